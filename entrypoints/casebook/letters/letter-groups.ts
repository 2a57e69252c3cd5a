// Under which heading each question of a letter is asked.
import { type LetterFieldId, isAsked } from '@/utils/protocol/letter-fields';
import { type LetterKindId, letterKind } from '@/utils/protocol/letter-kinds';
import type { LetterAnswers } from '@/utils/evidence/letter';

/** In the order of the page; the words that are quoted and the pictures are asked about in between. */
export const BEFORE_QUOTES = ['addressee', 'matter', 'content'] as const;
export const AFTER_QUOTES = ['sending', 'check', 'school'] as const;
export type LetterGroup = (typeof BEFORE_QUOTES)[number] | (typeof AFTER_QUOTES)[number];

const GROUPED: Readonly<Record<Exclude<LetterGroup, 'content'>, readonly LetterFieldId[]>> = {
  addressee: ['addressee', 'address', 'salutation'],
  matter: ['site', 'siteName', 'about', 'policy', 'circulated', 'circulatedOn', 'stages', 'union', 'keep'],
  sending: ['date', 'method', 'number', 'second', 'deadline'],
  check: ['solicitor', 'solicitorOn'],
  school: ['school', 'schoolAddress', 'phone', 'email', 'signatory', 'role', 'roleTitle', 'reference', 'privacy'],
};
const ELSEWHERE = new Set(Object.values(GROUPED).flat());

/** The questions of a kind under one heading that are asked now, in their order; what only this kind asks is its content. */
export function fieldsOfGroup(kind: LetterKindId, group: LetterGroup, answers: LetterAnswers): LetterFieldId[] {
  const { fields } = letterKind(kind);
  const inGroup =
    group === 'content'
      ? fields.filter((field) => !ELSEWHERE.has(field))
      : GROUPED[group].filter((field) => fields.includes(field));
  return inGroup.filter((field) => isAsked(field, answers));
}

/** Where a field, or a question about a quote, stands on the page. */
export function placeOf(kind: LetterKindId, field: string, answers: LetterAnswers): number {
  const fields = (groups: readonly LetterGroup[]): string[] => groups.flatMap((group) => fieldsOfGroup(kind, group, answers));
  const before = fields(BEFORE_QUOTES);
  const after = fields(AFTER_QUOTES);
  if (after.includes(field)) return before.length + 1 + after.indexOf(field);
  return before.includes(field) ? before.indexOf(field) : before.length;
}
