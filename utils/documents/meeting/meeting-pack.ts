// The papers for a meeting with an author (P2.1 to P2.3): who takes part, running order, conduct, evidence, policy, law, complaints.
import { letterFullDay, letterTime } from '@/utils/documents/letters/letter-dates';
import { letterLine } from '@/utils/documents/letters/letter-text';
import { type DocumentLanguage, type Language, partsIn } from '@/utils/i18n/language';
import { type Translate, translator } from '@/utils/i18n/translate';
import { agreedMeeting } from '@/utils/protocol/agreed-meeting';
import { handlerOf } from '@/utils/protocol/handler';
import { type MatterFacts, lastRecord } from '@/utils/protocol/matter-facts';
import { CONDUCT_STEPS, type MeetingAnswers, runningOrder } from '@/utils/protocol/running-order';
import { complaintsPart, policyName } from './complaints-part';
import { crossReference } from './cross-reference';
import { type ListedCapture, evidenceList } from './evidence-list';
import { lawPart } from './law-part';
import type { Paper, PaperBlock } from './paper';

export interface MeetingPackInput {
  school: string;
  /** The school's own reference of the matter. */
  reference: string;
  facts: MatterFacts;
  captures: readonly ListedCapture[];
  answers: MeetingAnswers;
}

/** One paper for each language, Welsh first where it is both. */
export function meetingPack(input: MeetingPackInput, language: DocumentLanguage): Paper[] {
  return partsIn(language).map((each) => packIn(input, each, translator(each)));
}

function packIn({ school, reference, facts, captures, answers }: MeetingPackInput, language: Language, t: Translate): Paper {
  const shown = letterLine(reference);
  return {
    language,
    title: t('meetingPaper.pack.title'),
    mark: t('meetingPaper.pack.mark'),
    school: letterLine(school),
    reference: t('meetingPaper.reference', { reference: shown }),
    blocks: [
      { kind: 'facts', facts: factsOfMeeting(facts, answers, language, t) },
      ...people(facts, t),
      ...order(facts, answers, t),
      ...conduct(t),
      { kind: 'page' },
      ...evidenceList(captures, shown, t),
      ...crossReference(facts, captures, language),
      ...complaintsPart(facts, language, t),
      { kind: 'page' },
      ...lawPart(t),
    ],
    page: (number) => t('meetingPaper.page', { number }),
  };
}

/** The day, time and place that were agreed last; what is not agreed yet is left out. */
function factsOfMeeting(facts: MatterFacts, { deleteBy }: MeetingAnswers, language: Language, t: Translate) {
  const { on, at, place } = agreedMeeting(facts);
  const when = [letterFullDay(on, 'weekday', t), letterTime(at, t)].filter((each) => each !== undefined).join(', ');
  const { policy } = facts;
  const last = letterFullDay(deleteBy, 'onWeekday', t);
  return [
    { term: t('meetingPaper.fact.when'), value: when },
    { term: t('meetingPaper.fact.place'), value: letterLine(place) },
    { term: t('meetingPaper.fact.policy'), value: policy === undefined ? '' : policyName(policy, language, t) },
    { term: t('meetingPaper.fact.deleteBy'), value: last === undefined ? '' : t('meetingPaper.fact.deleteAt', { day: last }) },
  ].filter(({ value }) => value !== '');
}

function people(facts: MatterFacts, t: Translate): PaperBlock[] {
  const witness = letterLine(lastRecord(facts, 'cross-reference')?.answers['witness'] ?? '');
  return [
    { kind: 'heading', text: t('meetingPaper.heading.people') },
    {
      kind: 'table',
      widths: [5, 10],
      head: [t('meetingPaper.column.role'), t('meetingPaper.column.part')],
      rows: [
        [t(`meetingPaper.role.${handlerOf(facts)}`), t('meetingPaper.part.leads')],
        [
          t('meetingPaper.role.witness'),
          witness === '' ? t('meetingPaper.part.witness') : t('meetingPaper.part.witnessIs', { role: witness }),
        ],
        [t('meetingPaper.role.author'), t('meetingPaper.part.author')],
        [t('meetingPaper.role.companion'), t('meetingPaper.part.companion')],
      ],
    },
  ];
}

function order(facts: MatterFacts, answers: MeetingAnswers, t: Translate): PaperBlock[] {
  const day = letterFullDay(answers.deleteBy, 'onWeekday', t) ?? '';
  return [
    { kind: 'heading', text: t('meetingPaper.heading.order') },
    {
      kind: 'lines',
      numbered: true,
      lines: runningOrder(facts, answers).map((point) => ({
        title: t(`meetingPaper.order.${point}.title`),
        text: point === 'deletion-by' ? t('meetingPaper.order.deletion-by.text', { day }) : t(`meetingPaper.order.${point}.text`),
      })),
    },
  ];
}

function conduct(t: Translate): PaperBlock[] {
  return [
    { kind: 'heading', text: t('meetingPaper.heading.conduct') },
    { kind: 'lines', numbered: true, lines: CONDUCT_STEPS.map((step) => ({ text: t(`meetingPaper.conduct.${step}`) })) },
  ];
}
