// The bar above the chat: its title, and for a group who is in it. Both are under the viewer's own contact names.
import { attribute, query, queryAll, rawText } from '@/utils/platforms/page/dom';
import { shortText } from '@/utils/platforms/page/short-text';
import { HEADERS, SUBTITLES, TITLES } from './selectors';

export interface ChatHeader {
  element?: Element;
  /** Empty when not shown. */
  title: string;
  /** The names in the second line, if it is a list. */
  participants: string[];
  /** How many are in the group, as far as the second line says; empty when it does not. */
  size: string;
}

/** "12 participants" in place of the list of a large group. */
const COUNTED =
  /^(\d{1,5}) (?:participants|members|aelod|aelodau|participantes|membros|participants?|membres|członków|uczestników)$/iu;

export function readHeader(document: Document): ChatHeader {
  const element = first(document, HEADERS);
  if (element === undefined) return { title: '', participants: [], size: '' };
  const titleElement = first(element, TITLES);
  const title = titleElement === undefined ? '' : shownText(titleElement);
  const subtitle = secondLine(element, titleElement);
  const participants = listed(subtitle);
  const whole = participants.length > 0 && !/(?:…|\.\.\.)$/.test(subtitle);
  return { element, title, participants, size: whole ? String(participants.length) : (COUNTED.exec(subtitle)?.[1] ?? '') };
}

function first(root: ParentNode, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = query(root, selector);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Builds without test ids write the list in the last element with a `title`. */
function secondLine(header: Element, title: Element | undefined): string {
  const element = first(header, SUBTITLES) ?? queryAll(header, '[title]').findLast((candidate) => candidate !== title);
  return element === undefined || element === title ? '' : shownText(element);
}

function shownText(element: Element): string {
  return shortText(attribute(element, 'title') ?? rawText(element), 20_000);
}

/** "last seen Monday, 14:05" has a comma too: what holds a time of day is no list of people. */
function listed(subtitle: string): string[] {
  if (/(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/.test(subtitle)) return [];
  const names = subtitle.split(/\s*[,،、，]\s*/u).filter((name) => name !== '');
  return names.length > 1 ? names : [];
}
