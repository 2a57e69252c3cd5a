// What must be known before an item is read that Tyst did not capture with a picture: given to the school, or recorded without one.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { givenWords } from '@/utils/i18n/given-words';
import type { Translate } from '@/utils/i18n/translate';
import { type Html, html } from '@/utils/documents/html';

/** Undefined for an ordinary capture. */
export function provenanceOf({ kind, supplied, picture }: CaptureRecord, t: Translate): Html | undefined {
  switch (kind) {
    case 'picture':
      return undefined;
    case 'log-only':
      return note(t('evidence.recordKind.log-only'), [t('report.provenance.logOnly'), t('report.provenance.doNotOpen')]);
    case 'supplied':
      return note(t('evidence.recordKind.supplied'), [
        t(picture === undefined ? 'report.provenance.told' : 'report.provenance.supplied'),
        ...(supplied === undefined ? [] : [givenWords(supplied, t)]),
      ]);
  }
}

function note(heading: string, lines: readonly string[]): Html {
  return html`<div class="note">
    <p><strong>${heading}</strong></p>
    ${lines.map((line) => html`<p>${line}</p>`)}
  </div>`;
}
