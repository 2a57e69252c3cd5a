// Makes a letter out of its answers: the texts of its kind, filled; with an open blank there is no letter.
import { AppError } from '@/utils/errors';
import type { LetterAnswers, LetterContent, LetterCopy, LetterQuote } from '@/utils/evidence/letter';
import { postedTimeWithZone } from '@/utils/i18n/dates';
import { type Translate, translator } from '@/utils/i18n/translate';
import { chosen, isAsked } from '@/utils/protocol/letter-fields';
import { type LetterKindId, isLetterKind, letterKind } from '@/utils/protocol/letter-kinds';
import type { Letter, LetterBlock, LetterEnclosed } from './letter';
import { letterDay } from './letter-dates';
import { LETTER_PARTS, type LetterPart } from './letter-parts';
import { howSent, letterSlip } from './letter-slip';
import { letterLine, letterLines, letterText } from './letter-text';
import { OPEN_MARK, letterVariables } from './letter-variables';

/** Throws `letter-open` when anything that it says is not answered, whatever was checked before; `record-invalid` for an unknown kind. */
export function makeLetter(given: LetterContent): Letter {
  if (!isLetterKind(given.kind)) throw new AppError('record-invalid', 'letter kind');
  const content = { ...given, kind: given.kind, answers: askedAnswers(given.kind, given.answers) };
  const t = translator(content.language);
  const { to, encloses } = letterKind(content.kind);
  const { answers } = content;
  const variables = letterVariables(content, t);
  const heading = t(`letter.title.${content.kind}`, variables);
  const enclosures = [
    ...encloses.map((each) => t(`letter.enclosure.${each}`, variables)),
    ...(content.copies.length === 0 ? [] : [t('letter.enclosure.copies', { count: content.copies.length })]),
  ];
  const made: Letter = {
    language: content.language,
    heading,
    sender: senderOf(content, t),
    date: letterDay(answers['date'] ?? '', t) ?? OPEN_MARK,
    reference: t('letter.reference', { reference: said(content, 'reference') }),
    marks: to === 'author' ? marksOf(content, t) : [],
    addressee: to === 'author' ? [said(content, 'addressee'), ...linesOf(content, 'address')] : [variables.site],
    salutation: to === 'author' ? said(content, 'salutation') : t('letter.salutation.platform'),
    blocks: blocksOf(content, variables, t),
    closing: t(`letter.closing.${to}`),
    signature: [said(content, 'signatory'), roleOf(content, t), said(content, 'school')],
    ...(enclosures.length > 0 && { enclosures: { title: t('letter.enclosed'), items: enclosures } }),
    pictures: content.copies.map((copy) => enclosedOf(copy, content, t)),
    page: (number) => t('letter.page', { number }),
    slip: letterSlip(content, heading, t),
  };
  if (JSON.stringify(made).includes(OPEN_MARK)) throw new AppError('letter-open', content.kind);
  return made;
}

/** Without what another kind of letter was told, or what is no longer asked: nothing of it may be said here. */
function askedAnswers(kind: LetterKindId, answers: LetterAnswers): LetterAnswers {
  const { fields } = letterKind(kind);
  const asked = fields.filter((field) => isAsked(field, answers));
  return Object.fromEntries(asked.map((field) => [field, answers[field] ?? '']));
}

function partsOf(content: Known): LetterPart[] {
  return LETTER_PARTS[content.kind].filter(({ when }) => when === undefined || when(content));
}

type Known = LetterContent & { kind: LetterKindId };
type Variables = ReturnType<typeof letterVariables>;

function blocksOf(content: Known, variables: Variables, t: Translate): LetterBlock[] {
  const blocks: LetterBlock[] = [];
  for (const part of partsOf(content)) {
    const last = blocks.at(-1);
    const next = blocksOfPart(part, content, variables, t);
    const [first] = next;
    if (part.joins === true && last?.kind === 'paragraph' && first?.kind === 'paragraph') {
      last.text += ` ${first.text}`;
      last.elements.push(...first.elements);
    } else blocks.push(...next);
  }
  return blocks;
}

function blocksOfPart(part: LetterPart, content: LetterContent, variables: Variables, t: Translate): LetterBlock[] {
  const elements = () => (part.element === undefined ? [] : [part.element]);
  if ('heading' in part) return [{ elements: elements(), kind: 'heading', text: t(`letter.heading.${part.heading}`) }];
  if ('text' in part) return [{ elements: elements(), kind: 'paragraph', text: t(`letter.part.${part.text}`, variables) }];
  if ('lines' in part) return [{ elements: elements(), kind: 'lines', lines: linesOf(content, part.lines) }];
  const quotes = content.quotes.map((quote): LetterBlock => ({
    elements: elements(),
    kind: 'quote',
    ...quoteOf(quote, content, t),
  }));
  return quotes.length === 0 ? [{ elements: elements(), kind: 'paragraph', text: OPEN_MARK }] : quotes;
}

function quoteOf({ words, posted, when, address }: LetterQuote, { kind }: LetterContent, t: Translate) {
  const time = posted?.utc === undefined ? undefined : postedTimeWithZone(posted, t);
  const shown = letterLine(time ?? when);
  const place = letterLine(address);
  return {
    words: letterText(words) || OPEN_MARK,
    notes: [
      t('letter.quote.posted', { when: shown === '' ? OPEN_MARK : shown }),
      ...(kind === 'platform-report' && place !== '' ? [t('letter.quote.address', { address: place })] : []),
    ],
  };
}

/** A picture is named as the item that it is of: an exhibit it becomes only when a witness produces it (PRACTICE 10). */
function enclosedOf({ id, item }: LetterCopy, content: LetterContent, t: Translate): LetterEnclosed {
  const reference = `${said(content, 'reference')} / ${String(item)}`;
  return {
    id,
    title: t('letter.picture.title', { item, reference }),
    note: t('letter.picture.note'),
    alt: t('letter.picture.alt', { item }),
    part: (number, count) => t('letter.picture.part', { number, count }),
  };
}

function senderOf(content: LetterContent, t: Translate): string[] {
  const email = letterLine(content.answers['email'] ?? '');
  return [
    said(content, 'school'),
    ...linesOf(content, 'schoolAddress'),
    t('letter.phone', { phone: said(content, 'phone') }),
    ...(email === '' ? [] : [t('letter.email', { email })]),
  ];
}

function marksOf(content: LetterContent, t: Translate): Letter['marks'] {
  return [{ text: t('letter.mark'), element: 'addressee-only' }, { text: howSent(content, t) ?? OPEN_MARK }];
}

function roleOf({ answers }: LetterContent, t: Translate): string {
  const role = chosen(answers, 'role');
  const title = letterLine(answers['roleTitle'] ?? '');
  if (role === 'head' && title !== '') return title;
  return role === undefined ? OPEN_MARK : t(`letter.role.${role}`);
}

/** The answer on one line, or the mark of an open blank. */
function said({ answers }: LetterContent, field: string): string {
  return letterLine(answers[field] ?? '') || OPEN_MARK;
}

function linesOf({ answers }: LetterContent, field: string): string[] {
  const lines = letterLines(answers[field] ?? '');
  return lines.length === 0 ? [OPEN_MARK] : lines;
}
