// The page that every document in a handed-over file is: one look, one policy, and nothing that a browser may change or send on.
import type { Language } from '@/utils/i18n/language';
import { type Html, type HtmlValue, html } from './html';
import { PRINT_STYLE } from './print-style';
import { SCREEN_STYLE } from './screen-style';

/** Nothing runs, nothing is fetched but the pictures beside the report. */
const POLICY = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'";

export interface DocumentPage {
  /** Of the page as a whole; a part may be in another. */
  language: Language;
  title: string;
  /** Styles of this document's own, after the common ones. */
  style?: Html;
  main: HtmlValue;
}

/**
 * The text of the page. Pure: equal input gives equal text. A browser's translation would put other words in the place of the
 * evidence's and send them to a service: the page asks for none (HTML, "The translate attribute").
 */
export function documentPage({ language, title, style, main }: DocumentPage): string {
  const { markup } = html`<!doctype html>
    <html lang="${language}" translate="no">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="google" content="notranslate" />
        <title>${title}</title>
        ${SCREEN_STYLE} ${PRINT_STYLE} ${style}
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html> `;
  return markup;
}
