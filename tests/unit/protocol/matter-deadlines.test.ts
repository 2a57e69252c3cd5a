// The deadlines of a matter: derived from acts and letters, changed by what a person says, true to the UK's clocks.
import { describe, expect, it } from 'vitest';
import { act, assessment, decision, matter } from '@/tests/unit/protocol/acts';
import type { Act } from '@/utils/evidence/act';
import type { DeadlineStep } from '@/utils/evidence/deadline-step';
import type { KeptLetter } from '@/utils/evidence/letter';
import { type Deadline, endOf, isOverdue, matterDeadlines } from '@/utils/protocol/matter-deadlines';
import { findPack } from '@/utils/protocol/packs';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import { isNear, reminderOf, reminderTimes } from '@/utils/protocol/reminder-time';
import { addMonths } from '@/utils/protocol/school-days';

function letter(kind: string, answers: Record<string, string>, madeAt = '2026-11-20T10:00:00.000Z'): KeptLetter {
  return {
    id: `${kind}-${madeAt}`,
    caseId: 'case',
    kind,
    language: 'en',
    answers,
    quotes: [],
    copies: [],
    madeAt,
    file: 'file',
    fileName: 'letter.docx',
    sha256: '0'.repeat(64),
  };
}

let lines = 0;
function step(deadline: string, more: Partial<DeadlineStep>): DeadlineStep {
  lines += 1;
  return {
    id: crypto.randomUUID(),
    caseId: 'case',
    deadline,
    step: 'met',
    by: 'head',
    // A clock that stands still: the line of the log is what orders them.
    recordedAt: '2026-11-22T09:00:00.000Z',
    seq: lines,
    said: 'An invented reason.',
    ...more,
  };
}

interface Given {
  acts?: Act[];
  letters?: KeptLetter[];
  steps?: DeadlineStep[];
  /** After which a closed case is reviewed. */
  months?: number;
  schoolPolicy?: PolicyPack;
}
function deadlines({ acts = [], letters = [], steps = [], months = 12, schoolPolicy }: Given): Deadline[] {
  const periods = { child: 12, police: 12, noBreach: 12, usual: months };
  const facts = matter(['offensive-person'], acts, { schoolPolicy });
  return matterDeadlines({ caseId: 'case', facts, letters, steps, periods });
}
const shown = (given: Given) => deadlines(given).map(({ kind, day, status }) => `${kind} ${day} ${status}`);

describe('the deadlines of a matter', () => {
  it('come from its letters: deletion at 6 pm, meeting, answer and the review of a barring (S3.4, P3.1)', () => {
    const found = deadlines({
      letters: [
        letter('deletion-request', { deadline: '2026-11-27' }),
        letter('invitation', { meetingOn: '2026-11-25' }),
        letter('barring', { replyBy: '2026-12-04', barReview: '2027-01-29' }),
      ],
    });
    expect(found.map(({ kind, endsAt }) => [kind, endsAt])).toEqual([
      ['meeting', '2026-11-26T00:00:00.000Z'],
      ['deletion', '2026-11-27T18:00:00.000Z'],
      ['reply', '2026-12-05T00:00:00.000Z'],
      ['barring-review', '2027-01-30T00:00:00.000Z'],
    ]);
  });

  it('come from its acts: asking the police again, following up a report, the review of a barring and of the policy', () => {
    expect(
      shown({
        acts: [
          assessment({ policy: 'pack-003' }),
          act('police', { force: 'Heddlu Enghraifft', chase: '2026-11-24' }),
          act('platform-report', { rules: 'Invented rules', followUp: '2026-11-30' }),
          act('invitation', { answer: 'answer-yes', meetingOn: '2026-12-03' }),
          act('barring', { review: '2027-02-01' }),
        ],
      }),
    ).toEqual([
      'policy-review 2025-04-30 open',
      'police-chase 2026-11-24 open',
      'platform-follow-up 2026-11-30 open',
      'meeting 2026-12-03 open',
      'barring-review 2027-02-01 open',
    ]);
  });

  it('follow a meeting that was adjourned to its next day', () => {
    const invited = act('invitation', { answer: 'answer-yes', meetingOn: '2026-12-03' });
    const adjourned = act('meeting', { contact: 'meeting-adjourned', meetingOn: '2026-12-10' });
    expect(shown({ acts: [assessment(), invited, adjourned] })).toEqual(['meeting 2026-12-10 open']);
  });

  it('are met by what the acts say: instructions came, somebody looked after the deadline', () => {
    const acts = [
      assessment(),
      act('police', { force: 'Heddlu Enghraifft', chase: '2026-11-24' }),
      act('police-instructions', { instructions: 'police-go-on', keep: 'keep-free' }),
      act('deletion', { deadline: '2026-11-27', post: 'post-there' }),
      act('platform-report', { rules: 'Invented rules', siteAnswer: 'site-kept', followUp: '2026-12-01' }),
    ];
    const letters = [letter('deletion-request', { deadline: '2026-11-27' })];
    expect(shown({ acts, letters })).toEqual([
      'police-chase 2026-11-24 met',
      'deletion 2026-11-27 met',
      'platform-follow-up 2026-12-01 met',
    ]);
  });

  it('name one day of each kind: the one that was written down last', () => {
    const letters = [
      letter('deletion-request', { deadline: '2026-11-27' }),
      letter('deletion-request', { deadline: '2026-12-04' }, '2026-11-21T08:00:00.000Z'),
      letter('barring', { replyBy: '2026-11-30', barReview: '2027-01-29' }),
      letter('barring-review', { outcome: 'continues', nextReview: '2027-04-30' }, '2027-01-28T10:00:00.000Z'),
    ];
    expect(shown({ letters })).toEqual(['reply 2026-11-30 open', 'deletion 2026-12-04 open', 'barring-review 2027-04-30 open']);
  });

  it('end with a barring that has ended', () => {
    const letters = [
      letter('barring', { barReview: '2027-01-29' }),
      letter('barring-review', { outcome: 'ended', date: '2027-01-28' }, '2027-01-28T10:00:00.000Z'),
    ];
    expect(shown({ letters })).toEqual(['barring-review 2027-01-28 met']);
  });

  it('of a closed case are its review after the school’s own period, or on the day until which somebody keeps it (PRACTICE 27)', () => {
    const closing = act('outcome', { closed: 'closed-agreed' }, { happenedAt: '2026-11-21T12:00:00.000Z' });
    const acts = [assessment(), decision(), closing];
    expect(shown({ acts, months: 36 })).toEqual(['closure-review 2029-11-21 open']);
    const kept = act('retention', { keptUntil: '2031-06-30' });
    expect(shown({ acts: [...acts, kept], months: 36 })).toEqual(['closure-review 2031-06-30 open']);
  });

  it('of a closed case are its review a year on and what outlives it (PRACTICE 27)', () => {
    const closing = act('outcome', { closed: 'closed-agreed' }, { happenedAt: '2026-11-21T12:00:00.000Z' });
    const acts = [assessment(), decision(), act('barring', { review: '2027-02-01' }), closing];
    const letters = [letter('deletion-request', { deadline: '2026-11-27' })];
    expect(shown({ acts, letters })).toEqual(['barring-review 2027-02-01 open', 'closure-review 2027-11-21 open']);
    const since = {
      ...step('since', { step: 'added', day: '2026-12-02', kind: 'solicitor', recordedAt: '2027-01-01T09:00:00.000Z' }),
      id: 'since',
    };
    expect(shown({ acts, letters, steps: [since] })[0]).toBe('solicitor 2026-12-02 open');
  });

  it('are put off, met and opened again by what a person says; a later word counts', () => {
    const letters = [letter('deletion-request', { deadline: '2026-11-27' })];
    const id = deadlines({ letters })[0]?.id ?? '';
    const putOff = step(id, { step: 'put-off', day: '2026-12-01' });
    const met = step(id, { step: 'met' });
    const again = step(id, { step: 'reopened' });
    expect(shown({ letters, steps: [putOff] })).toEqual(['deletion 2026-12-01 open']);
    expect(shown({ letters, steps: [putOff, met] })).toEqual(['deletion 2026-12-01 met']);
    expect(shown({ letters, steps: [putOff, met, again] })).toEqual(['deletion 2026-12-01 open']);
  });

  it('are added by hand, beside those that were derived; another case’s are not this one’s', () => {
    const added = (caseId: string) => {
      const id = crypto.randomUUID();
      return { ...step(id, { step: 'added', day: '2026-12-02', kind: 'deletion', said: '' }), id, caseId };
    };
    const letters = [letter('deletion-request', { deadline: '2026-11-27' })];
    expect(shown({ letters, steps: [added('case'), added('another')] })).toEqual([
      'deletion 2026-11-27 open',
      'deletion 2026-12-02 open',
    ]);
  });

  it('are no new ones once the letter that names them went: what was said about them stands, and a calendar knows them again', () => {
    const invitation = letter('invitation', { meetingOn: '2026-11-25' });
    const barring = letter('barring', { barReview: '2027-01-29' });
    const letters = [invitation, barring];
    const ids = (given: Given) => deadlines(given).map(({ id, day }) => `${id} ${day}`);
    const posting = (of: KeptLetter) => ({ letter: of.id, method: 'first', number: '', second: 'none' });
    const acts = [
      assessment(),
      act('invitation', { answer: 'answer-none', meetingOn: '2026-11-25' }, { posting: posting(invitation) }),
      act('barring', { review: '2027-01-29' }, { posting: posting(barring) }),
    ];
    expect(ids({ acts, letters })).toEqual(ids({ acts: [assessment()], letters }));
    const meeting = `letter/${invitation.id}/meetingOn`;
    const steps = [step(meeting, { step: 'put-off', day: '2026-12-02' })];
    expect(shown({ acts, letters, steps })[0]).toBe('meeting 2026-12-02 open');
  });

  it('that are no day are none', () => {
    expect(shown({ letters: [letter('deletion-request', { deadline: '2026-02-30' })] })).toEqual([]);
  });
});

describe('the review of the school’s own policy (G8)', () => {
  const acts = [assessment({ policy: 'pack-school' })];
  const own = (more: Partial<PolicyPack> = {}): PolicyPack => ({
    ...(findPack('pack-004') ?? expect.unreachable()),
    id: 'own-1',
    reviewDue: '2027-04',
    ...more,
  });

  it.each([
    ['2027-04', '2027-04-30'],
    ['2028-02', '2028-02-29'],
    ['2027-09-15', '2027-09-15'],
  ])('that is due in or on %s is a deadline on %s', (reviewDue, day) => {
    expect(shown({ acts, schoolPolicy: own({ reviewDue }) })).toEqual([`policy-review ${day} open`]);
  });

  it('is none where the policy names no day, where none is set, and in a matter that goes by another', () => {
    const { reviewDue: _, ...without } = own();
    expect(shown({ acts, schoolPolicy: without })).toEqual([]);
    expect(shown({ acts })).toEqual([]);
    expect(shown({ acts: [assessment({ policy: 'pack-001' })], schoolPolicy: own() })).toEqual([]);
    expect(shown({ acts: [], schoolPolicy: own() })).toEqual([]);
  });

  it('that was done is done; when the policy names its next day, that is open, and in a calendar it is the same thing moved', () => {
    const [first] = deadlines({ acts, schoolPolicy: own() });
    const id = first?.id ?? expect.unreachable();
    const steps = [step(id, { step: 'put-off', day: '2027-05-20' }), step(id, { step: 'met' })];
    expect(shown({ acts, steps, schoolPolicy: own() })).toEqual(['policy-review 2027-05-20 met']);
    const [next] = deadlines({ acts, steps, schoolPolicy: own({ id: 'own-2', reviewDue: '2028-04' }) });
    expect(next).toMatchObject({ day: '2028-04-30', status: 'open', common: first?.common, moves: 1 });
  });

  it('is another thing than that of one of the five', () => {
    const [five] = deadlines({ acts: [assessment({ policy: 'pack-003' })] });
    expect(five?.common).toBeDefined();
    expect(deadlines({ acts, schoolPolicy: own() })[0]?.common).not.toBe(five?.common);
  });
});

describe('when a deadline ends', () => {
  it.each([
    ['in summer time', '2026-08-03', '2026-08-03T17:00:00.000Z'],
    ['on the day on which the clocks go forward', '2027-03-28', '2027-03-28T17:00:00.000Z'],
    ['on the day before', '2027-03-27', '2027-03-27T18:00:00.000Z'],
    ['on the day on which the clocks go back', '2026-10-25', '2026-10-25T18:00:00.000Z'],
  ])('is 6 pm in the UK %s', (_, day, at) => {
    expect(endOf('deletion', day)).toBe(at);
  });

  it.each([
    ['23 hours long', '2027-03-28', '2027-03-28T23:00:00.000Z'],
    ['25 hours long', '2026-10-25', '2026-10-26T00:00:00.000Z'],
  ])('is with its day in the UK, be it %s', (_, day, at) => {
    expect(endOf('police-chase', day)).toBe(at);
  });

  it('is the moment from which it is overdue', () => {
    const [deadline] = deadlines({ letters: [letter('deletion-request', { deadline: '2026-11-27' })] });
    expect(deadline && isOverdue(deadline, new Date('2026-11-27T17:59:59.999Z'))).toBe(false);
    expect(deadline && isOverdue(deadline, new Date('2026-11-27T18:00:00.000Z'))).toBe(true);
  });
});

describe('the reminder', () => {
  it.each([
    ['the day before', '2026-11-27', '2026-11-26T08:00:00.000Z'],
    ['Friday for a Monday', '2026-11-30', '2026-11-27T08:00:00.000Z'],
    ['before Christmas and its weekend for the day after', '2026-12-29', '2026-12-24T08:00:00.000Z'],
    ['in summer time, an hour earlier by UTC', '2026-08-04', '2026-08-03T07:00:00.000Z'],
    ['in winter time for the Monday after the clocks went forward', '2027-03-30', '2027-03-25T08:00:00.000Z'],
    ['in summer time for the Monday after the clocks went back', '2026-10-26', '2026-10-23T07:00:00.000Z'],
  ])('comes at 8 in the morning of %s', (_, day, at) => {
    expect(reminderOf(day)).toBe(at);
  });

  it('stays until the deadline is met, and none comes for one that is', () => {
    const letters = [letter('deletion-request', { deadline: '2026-11-27' }), letter('invitation', { meetingOn: '2026-11-27' })];
    const all = deadlines({ letters });
    expect(reminderTimes(all)).toEqual(['2026-11-26T08:00:00.000Z']);
    const [first] = all;
    const steps = all.map(({ id }) => step(id, { step: 'met' }));
    expect(reminderTimes(deadlines({ letters, steps }))).toEqual([]);
    expect(first && isNear(first, new Date('2026-11-26T07:59:00.000Z'))).toBe(false);
    expect(first && isNear(first, new Date('2026-12-26T08:00:00.000Z'))).toBe(true);
  });
});

describe('a month later', () => {
  it.each([
    ['2026-11-21', 12, '2027-11-21'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});
