// What only somebody who checks the capture wants to know: how each value was read, what was done to the page, sizes, fingerprints.
import { PageWords } from '@/components/page-words';
import { SummaryList, type SummaryRow } from '@/components/summary-list';
import type { Draft } from '@/utils/evidence/capture-entry';
import type { Alteration } from '@/utils/evidence/capture-record';
import { utcDetail } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { CORRECTABLE_FIELDS, fieldName } from '@/entrypoints/review/correct/correctable-fields';

export function TechnicalDetail({ draft }: { draft: Draft }) {
  const { picture, locator } = draft;
  const { value: posted } = draft.post.postedAt;
  const rows: SummaryRow[] = [
    { term: t('evidence.field.captured'), value: utcDetail(draft.capturedAt.utc) },
    ...(posted === 'unknown' || posted.utc === undefined || posted.precision === 'day'
      ? []
      : [{ term: t('evidence.field.posted'), value: utcDetail(posted.utc) }]),
    ...(posted === 'unknown' || posted.shown === ''
      ? []
      : [{ term: t('review.technical.shown'), value: <PageWords text={posted.shown} /> }]),
    { term: t('review.technical.mode'), value: t(`evidence.mode.${draft.mode}`) },
    ...(picture === undefined
      ? []
      : [
          {
            term: t('review.technical.size'),
            value: t('review.technical.sizeValue', { width: picture.width, height: picture.height }),
          },
          ...(draft.method === 'rendition' ? [] : [{ term: t('review.technical.parts'), value: picture.tiles.length }]),
          { term: t('review.technical.fingerprint'), value: <code>{picture.sha256}</code> },
        ]),
    ...(locator.droppedParameters.length === 0
      ? []
      : [{ term: t('review.technical.dropped'), value: <code>{locator.droppedParameters.join(', ')}</code> }]),
    { term: t('review.technical.browser'), value: draft.browser },
    { term: t('review.technical.strategy'), value: <Strategies draft={draft} /> },
  ];
  return (
    <div class="technical">
      <h3>{t('review.technical.title')}</h3>
      <ul>
        {draft.kind === undefined && draft.alterations.length === 0 && <li>{t('review.technical.untouched')}</li>}
        {[...draft.alterations.entries()].map(([place, alteration]) => (
          <li key={place}>{alterationText(alteration)}</li>
        ))}
      </ul>
      <SummaryList rows={rows} />
    </div>
  );
}

function Strategies({ draft }: { draft: Draft }) {
  const read = CORRECTABLE_FIELDS.flatMap((field) => {
    const source = field === 'audience' ? undefined : draft.post[field]?.source;
    return source === undefined ? [] : [{ field, source }];
  });
  return (
    <>
      {read.map(({ field, source }) => (
        <div key={field}>
          {fieldName(field)}: <code>{source}</code>
        </div>
      ))}
    </>
  );
}

/** Scroll positions snap to device pixels: so near is where it was. */
const SLACK = 1.5;

function alterationText({ before, visited, after }: Alteration): string {
  const count = visited.length;
  return after !== undefined && Math.abs(before - after) <= SLACK
    ? t('review.technical.scrolled', { count })
    : t('review.technical.notPutBack', { count });
}
