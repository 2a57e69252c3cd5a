// What only somebody who checks the capture wants to know: how each value was read, what was done to the page, sizes, fingerprints.
import { SummaryList, type SummaryRow } from '@/components/summary-list';
import type { CorrectableRead, Draft } from '@/utils/evidence/capture-entry';
import type { Alteration } from '@/utils/evidence/capture-record';
import { t } from '@/utils/i18n/translate';
import { CORRECTABLE_FIELDS, fieldName } from './correctable-fields';

export function TechnicalDetail({ draft }: { draft: Draft }) {
  const { picture, locator } = draft;
  const rows: SummaryRow[] = [
    { term: t('review.technical.mode'), value: t(`evidence.mode.${draft.mode}`) },
    ...(picture === undefined
      ? []
      : [
          {
            term: t('review.technical.size'),
            value: t('review.technical.sizeValue', { width: picture.width, height: picture.height }),
          },
          { term: t('review.technical.parts'), value: picture.tiles.length },
          { term: t('review.technical.fingerprint'), value: <code>{picture.sha256}</code> },
        ]),
    ...(locator.droppedParameters.length === 0
      ? []
      : [{ term: t('review.technical.dropped'), value: <code>{locator.droppedParameters.join(', ')}</code> }]),
    { term: t('review.technical.browser'), value: draft.browser },
    { term: t('review.technical.strategy'), value: <Strategies draft={draft} /> },
  ];
  return (
    <details class="technical">
      <summary>{t('review.technical.title')}</summary>
      <ul>
        {draft.alterations.length === 0 && <li>{t('review.technical.untouched')}</li>}
        {[...draft.alterations.entries()].map(([place, alteration]) => (
          <li key={place}>{alterationText(alteration)}</li>
        ))}
      </ul>
      <SummaryList rows={rows} />
    </details>
  );
}

function Strategies({ draft }: { draft: Draft }) {
  const fields = CORRECTABLE_FIELDS.filter((field): field is CorrectableRead => field !== 'audience');
  return (
    <>
      {fields.map((field) => (
        <div key={field}>
          {fieldName(field)}: <code>{draft.post[field].source}</code>
        </div>
      ))}
    </>
  );
}

/** Scroll positions snap to device pixels: so near is where it was. */
const SLACK = 1.5;

function alterationText({ before, visited, after }: Alteration): string {
  const count = visited.length;
  return Math.abs(before - after) <= SLACK
    ? t('review.technical.scrolled', { count })
    : t('review.technical.notPutBack', { count });
}
