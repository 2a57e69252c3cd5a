// A document of a pack as a page of its own: the look and the policy of the report, in English, Welsh or both.
import { type Language, partsIn } from '@/utils/i18n/language';
import { translator } from '@/utils/i18n/translate';
import { documentPage } from '@/utils/documents/document-page';
import { type Html, html } from '@/utils/documents/html';
import { coverSheet } from './pack-cover';
import type { PackDocument } from './pack-document';
import { itemList } from './pack-items';
import { statementForm } from './pack-statement';

/** What the report does not have: lines to write on. */
const PACK_STYLE = html`<style>
  .writing-line {
    height: 2rem;
    margin: 0;
    border-bottom: 1px solid #4b5b69;
  }
</style>`;

/** The documents of a pack besides the report. */
const PAGES = { cover: coverSheet, items: itemList, statement: statementForm } as const;
export type PackPage = keyof typeof PAGES;

/**
 * The text of `cover.html`, `items.html` or `statement.html`. Pure: equal input gives equal text. In both languages, the whole
 * document stands there twice, one part after the other.
 */
export function packHtml(page: PackPage, input: PackDocument): string {
  const languages = partsIn(input.language);
  const names = languages.map((of) => translator(of)(`packDocument.${page}.title`)).join(' · ');
  const part = (of: Language): Html => PAGES[page](input, translator(of));
  return documentPage({
    language: languages[0] ?? 'en',
    title: `${names} · ${input.case.reference ?? input.case.code}`,
    style: PACK_STYLE,
    main:
      languages.length === 1
        ? languages.map(part)
        : languages.map((of) => html`<div class="language" id="${of}" lang="${of}">${part(of)}</div>`),
  });
}
