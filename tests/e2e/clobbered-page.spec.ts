// A page whose elements bear the names that a script would ask for (DOM clobbering) can be captured like any other.
import { expect, test } from './fixtures';
import { X_ADDRESS, xPage } from './x-page';
import { captureDraft } from './flow';

const FIELDS = ['parentElement', 'scrollHeight', 'clientHeight', 'getBoundingClientRect', 'contains', 'children']
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');

test('elements named like the page reader or like properties of elements stop no capture', async ({ tyst }) => {
  const named = '<div id="tystPageReader"></div><img name="scrollingElement" alt=""><img name="visibilityState" alt="">';
  const html = xPage({ extra: named }).replace('<main role="main">', `<form>${FIELDS}$&`).replace('</main>', '$&</form>');
  tyst.server.serve(X_ADDRESS, { body: html });
  const review = await captureDraft(tyst, await tyst.open(X_ADDRESS));
  await expect(review.page.getByText('Invented words.').first()).toBeVisible();
  await expect(review.page.getByRole('img', { name: 'What was captured' })).toBeVisible();
});
