// Letters: every element of the rules in each kind and language, none of the words they forbid, and no letter with an open blank.
import { describe, expect, it } from 'vitest';
import { makeLetter } from '@/utils/documents/letters/make-letter';
import type { Letter } from '@/utils/documents/letters/letter';
import { letter as cy } from '@/utils/i18n/cy/letter';
import { letter as en } from '@/utils/i18n/en/letter';
import { openBlanks } from '@/utils/protocol/letter-blanks';
import { isAsked, letterField } from '@/utils/protocol/letter-fields';
import { LETTER_KINDS, type LetterElement, type LetterKindId, letterKind } from '@/utils/protocol/letter-kinds';
import { forbiddenWords } from '@/utils/protocol/letter-words';
import { CONTEXT, letterContent } from './letter-sample';

const EVERY = LETTER_KINDS.flatMap((kind) => (['en', 'cy'] as const).map((language) => [kind, language] as const));

function elementsOf({ marks, blocks, slip }: Letter): Set<LetterElement> {
  return new Set([
    ...[...marks, ...slip.facts].flatMap(({ element }) => element ?? []),
    ...blocks.flatMap(({ elements }) => elements),
  ]);
}

/** Every text in a letter, wherever it stands. */
function textsOf(of: unknown): string[] {
  if (typeof of === 'string') return [of];
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(textsOf) : [];
}

/** What the letter says itself: without what was typed and what is quoted. */
function ownWords(letter: Letter): string[] {
  return [
    letter.heading,
    ...letter.marks.map(({ text }) => text),
    ...letter.blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
    letter.closing,
    ...(letter.enclosures?.items ?? []),
    ...letter.slip.facts.map(({ value }) => value),
    letter.slip.note,
  ];
}

describe('a letter that offers the complaints procedure', () => {
  it('lists its stages where the policy has any, and says nothing of stages where it has none (G3)', () => {
    const stages = 'Stage A: an invented stage\nStage B: <b>another</b>';
    for (const kind of LETTER_KINDS.filter((id) => letterKind(id).encloses.includes('complaints'))) {
      const { blocks } = makeLetter(letterContent(kind, 'en', { stages }));
      expect(blocks).toContainEqual({ kind: 'lines', elements: ['complaints'], lines: stages.split('\n') });
      const without = makeLetter(letterContent(kind, 'en', { stages: '' }));
      expect(JSON.stringify(without.blocks)).not.toContain(en.part.stages);
    }
  });
});

const wordsOf = (kind: LetterKindId, answers = {}, language: 'en' | 'cy' = 'en') =>
  ownWords(makeLetter(letterContent(kind, language, answers))).join('\n');

describe.each(EVERY)('the %s in %s', (kind, language) => {
  const letter = makeLetter(letterContent(kind, language));

  it('carries every element that its kind must have', () => {
    const { elements } = letterKind(kind);
    expect([...elements].filter((element) => !elementsOf(letter).has(element))).toEqual([]);
  });

  it('uses none of the words that no letter may use', () => {
    expect(ownWords(letter).flatMap((text) => forbiddenWords(text, language))).toEqual([]);
  });

  it('leaves no marker and no placeholder', () => {
    expect(textsOf(letter).length).toBeGreaterThan(15);
    for (const text of textsOf(letter)) expect(text).not.toMatch(/^$|\*{2}|\{\{|\}\}|_{3}|undefined|\uF8FF|\$t\(/);
  });

  it('cannot be made while any of its questions is open', () => {
    const whole = letterContent(kind, language);
    expect(openBlanks(kind, whole, CONTEXT)).toEqual([]);
    const asked = letterKind(kind).fields.filter(
      (field) => isAsked(field, whole.answers) && letterField(field).optional !== true,
    );
    for (const field of asked) {
      const content = letterContent(kind, language, { [field]: ' ' });
      expect(openBlanks(kind, content, CONTEXT), field).toContainEqual({ field, problem: 'missing' });
    }
  });
});

describe('the wording', () => {
  it.each(Object.entries({ en, cy }))('of the whole catalogue has none of the forbidden words (%s)', (language, texts) => {
    const all = JSON.stringify(texts);
    expect(forbiddenWords(all, language === 'en' ? 'en' : 'cy')).toEqual([]);
  });

  it.each([
    ['en', 'What you committed is defamatory and illegal; your child’s place is at risk, and we will sue.', 5],
    ['cy', 'Mae hyn yn ddifenwol ac yn anghyfreithlon; gwaharddiad fydd y canlyniad i le eich plentyn.', 4],
  ] as const)('is watched for the words that accuse (%s)', (language, text, count) => {
    expect(forbiddenWords(text, language)).toHaveLength(count);
  });

  it('never speaks of the child in a letter about comments, in either language', () => {
    for (const kind of ['invitation', 'deletion-request', 'formal-warning', 'group-closure', 'closure'] as const) {
      expect(wordsOf(kind), kind).not.toMatch(/\b(child|son|daughter)/i);
      expect(wordsOf(kind, {}, 'cy'), kind).not.toMatch(/plentyn|plant\b|merch\b|mab\b/i);
    }
  });

  it('drops the sentence about circulation where the policy never was', () => {
    expect(wordsOf('deletion-request')).toContain('circulated to parents and carers on 1 September 2025');
    expect(wordsOf('deletion-request', { circulated: 'no', circulatedOn: '' })).not.toMatch(/circulated/);
  });

  it('names the deadline with its weekday and 6 pm', () => {
    expect(wordsOf('deletion-request')).toContain('by 6 pm on Friday 27 November 2026');
    expect(wordsOf('deletion-request', {}, 'cy')).toContain('erbyn 6 yr hwyr ddydd Gwener 27 Tachwedd 2026');
  });

  it('names the union only where members of staff are concerned, and the missed meeting only where there was one', () => {
    expect(wordsOf('deletion-request')).toMatch(/union/);
    expect(wordsOf('deletion-request', { union: 'no' })).not.toMatch(/union/);
    expect(wordsOf('deletion-request')).toMatch(/I invited you to meet me on Friday 20 November 2026/);
    expect(wordsOf('deletion-request', { occasion: 'instead' })).not.toMatch(/I invited you/);
  });

  it('speaks of an enclosed picture only where there is one', () => {
    const without = makeLetter({ ...letterContent('deletion-request'), copies: [] });
    expect(ownWords(without).join()).not.toMatch(/picture|screenshot/);
    expect(makeLetter(letterContent('deletion-request')).enclosures?.items).toEqual([
      'Social Networking Policy',
      'Complaints procedure',
      'A copy of the screenshot',
    ]);
  });

  it('says barring, never exclusion, and gives a chance to reply and a review', () => {
    const text = wordsOf('barring');
    expect(text).toMatch(/permission/);
    expect(text).toMatch(/write to me by Monday 7 December 2026/);
    expect(text).toMatch(/review the decision on Monday 14 December 2026/);
    expect(text).toMatch(/nuisance or a disturbance.*section 547/);
  });

  it('writes times as people say them', () => {
    const at = (meetingAt: string, language: 'en' | 'cy') => wordsOf('invitation', { meetingAt }, language);
    expect(at('14:30', 'en')).toContain('2.30 pm');
    expect(at('14:30', 'cy')).toContain('2.30 y prynhawn');
    expect(at('09:05', 'en')).toContain('9.05 am');
    expect(at('12:00', 'en')).toContain('12.00 pm');
    expect(at('18:15', 'cy')).toContain('6.15 yr hwyr');
  });
});

describe('every answer that is typed', () => {
  it.each(EVERY)(
    'puts nothing into the %s (%s) that hides, turns or breaks a line, or that a Word file cannot hold',
    (kind, language) => {
      const content = letterContent(kind, language);
      const typed = letterKind(kind).fields.filter((field) => ['text', 'lines'].includes(letterField(field).kind));
      const hostile = Object.fromEntries(
        typed.map((field) => [field, `\u202E${content.answers[field] ?? 'x'}\u0001\uFFFE\u200B`]),
      );
      const made = makeLetter({ ...content, answers: { ...content.answers, ...hostile, role: 'head' } });
      expect(textsOf(made).filter((text) => /[\u0001\u200B\u202E\uFFFE]/.test(text))).toEqual([]);
    },
  );
});

describe('an answer that this kind does not ask for', () => {
  it('says nothing in it: of another kind, or to a question that is no longer asked', () => {
    const report = textsOf(makeLetter(letterContent('platform-report'))).join('\n');
    expect(report).not.toMatch(/Parent Example|Signed For|6 pm/);
    expect(wordsOf('invitation', { method: 'first' })).not.toContain('AB 1234');
  });
});

describe('a letter with an open blank', () => {
  it.each([
    ['a fact', { policy: '' }],
    ['a day', { deadline: '27 November' }],
    ['nothing but signs that cannot be seen', { addressee: '\u200B\u200B' }],
    ['a choice', { role: 'king' }],
    ['the mark that stands for a blank', { reference: '\uF8FF' }],
  ])('is not made: %s', (_, answers) => {
    expect(() => makeLetter(letterContent('deletion-request', 'en', answers))).toThrow(
      expect.objectContaining({ code: 'letter-open' }),
    );
  });

  it('is not made without the words it refers to, or without their time', () => {
    const whole = letterContent('deletion-request');
    expect(() => makeLetter({ ...whole, quotes: [] })).toThrow(expect.objectContaining({ code: 'letter-open' }));
    const quotes = whole.quotes.map((quote) => ({ ...quote, when: '' }));
    expect(() => makeLetter({ ...whole, quotes })).toThrow(expect.objectContaining({ code: 'letter-open' }));
  });

  it('is not made of a kind that nobody knows', () => {
    expect(() => makeLetter({ ...letterContent('closure'), kind: 'constructor' })).toThrow(
      expect.objectContaining({ code: 'record-invalid' }),
    );
  });
});
