// The evidence held against the policy, for the meeting (P2.1): the ties that stand as a table, and what was written down beside them.
import { crossReferenceRows } from '@/utils/documents/cross-reference-sheet';
import { letterLine, letterText } from '@/utils/documents/letters/letter-text';
import { ukTime } from '@/utils/i18n/dates';
import type { Language } from '@/utils/i18n/language';
import { type Translate, translator } from '@/utils/i18n/translate';
import { standingTies } from '@/utils/protocol/cross-reference';
import { type MatterFacts, lastRecord } from '@/utils/protocol/matter-facts';
import { type ListedCapture, mayBeShown } from './evidence-list';
import type { PaperBlock } from './paper';

export function crossReference(facts: MatterFacts, captures: readonly ListedCapture[], language: Language): PaperBlock[] {
  const t = translator(language);
  const parts = [...table(facts, captures.filter(mayBeShown), language, t), ...noted(facts, t)];
  return [
    { kind: 'heading', text: t('meetingPaper.heading.crossReference') },
    ...(parts.length === 0 ? [{ kind: 'paragraph', text: t('meetingPaper.crossReference.none') } as const] : parts),
  ];
}

/** Of items that may be shown alone: a tie stays on record when its item is made unviewable. */
function table(facts: MatterFacts, captures: readonly ListedCapture[], language: Language, t: Translate): PaperBlock[] {
  const ties = standingTies(facts.acts)
    .map(({ tie }) => tie)
    .filter(({ captureId }) => captures.some(({ record }) => record.id === captureId));
  if (ties.length === 0) return [];
  return [
    {
      kind: 'table',
      widths: [3, 6, 5, 6],
      head: [
        t('crossReference.column.item'),
        t('crossReference.column.passage'),
        t('crossReference.column.clause'),
        t('crossReference.column.rationale'),
      ],
      rows: crossReferenceRows(ties, captures, language).map(({ item, passage, clause, policy, rationale }) => [
        item,
        letterText(passage),
        `${letterText(clause)}\n${letterLine(policy)}`,
        letterText(rationale),
      ]),
    },
    { kind: 'paragraph', text: t('crossReference.sheet.may') },
  ];
}

function noted(facts: MatterFacts, t: Translate): PaperBlock[] {
  const record = lastRecord(facts, 'cross-reference');
  const said = letterText(record?.said ?? '');
  if (record === undefined || said === '') return [];
  return [
    { kind: 'paragraph', text: t('meetingPaper.crossReference.noted', { time: ukTime(record.happenedAt, 'minute', t) }) },
    { kind: 'paragraph', text: said },
  ];
}
