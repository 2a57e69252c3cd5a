// Reads a policy out of a file's text: hostile until every part fits, with a list of everything that does not.
import * as v from 'valibot';
import { PACK_FORMAT, type PolicyPack, PolicyShape, misfits } from './policy-pack';

/** Bytes of the largest file that is read at all: the fullest pack has about half as many. */
export const LARGEST_POLICY = 512 * 1024;
/** After so many, the list no longer helps anybody. */
const MOST_PROBLEMS = 25;

export const POLICY_PARTS = [
  'id',
  'document',
  'name',
  'issued',
  'reviewDue',
  'reviewedEvery',
  'adoptedOn',
  'circulatedOn',
  'clauses',
  'categories',
  'ladder',
  'complaintStages',
  'messaging',
  'age',
  'homeSchoolAgreement',
  'requirements',
] as const satisfies readonly (keyof PolicyPack)[];
export type PolicyPart = (typeof POLICY_PARTS)[number];

export type PolicyFault =
  | 'too-large'
  | 'not-json'
  | 'not-policy'
  | 'newer'
  | 'missing'
  | 'unknown'
  | 'too-long'
  | 'too-many'
  | 'wrong'
  | 'twice'
  | 'no-words'
  | 'no-such-clause';

export interface PolicyProblem {
  /** Absent where the file as such is meant. */
  part?: PolicyPart;
  /** Which line of a list, counted from 1. */
  line?: number;
  language?: 'en' | 'cy';
  fault: PolicyFault;
}

/** The policy that a text holds, or everything that is wrong with it. Never throws. */
export function readPolicy(text: string): { policy: PolicyPack } | { problems: PolicyProblem[] } {
  if (new TextEncoder().encode(text).length > LARGEST_POLICY) return { problems: [{ fault: 'too-large' }] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: [{ fault: 'not-json' }] };
  }
  return checkPolicy(value);
}

/** The same for what was read from JSON, or put together in a form. */
export function checkPolicy(value: unknown): { policy: PolicyPack } | { problems: PolicyProblem[] } {
  if (typeof value !== 'object' || value === null || !('format' in value) || !Number.isInteger(value.format)) {
    return { problems: [{ fault: 'not-policy' }] };
  }
  if (Number(value.format) > PACK_FORMAT) return { problems: [{ fault: 'newer' }] };
  const read = v.safeParse(PolicyShape, value);
  if (!read.success) return { problems: once(read.issues.map(problemOf)) };
  const found = misfits(read.output).map(({ part, line, fault }) => ({ part, line: line + 1, fault }));
  return found.length === 0 ? { policy: read.output } : { problems: once(found) };
}

function problemOf(issue: v.BaseIssue<unknown>): PolicyProblem {
  const [first, second] = issue.path ?? [];
  const part = POLICY_PARTS.find((each) => each === first?.key);
  const line = typeof second?.key === 'number' ? second.key + 1 : undefined;
  const language = (['en', 'cy'] as const).find((each) => each === issue.path?.at(-1)?.key);
  // Without a part it is a name that no policy has: that name is not shown, it may be anything.
  return {
    ...(part !== undefined && { part }),
    ...(line !== undefined && { line }),
    ...(language !== undefined && { language }),
    fault: faultOf(issue),
  };
}

function faultOf({ type, input, expected }: v.BaseIssue<unknown>): PolicyFault {
  if (type === 'strict_object' && expected === 'never') return 'unknown';
  if (input === undefined || type === 'min_length' || (typeof input === 'string' && input.trim() === '')) return 'missing';
  if (type === 'max_length') return Array.isArray(input) ? 'too-many' : 'too-long';
  return 'wrong';
}

function once(problems: readonly PolicyProblem[]): PolicyProblem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem] as const));
  return [...seen.values()].slice(0, MOST_PROBLEMS);
}
