// Which words of a text are gone and which are new: word by word, as short as it can be said.

export interface TextRun {
  is: 'same' | 'gone' | 'new';
  text: string;
}

/** Words and blanks of one text; comparing takes the product of both in time and two bytes each of it in memory. */
const MOST_TOKENS = 2_000;

/**
 * The runs of both texts in their order; those that are `same` or `gone` make the first text, `same` or `new` the second.
 * Undefined where they are too long to be compared word by word.
 */
export function textDifference(before: string, after: string): TextRun[] | undefined {
  const [was, now] = [tokensOf(before), tokensOf(after)];
  let head = 0;
  while (head < was.length && head < now.length && was[head] === now[head]) head++;
  let tail = 0;
  while (tail < was.length - head && tail < now.length - head && was.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const [a, b] = [was.slice(head, was.length - tail), now.slice(head, now.length - tail)];
  if (a.length > MOST_TOKENS || b.length > MOST_TOKENS) return undefined;
  return joined([...was.slice(0, head).map(same), ...changed(a, b), ...was.slice(was.length - tail).map(same)]);
}

function same(text: string): TextRun {
  return { is: 'same', text };
}

function tokensOf(text: string): string[] {
  return text.match(/\s+|\S+/gu) ?? [];
}

/** By the longest common subsequence, filled from the end so that it is read from the beginning. */
function changed(a: readonly string[], b: readonly string[]): TextRun[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: TextRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [was, now] = [a[i], b[j]];
    if (was !== undefined && was === now) {
      runs.push(same(was));
      i++;
      j++;
    } else if (was !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ is: 'gone', text: was });
      i++;
    } else if (now !== undefined) {
      runs.push({ is: 'new', text: now });
      j++;
    }
  }
  return runs;
}

/** Runs of one kind put together; blanks alone between two changes are part of both, so that changed words stand together. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const out: TextRun[] = [];
  let [gone, added, blanks] = ['', '', ''];
  const end = () => {
    if (gone !== '') out.push({ is: 'gone', text: gone });
    if (added !== '') out.push({ is: 'new', text: added });
    if (blanks !== '') keep(out, blanks);
    [gone, added, blanks] = ['', '', ''];
  };
  for (const { is, text } of runs) {
    const isChanging = gone !== '' || added !== '';
    if (is === 'same' && isChanging && /^\s+$/u.test(text)) blanks += text;
    else if (is === 'same') {
      end();
      keep(out, text);
    } else {
      gone += blanks + (is === 'gone' ? text : '');
      added += blanks + (is === 'new' ? text : '');
      blanks = '';
    }
  }
  end();
  return out;
}

function keep(out: TextRun[], text: string): void {
  const last = out.at(-1);
  if (last?.is === 'same') last.text += text;
  else out.push(same(text));
}
