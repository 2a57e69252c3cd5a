// The popup's case list with the network off: found, searched, blurred until asked for, opened.
import { expect, test } from './fixtures';
import { captureDraft, openXPage } from './flow';

test('the case list works with the network off', async ({ tyst }) => {
  const page = await openXPage(tyst, { text: 'Invented words about the gate.' });
  const review = await captureDraft(tyst, page);
  await review.answerByDefault();
  await review.sealIt();
  await tyst.context.setOffline(true);
  const asked = tyst.server.asked.length;

  const popup = await tyst.pressToolbar(page);
  await popup.press('tab', /^Cases \(1\)/);
  await popup.find('link', /^Open case [A-Z0-9]{2}-[A-Z0-9]{3} A post on X$/);
  expect(await popup.text()).toContain('Poster One');
  await expect.poll(blurOf).toMatch(/blur/);
  await popup.press('button', /^Show picture/);
  await expect.poll(blurOf).toBe('none');

  await popup.press('searchbox', /^Search cases$/);
  await popup.type('nobody wrote this');
  await popup.find('button', /^Show all$/);
  await popup.press('button', /^Show all$/);
  await popup.press('searchbox', /^Search cases$/);
  await popup.type('the gate');
  await popup.press('link', /^Open case/);
  const casebook = await tyst.extensionPage('casebook.html#case/');
  await expect(casebook.getByText('Poster One').first()).toBeVisible();
  expect(tyst.server.asked.slice(asked).map(({ address }) => address)).toEqual([]);

  function blurOf() {
    return popup.evaluate(`[...document.images].map((image) => getComputedStyle(image).filter)[0]`);
  }
});
