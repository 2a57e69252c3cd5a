// What forbids a letter, what is warned of, and which answers leave a blank open.
import { describe, expect, it } from 'vitest';
import { CONTEXT, READY, letterContent } from '@/tests/unit/documents/letter-sample';
import type { Act } from '@/utils/evidence/act';
import type { LetterAnswers } from '@/utils/evidence/letter';
import { type LetterContext, letterBars, letterWaits, letterWarnings, mayGoNow } from '@/utils/protocol/letter-bars';
import { openBlanks } from '@/utils/protocol/letter-blanks';
import { LETTER_FIELDS } from '@/utils/protocol/letter-fields';
import { LETTER_ELEMENTS, LETTER_KINDS, type LetterKindId, letterKind } from '@/utils/protocol/letter-kinds';
import { act, assessment, matter } from './acts';

const TO_AUTHOR = LETTER_KINDS.filter((kind) => letterKind(kind).to === 'author');
const BARRING = ['barring', 'barring-review'] as const;

function waits(kind: LetterKindId, ...acts: Act[]) {
  return letterWaits(kind, { ...CONTEXT, facts: matter(['offensive-person'], acts) });
}

function bars(kind: LetterKindId, answers: LetterAnswers, context: Partial<LetterContext> = {}) {
  return letterBars(kind, letterContent(kind, 'en', answers).answers, { ...CONTEXT, ...context });
}

describe('a request to delete or to close', () => {
  it('waits while a solicitor’s or a court matter runs, until whoever records the deletion says that they were asked (PRACTICE 21)', () => {
    const held = act('hold', { hold: 'hold-court' });
    const asked = act('deletion', { past: 'matter-held' }, { outcome: 'started-anyway' });
    for (const kind of ['deletion-request', 'group-closure'] as const) {
      expect(waits(kind, ...READY, held), kind).toEqual(['matter-held']);
      expect(waits(kind, ...READY, held, asked), kind).toEqual([]);
    }
    for (const kind of ['invitation', 'formal-warning', 'closure'] as const)
      expect(waits(kind, ...READY, held), kind).toEqual([]);
  });
});

describe('a letter of a day from which no other can be counted', () => {
  it('has an open blank, and breaks no page', () => {
    const { answers, ...content } = letterContent('deletion-request', 'en', { date: '9999-12-31', deadline: '9999-12-31' });
    const open = openBlanks('deletion-request', { ...content, answers }, CONTEXT);
    expect(open.map(({ field, problem }) => [field, problem])).toEqual([
      ['date', 'not-a-day'],
      ['deadline', 'not-a-day'],
    ]);
  });
});

describe('a letter that was made and has not gone', () => {
  const since = (kind: LetterKindId, ...acts: Act[]) =>
    mayGoNow(letterContent(kind, 'en'), { ...CONTEXT, facts: matter(['offensive-person'], [...READY, ...acts]) });

  it('may go while nothing has come that it would wait for', () => {
    for (const kind of LETTER_KINDS) expect(since(kind), kind).toBe(true);
  });

  it('may go no more once the police come first, or want the post kept, or a child may be at risk (S3.2; PRACTICE 3, 21)', () => {
    expect(since('deletion-request', assessment({ illegal: 'yes' }))).toBe(false);
    expect(since('deletion-request', assessment({ child: 'yes' }))).toBe(false);
    const told = act('police', { force: 'Heddlu Enghraifft' });
    const kept = act('police-instructions', { instructions: 'police-go-on', keep: 'keep-post' });
    expect(since('deletion-request', told, kept)).toBe(false);
    expect(since('invitation', told, kept)).toBe(true);
  });
});

describe('a letter waits', () => {
  it('for nothing once the matter is assessed, decided and held against the policy', () => {
    for (const kind of LETTER_KINDS) {
      expect(letterWaits(kind, CONTEXT), kind).toEqual([]);
      expect(bars(kind, {}), kind).toEqual([]);
    }
  });

  it('for the decision; the report to the platform for the assessment alone', () => {
    for (const kind of TO_AUTHOR) expect(waits(kind), kind).toContain('decision');
    expect(waits('platform-report')).toEqual(['assessment']);
    expect(waits('platform-report', assessment())).toEqual([]);
  });

  it.each(['author-pupil', 'author-staff', 'author-unknown'])('for ever where its author is: %s', (author) => {
    const [, ...rest] = READY;
    for (const kind of TO_AUTHOR) expect(waits(kind, assessment({ author }), ...rest), kind).toEqual(['author-route']);
    expect(waits('platform-report', assessment({ author }))).toEqual([]);
  });

  it('until it is known whose account it is: a letter to the wrong person is a data breach', () => {
    const [, ...rest] = READY;
    for (const kind of TO_AUTHOR)
      expect(waits(kind, assessment({ account: 'account-unknown' }), ...rest), kind).toEqual(['account-known']);
  });

  it('for the safeguarding advice, where a child may be harmed', () => {
    const [, ...rest] = READY;
    for (const kind of TO_AUTHOR) {
      expect(waits(kind, assessment({ child: 'not-sure' }), ...rest), kind).toEqual(['dsl-first']);
      expect(waits(kind, assessment({ child: 'yes' }), ...rest, act('dsl-advice', { advice: 'dsl-go-on' })), kind).toEqual([]);
    }
  });

  it('for the police and their instructions, but barring and the platform need not', () => {
    const [, ...rest] = READY;
    const free = LETTER_KINDS.filter((kind) => waits(kind, assessment({ illegal: 'yes' }), ...rest).length === 0);
    expect(free).toEqual([...BARRING, 'platform-report']);
    expect(waits('invitation', ...READY, act('police'))).toEqual(['police-instructions']);
  });

  it('as long as the police want the post kept, where it asks for deletion, closing or removal', () => {
    const kept = [act('police'), act('police-instructions', { instructions: 'police-go-on', keep: 'keep-post' })];
    expect(LETTER_KINDS.filter((kind) => waits(kind, ...READY, ...kept).length > 0)).toEqual([
      'deletion-request',
      'group-closure',
      'platform-report',
    ]);
  });

  it('for the evidence held against the policy, but for the invitation: that comes before the meeting only (P1.1)', () => {
    const [first, second] = READY.filter((each) => each.task !== 'cross-reference');
    const early = [first, second].filter((each) => each !== undefined);
    expect(LETTER_KINDS.filter((kind) => waits(kind, ...early).length === 0)).toEqual([
      'invitation',
      ...BARRING,
      'platform-report',
    ]);
  });

  it('no longer for what somebody justified to go past', () => {
    const past = act('meeting', { past: 'cross-reference' }, { outcome: 'started-anyway' });
    const [first, second] = READY;
    const early = [first, second].filter((each) => each !== undefined);
    expect(waits('deletion-request', ...early)).toEqual(['cross-reference']);
    expect(waits('deletion-request', ...early, past)).toEqual([]);
  });
});

describe('a letter is forbidden', () => {
  it('that asks for deletion, closing or removal while a solicitor wants the post kept', () => {
    expect(LETTER_KINDS.filter((kind) => bars(kind, { keep: 'yes' }).includes('keep'))).toEqual([
      'deletion-request',
      'group-closure',
      'platform-report',
    ]);
  });

  it('by a risk to health or safety only where it invites to a meeting', () => {
    const facts = matter([], [assessment({ also: 'press risky-meeting' })]);
    expect(LETTER_KINDS.filter((kind) => bars(kind, {}, { facts }).length > 0)).toEqual(['invitation']);
  });

  it('over the Head’s own name where the matter is about the Head', () => {
    const facts = matter([], [], { aboutHead: true });
    for (const kind of LETTER_KINDS) {
      expect(bars(kind, { role: 'head' }, { facts }), kind).toEqual(['about-head']);
      expect(bars(kind, { role: 'deputy' }, { facts }), kind).toEqual([]);
    }
  });

  it('about records without a picture', () => {
    for (const kind of LETTER_KINDS) expect(bars(kind, {}, { dslOnly: true }), kind).toEqual(['imagery']);
  });
});

describe('before a letter', () => {
  it('is warned of a policy that was never circulated, a complaint, a small group, and a letter that nobody checked', () => {
    const warnings = (answers: LetterAnswers, context: Partial<LetterContext> = {}) =>
      letterWarnings('deletion-request', letterContent('deletion-request', 'en', answers).answers, { ...CONTEXT, ...context });
    expect(warnings({})).toEqual([]);
    expect(warnings({ circulated: 'no' })).toEqual(['policy-not-circulated']);
    expect(warnings({}, { facts: matter(['complaint-public']) })).toEqual(['complaint-alone']);
    expect(warnings({ site: 'whatsapp' })).toEqual(['small-group']);
    expect(warnings({ solicitor: 'not-checked' })).toEqual(['not-checked']);
  });
});

describe('a blank is open', () => {
  const open = (answers: LetterAnswers, context = {}) =>
    openBlanks('deletion-request', letterContent('deletion-request', 'en', answers), { ...CONTEXT, ...context });

  it.each([
    ['missing', { addressee: '  ' }, 'addressee'],
    ['placeholder', { policy: '*****' }, 'policy'],
    ['placeholder', { policy: 'the policy of ***' }, 'policy'],
    ['placeholder', { reference: '____' }, 'reference'],
    ['placeholder', { address: '[address]' }, 'address'],
    ['placeholder', { signatory: '–' }, 'signatory'],
    ['too-long', { policy: 'p'.repeat(161) }, 'policy'],
    ['missing', { role: 'prefect' }, 'role'],
    ['missing', { about: 'everything' }, 'about'],
    ['not-a-day', { circulatedOn: '2026-02-30' }, 'circulatedOn'],
    ['early', { deadline: '2026-11-26' }, 'deadline'],
    ['early', { deadline: '2026-11-28' }, 'deadline'],
  ])('as %s: %j', (problem, answers, field) => {
    expect(open(answers)).toEqual([{ field, problem }]);
  });

  it('where the deadline falls into the school’s own holidays', () => {
    expect(open({}, { holidays: [{ from: '2026-11-27', to: '2026-11-27' }] })).toEqual([{ field: 'deadline', problem: 'early' }]);
  });

  it('by words that do not belong in a letter, in the language of the letter', () => {
    const of = (language: 'en' | 'cy', steps: string) =>
      openBlanks('formal-warning', letterContent('formal-warning', language, { steps }), CONTEXT);
    expect(of('en', 'We told you that it is illegal.')).toEqual([{ field: 'steps', problem: 'forbidden' }]);
    expect(of('cy', 'Dywedwyd ei fod yn ddifenwol.')).toEqual([{ field: 'steps', problem: 'forbidden' }]);
  });

  it.each(['3 days ago', '3 diwrnod yn ôl', 'yesterday at 14:05', 'Ddoe', '2 h', '5w', 'last week'])(
    'where the time of what is quoted is only “%s”: from which day, a letter does not say',
    (when) => {
      const whole = letterContent('deletion-request');
      const quotes = whole.quotes.map((quote) => ({ ...quote, when }));
      expect(openBlanks('deletion-request', { ...whole, quotes }, CONTEXT)).toEqual([{ field: 'when-2', problem: 'relative' }]);
    },
  );

  it.each(['13 October 2026, as “3 days ago” on 16 October 2026', '17/10/2026, 09:15', 'In the week of 12 October', '12 Hydref'])(
    'but not where it says a day: “%s”',
    (when) => {
      const whole = letterContent('deletion-request');
      const quotes = whole.quotes.map((quote) => ({ ...quote, when }));
      expect(openBlanks('deletion-request', { ...whole, quotes }, CONTEXT)).toEqual([]);
    },
  );

  it.each(['en', 'cy'] as const)(
    'where somebody typed words that do not belong in a letter in another language than its own (%s)',
    (language) => {
      for (const barReason of ['It was defamatory.', 'Roedd yn ddifenwol.'])
        expect(openBlanks('barring', letterContent('barring', language, { barReason }), CONTEXT)).toEqual([
          { field: 'barReason', problem: 'forbidden' },
        ]);
    },
  );

  it('where nothing is quoted, or the time of what is quoted is neither known nor typed', () => {
    const whole = letterContent('deletion-request');
    expect(openBlanks('deletion-request', { ...whole, quotes: [] }, CONTEXT)).toEqual([{ field: 'quotes', problem: 'missing' }]);
    const quotes = whole.quotes.map((quote) => ({ ...quote, when: ' ', words: '' }));
    expect(openBlanks('deletion-request', { ...whole, quotes }, CONTEXT)).toEqual([
      { field: 'words-1', problem: 'missing' },
      { field: 'words-2', problem: 'missing' },
      { field: 'when-2', problem: 'missing' },
    ]);
  });

  it('not for what is not asked: a day of circulation where there was none, the number of ordinary post', () => {
    expect(open({ circulated: 'no', circulatedOn: '' })).toEqual([]);
    expect(open({ method: 'first', number: '***' })).toEqual([]);
  });
});

describe('the kinds of letter', () => {
  it('use every question and every element that there is', () => {
    const used = new Set<string>(LETTER_KINDS.flatMap((kind) => letterKind(kind).fields));
    expect(Object.keys(LETTER_FIELDS).filter((field) => !used.has(field))).toEqual([]);
    const elements = new Set([...LETTER_KINDS.flatMap((kind) => letterKind(kind).elements), 'circulated', 'copy', 'union']);
    expect(LETTER_ELEMENTS.filter((element) => !elements.has(element))).toEqual([]);
  });

  it('name where each comes from', () => {
    for (const kind of LETTER_KINDS) {
      expect(letterKind(kind).sources.length, kind).toBeGreaterThan(0);
      expect(letterKind(kind).practice, kind).toContain(21);
    }
  });
});
