// What a generated page of one kind is to a benchmark: its address, its markup, and what of each row belongs in the file.
import type { VirtualList } from './virtual-list.ts';

export interface Feed {
  address: string;
  page: (list: VirtualList) => string;
  /** Whether the row belongs in the file: it is not the viewer's own, and no advert. */
  isItem: (index: number) => boolean;
  /** The platform's id of the row. */
  id: (index: number) => string;
}

/** The words of each row, some of one line, some of many. */
export function wordsOf({ items }: VirtualList): string[] {
  return Array.from({ length: items }, (_, index) => {
    const more = Array.from({ length: ((index * 7) % 5) * 5 }, () => 'It goes on for a while.');
    return [`Invented item number ${index}.`, ...more].join(' ');
  });
}

/** Whether the site cuts the words of this row: then it shows the first of them and a button. */
export function isCut({ cutEvery }: VirtualList, index: number): boolean {
  return cutEvery > 0 && index % cutEvery === 2;
}

/** What the page shows of the words of each row. */
export function shownWords(list: VirtualList): string[] {
  return wordsOf(list).map((words, index) => (isCut(list, index) ? `Invented item number ${index}. It goes on` : words));
}

/** JavaScript for a generated page: `words` and `isCut(index)`. */
export function wordsScript(list: VirtualList): string {
  const cut = Array.from({ length: list.items }, (_, index) => isCut(list, index));
  return `const words = ${JSON.stringify(shownWords(list))};\n  const cut = ${JSON.stringify(cut)};`;
}
