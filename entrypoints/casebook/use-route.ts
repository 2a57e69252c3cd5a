// The casebook's places, each with an address of its own in the fragment, so that links, the back button and other pages name it.
import { useFragment } from '@/components/use-fragment';
import type { Role } from '@/utils/evidence/role';
import { TIED_TASK } from '@/utils/protocol/cross-reference';

export type Route =
  | { at: 'cases' }
  | { at: 'add' }
  | { at: 'case'; caseId: string }
  | { at: 'set-up' }
  | { at: 'first-hour' }
  | { at: 'received' }
  | { at: 'card' }
  | { at: 'subject' }
  | { at: 'matter'; caseId: string }
  | { at: 'letters'; caseId: string }
  | { at: 'meeting'; caseId: string }
  | { at: 'minutes'; caseId: string; corrects?: string }
  | { at: 'task'; caseId: string; task: string }
  | { at: 'ties'; caseId: string }
  | { at: 'copy'; caseId: string; captureId: string; from?: string }
  | { at: 'pack'; caseId: string }
  | { at: 'deadlines' }
  | { at: 'check'; caseId: string; captureId: string };

const CASE = '#case/';
/** What was handed over to this casebook. */
export const RECEIVED = '#received';
const MATTER = `${RECEIVED}/`;
const COPY = 'copy';
const CHECK = 'check';
const PRINT = 'print';
const LETTERS = '#letters/';
const MEETING = '#meeting/';
const MINUTES = '#minutes/';
const PACK = '#pass-on/';
/** The ten-minute set-up. */
export const SET_UP = '#set-up';
/** What comes first when something is handed over. */
export const FIRST_HOUR = '#first-hour';
/** The school card. */
export const CARD = '#card';
/** The deadlines of every matter. */
export const DEADLINES = '#deadlines';
/** What is held about a person. */
export const SUBJECT = '#personal-data';
/** Adding evidence that somebody gave. */
export const ADD = '#add';

/** They work on what is handed over, and look there first. */
const RECEIVERS: ReadonlySet<Role> = new Set(['head', 'deputy', 'chair']);

/** What an address without a fragment shows. */
export function startOf(role: Role): Route {
  return RECEIVERS.has(role) ? { at: 'received' } : { at: 'cases' };
}

export function routeOf(fragment: string): Route {
  if (fragment === ADD) return { at: 'add' };
  if (fragment === SET_UP) return { at: 'set-up' };
  if (fragment === FIRST_HOUR) return { at: 'first-hour' };
  if (fragment === SUBJECT) return { at: 'subject' };
  if (fragment === CARD) return { at: 'card' };
  if (fragment === DEADLINES) return { at: 'deadlines' };
  if (fragment === RECEIVED) return { at: 'received' };
  if (fragment.startsWith(LETTERS)) return { at: 'letters', caseId: fragment.slice(LETTERS.length) };
  if (fragment.startsWith(MEETING)) return { at: 'meeting', caseId: fragment.slice(MEETING.length) };
  if (fragment.startsWith(MINUTES)) return minutesRoute(fragment.slice(MINUTES.length));
  if (fragment.startsWith(MATTER)) return inMatter(fragment.slice(MATTER.length));
  if (fragment.startsWith(PACK)) return { at: 'pack', caseId: fragment.slice(PACK.length) };
  return fragment.startsWith(CASE) ? { at: 'case', caseId: fragment.slice(CASE.length) } : { at: 'cases' };
}

function minutesRoute(rest: string): Route {
  const [caseId = '', corrects] = rest.split('/');
  return { at: 'minutes', caseId, ...(corrects !== undefined && { corrects }) };
}

function inMatter(rest: string): Route {
  const [caseId = '', part, captureId, from] = rest.split('/');
  if (part === COPY && captureId !== undefined) return { at: 'copy', caseId, captureId, ...(from !== undefined && { from }) };
  if (part === CHECK && captureId !== undefined) return { at: 'check', caseId, captureId };
  if (part === TIED_TASK && captureId === PRINT) return { at: 'ties', caseId };
  return part === undefined ? { at: 'matter', caseId } : { at: 'task', caseId, task: part };
}

export function addressOfCase(caseId: string): string {
  return `${CASE}${caseId}`;
}

/** A matter that came with a received file. */
export function addressOfMatter(caseId: string): string {
  return `${MATTER}${caseId}`;
}

/** Writing a letter in a matter. */
export function addressOfLetters(caseId: string): string {
  return `${LETTERS}${caseId}`;
}

/** The papers for the meeting of a matter. */
export function addressOfMeeting(caseId: string): string {
  return `${MEETING}${caseId}`;
}

/** The minutes of a meeting, new ones or those of an act that is corrected. */
export function addressOfMinutes(caseId: string, corrects?: string): string {
  return corrects === undefined ? `${MINUTES}${caseId}` : `${MINUTES}${caseId}/${corrects}`;
}

/** One task of the protocol in a matter. */
export function addressOfTask(caseId: string, task: string): string {
  return `${addressOfMatter(caseId)}/${task}`;
}

/** The evidence held against the policy, as a table to print. */
export function addressOfTies(caseId: string): string {
  return `${addressOfTask(caseId, TIED_TASK)}/${PRINT}`;
}

/** Making a working copy of a received capture, anew or from an earlier copy. */
export function addressOfCopy(caseId: string, captureId: string, from?: string): string {
  return [addressOfMatter(caseId), COPY, captureId, ...(from === undefined ? [] : [from])].join('/');
}

/** Looking whether a received capture's post is still there. */
export function addressOfCheck(caseId: string, captureId: string): string {
  return [addressOfMatter(caseId), CHECK, captureId].join('/');
}

/** Passing such a matter on. */
export function addressOfPack(caseId: string): string {
  return `${PACK}${caseId}`;
}

/** Undefined where nothing is named: each role starts elsewhere. */
export function useRoute(): Route | undefined {
  const fragment = useFragment();
  return fragment === '' ? undefined : routeOf(fragment);
}
