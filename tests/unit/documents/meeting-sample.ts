// Invented papers for a meeting: a matter that is ready for one, and the minutes that were taken.
import { sampleInput } from '@/tests/unit/bundle/sample';
import { act, assessment, decision, matter } from '@/tests/unit/protocol/acts';
import type { MeetingPackInput } from '@/utils/documents/meeting/meeting-pack';
import type { MinutesInput } from '@/utils/documents/meeting/minutes-paper';
import type { MinutesContent } from '@/utils/evidence/minutes';
import { read } from '@/utils/evidence/read';
import type { MatterFacts } from '@/utils/protocol/matter-facts';

export const INVITED = act(
  'invitation',
  { answer: 'answer-yes', meetingOn: '2026-12-01', meetingAt: '14:30', meetingPlace: 'Room 3' },
  { how: 'telephone' },
);

/** By Denbighshire's leaflet, which has stages of a complaint; invited by telephone; held against the policy. */
export function meetingFacts(answers: Record<string, string> = {}, more: Parameters<typeof matter>[2] = {}): MatterFacts {
  const held = act('cross-reference', { witness: 'the Deputy' }, { said: 'Plantedrationale about the bus.' });
  return matter(['offensive-person'], [assessment({ policy: 'pack-002', ...answers }), decision(), INVITED, held], more);
}

export async function packInput(more: Partial<MeetingPackInput> = {}): Promise<MeetingPackInput> {
  const { captures } = await sampleInput([{ text: 'Plantedwords about the bus.' }, { text: 'More words.' }]);
  const posted = read({ utc: '2026-10-16T13:05:00.000Z', precision: 'minute', shown: '16 Oct' } as const, 'page:time', '16 Oct');
  return {
    school: 'Ysgol Enghraifft',
    reference: '2026-014',
    facts: meetingFacts(),
    captures: captures.map(({ record }, index) => ({
      item: index + 1,
      record: { ...record, concern: 'Plantedconcern', post: { ...record.post, postedAt: posted } },
    })),
    answers: { union: true, agreement: false, deleteBy: '2026-12-03' },
    ...more,
  };
}

export function minutesContent(language: 'en' | 'cy' = 'en', more: Partial<MinutesContent> = {}): MinutesContent {
  return {
    language,
    metOn: '2026-11-20',
    startedAt: '14:30',
    endedAt: '15:10',
    place: 'Room 3',
    names: { leads: 'Head Example', witness: 'Witness Example', author: 'Parent Example', companion: '' },
    notes: { evidence: 'They said it was theirs.', concerns: 'The school bus\ncomes late.' },
    agreed: 'The comments are taken down by Friday.\nA second talk in the new year.',
    actions: [
      { what: 'Look into the school bus', who: 'head', by: '2026-12-04', internal: false },
      { what: 'Plantedinternal talk with the driver', who: 'office', by: '', internal: true },
    ],
    ended: 'ended',
    why: '',
    goesOn: '',
    schoolOnly: 'Plantedonly for the school.',
    ...more,
  };
}

export function minutesInput(language: 'en' | 'cy' = 'en', more: Partial<MinutesContent> = {}): MinutesInput {
  return { school: 'Ysgol Enghraifft', reference: '2026-014', handler: 'head', content: minutesContent(language, more) };
}
