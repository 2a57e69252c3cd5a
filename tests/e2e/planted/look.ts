// How a planted page looks beside who sees it: small modifiers that the generated states combine.
import type { Reporter } from './reporter';

/** Languages of a page's own labels; two of them are written from right to left. */
export type Language = 'en' | 'cy' | 'fr' | 'de' | 'pl' | 'es' | 'ar' | 'ur' | 'zh';

const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set(['ar', 'ur']);

export interface Look {
  language?: Language;
  dark?: boolean;
  /** What the author wrote; the same for everybody who sees the page. */
  words?: string;
  /** The author's display name. */
  author?: string;
  /** Whether this viewer has liked, reposted, reacted, joined or followed. */
  acted?: boolean;
  /** Further parts of the page that are open or present, by their names in the page's own table. */
  parts?: readonly string[];
  /** Further style. */
  css?: string;
  /** Further paragraphs of the author's, to make the post taller than the window. */
  lines?: number;
  /** In the title. */
  unread?: number;
}

/** A look with nothing left open, and what each page needs of it. */
export interface View extends Required<Look> {
  reporter: Reporter;
  direction: 'ltr' | 'rtl';
  /** Marks what shows the reporter: painted in the avatar's colour, so that a single uncovered pixel is seen. */
  mine(text: string): string;
  has(part: string): boolean;
}

export const AUTHOR_WORDS = 'Invented words about a school, posted by nobody.';
/** Classes that are planted with the reporter's own colour. */
export const MINE = 'planted';

export function viewOf(reporter: Reporter, look: Look): View {
  const language = look.language ?? 'en';
  return {
    language,
    dark: look.dark ?? false,
    words: look.words ?? AUTHOR_WORDS,
    author: look.author ?? 'Poster One',
    acted: look.acted ?? true,
    parts: look.parts ?? [],
    css: look.css ?? '',
    lines: look.lines ?? 0,
    unread: look.unread ?? 4,
    reporter,
    direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr',
    mine: (text) => `<span class="${MINE}">${escaped(text)}</span>`,
    has: (part) => look.parts?.includes(part) ?? false,
  };
}

/** The author's words and the further paragraphs, one text each. */
export function paragraphs({ words, lines }: View): string[] {
  return [words, ...Array.from({ length: lines }, (_, line) => `Line ${line + 1} of an invented post that goes on for a while.`)];
}

/** Colours of the page, and of what is planted. */
export function colours({ dark, reporter, css }: View): string {
  const page = dark ? 'background:#111;color:#eee' : 'background:#fff;color:#111';
  return `html,body{${page}}.${MINE}{background:${reporter.avatar};color:#000}${css}`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
