// The minutes of a meeting as a paper: who was there, what was said and agreed, what happens next; on a page of its own the school's file.
import { letterDay, letterFullDay, letterTime } from '@/utils/documents/letters/letter-dates';
import { letterLine, letterLines, letterText } from '@/utils/documents/letters/letter-text';
import { type MinutesContent, PRESENT, type Present } from '@/utils/evidence/minutes';
import { type Translate, translator } from '@/utils/i18n/translate';
import type { Handler } from '@/utils/protocol/handler';
import { ORDER_POINTS } from '@/utils/protocol/running-order';
import type { Paper, PaperBlock } from './paper';

export interface MinutesInput {
  school: string;
  reference: string;
  /** Who led the meeting. */
  handler: Handler;
  content: MinutesContent;
}

export function minutesPaper({ school, reference, handler, content }: MinutesInput): Paper {
  const t = translator(content.language);
  const own = letterText(content.schoolOnly);
  return {
    language: content.language,
    title: t('meetingPaper.minutes.title'),
    school: letterLine(school),
    reference: t('meetingPaper.reference', { reference: letterLine(reference) }),
    blocks: [
      { kind: 'facts', facts: factsOfMinutes(content, t) },
      { kind: 'heading', text: t('meetingPaper.heading.present') },
      {
        kind: 'table',
        widths: [1, 1],
        head: [t('meetingPaper.column.role'), t('meetingPaper.column.name')],
        rows: presentRows(content, handler, t),
      },
      { kind: 'heading', text: t('meetingPaper.heading.points') },
      ...points(content, t),
      { kind: 'heading', text: t('meetingPaper.heading.agreed') },
      lines(letterLines(content.agreed), t),
      { kind: 'heading', text: t('meetingPaper.heading.actions') },
      actions(content, (internal) => !internal, t),
      ...schoolPage(content, own, t),
    ],
    page: (number) => t('meetingPaper.page', { number }),
  };
}

/** Each with the role in which they were there, and the name that the minutes give; those who were not there are left out. */
export function presentRows({ names }: MinutesContent, handler: Handler, t: Translate): string[][] {
  const role: Record<Present, string> = {
    leads: t(`meetingPaper.role.${handler}`),
    witness: t('meetingPaper.role.witness'),
    author: t('meetingPaper.role.author'),
    companion: t('meetingPaper.role.companion'),
  };
  return PRESENT.map((each) => [role[each], letterLine(names[each])]).filter(([, name]) => name !== '');
}

function factsOfMinutes({ metOn, startedAt, endedAt, place, ended, goesOn, why }: MinutesContent, t: Translate) {
  return [
    { term: t('meetingPaper.fact.when'), value: letterFullDay(metOn, 'weekday', t) ?? '' },
    { term: t('meetingPaper.fact.started'), value: letterTime(startedAt, t) ?? '' },
    { term: t('meetingPaper.fact.ended'), value: letterTime(endedAt, t) ?? '' },
    { term: t('meetingPaper.fact.place'), value: letterLine(place) },
    { term: t('meetingPaper.fact.endedHow'), value: ended === undefined ? '' : t(`meetingPaper.ended.${ended}`) },
    { term: t('meetingPaper.fact.why'), value: ended === 'ended' ? '' : letterLine(why) },
    { term: t('meetingPaper.fact.goesOn'), value: ended === 'adjourned' ? (letterFullDay(goesOn, 'weekday', t) ?? '') : '' },
  ].filter(({ value }) => value !== '');
}

function points({ notes }: MinutesContent, t: Translate): PaperBlock[] {
  const noted = ORDER_POINTS.flatMap((point) => {
    const text = letterText(notes[point] ?? '');
    return text === '' ? [] : [{ title: t(`meetingPaper.order.${point}.title`), text: text.replaceAll(/\s+/g, ' ') }];
  });
  if (noted.length === 0) return [{ kind: 'paragraph', text: t('meetingPaper.minutes.noNotes') }];
  return [{ kind: 'lines', numbered: false, lines: noted }];
}

function lines(all: readonly string[], t: Translate): PaperBlock {
  if (all.length === 0) return { kind: 'paragraph', text: t('meetingPaper.minutes.noActions') };
  return { kind: 'lines', numbered: false, lines: all.map((text) => ({ text })) };
}

function actions(content: MinutesContent, isListed: (internal: boolean) => boolean, t: Translate): PaperBlock {
  const rows = content.actions
    .filter(({ internal }) => isListed(internal))
    .map(({ what, who, by }) => [
      letterLine(what),
      who === undefined ? '' : t(`meetingPaper.role.${who}`),
      letterDay(by, t) ?? t('meetingPaper.minutes.noDay'),
    ]);
  if (rows.length === 0) return { kind: 'paragraph', text: t('meetingPaper.minutes.noActions') };
  return {
    kind: 'table',
    widths: [8, 4, 3],
    head: [t('meetingPaper.column.action'), t('meetingPaper.column.byWhom'), t('meetingPaper.column.byWhen')],
    rows,
  };
}

/** What is for the school alone, so that whoever hands the minutes over can leave a page out. */
function schoolPage(content: MinutesContent, own: string, t: Translate): PaperBlock[] {
  const hasActions = content.actions.some(({ internal }) => internal);
  if (own === '' && !hasActions) return [];
  return [
    { kind: 'page' },
    { kind: 'heading', text: t('meetingPaper.heading.schoolOnly') },
    ...(own === '' ? [] : [{ kind: 'paragraph', text: own } as const]),
    ...(hasActions ? [actions(content, (internal) => internal, t)] : []),
  ];
}
