// What the browser itself might do with what stands or is typed on Tyst's pages: send it to a spelling, writing or translation service.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentPage } from '@/utils/documents/document-page';
import { html } from '@/utils/documents/html';

const PAGES = globSync('entrypoints/*/index.html');

test('the pages of the extension are found', () => {
  expect(PAGES.length).toBeGreaterThan(5);
});

test.each(PAGES)('%s asks for no spelling service, no writing suggestions and no translation', (path) => {
  const page = readFileSync(path, 'utf8');
  expect(page).toMatch(/<html [^>]*\btranslate="no" spellcheck="false" writingsuggestions="false">/);
  expect(page).toContain('<meta name="google" content="notranslate" />');
});

test('a document in a handed-over file asks not to be translated: its words are evidence', () => {
  const page = documentPage({ language: 'cy', title: 'Teitl <1>', main: html`<p>Words as posted</p>` });
  expect(page).toMatch(/<html lang="cy" translate="no">/);
  expect(page).toContain('<meta name="google" content="notranslate" />');
  expect(page).toContain('<title>Teitl &lt;1&gt;</title>');
});
