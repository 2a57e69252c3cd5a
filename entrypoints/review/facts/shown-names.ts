// Puts a name of the viewer's contact list back where its neutral label stands, and the label back again.
import type { Draft, ShownName } from '@/utils/evidence/capture-entry';
import type { Post } from '@/utils/evidence/post';
import type { Read } from '@/utils/evidence/read';

/**
 * The draft with the name (`shown`) or the label of one contact. The name is what the page showed, so each reading keeps
 * its source; in the words of the post only mentions (`@Person A`) change. What a person has typed stays untouched.
 */
export function showName(draft: Draft, label: string, shown: boolean): Draft {
  const contact = draft.shownNames.find((each) => each.label === label);
  if (contact === undefined || (contact.shown === true) === shown) return draft;
  const [from, to] = shown ? [contact.label, contact.name] : [contact.name, contact.label];
  const swap = replacing(from, to);
  const { chatTitle } = draft.locator;
  return {
    ...draft,
    locator: { ...draft.locator, ...(chatTitle !== undefined && { chatTitle: swap(chatTitle) }) },
    post: { ...inPost(draft.post, swap), text: inRead(draft.post.text, replacing(`@${from}`, `@${to}`)) },
    ...(draft.asRead?.author !== undefined && { asRead: { ...draft.asRead, author: inRead(draft.asRead.author, swap) } }),
    shownNames: draft.shownNames.map((each) => (each.label === label ? withShown(each, shown) : each)),
  };
}

function inPost(post: Post, swap: (text: string) => string): Post {
  return {
    ...post,
    author: inRead(post.author, swap),
    postedAt: { ...post.postedAt, raw: post.postedAt.source === 'typed' ? post.postedAt.raw : swap(post.postedAt.raw) },
    ...(post.parent !== undefined && { parent: inRead(post.parent, swap) }),
  };
}

function inRead(read: Read<string>, swap: (text: string) => string): Read<string> {
  if (read.source === 'typed' || read.source === 'unknown') return read;
  return { ...read, value: swap(read.value), raw: swap(read.raw) };
}

function withShown({ label, name }: ShownName, shown: boolean): ShownName {
  return shown ? { label, name, shown } : { label, name };
}

/** What has a meaning in a regular expression; `RegExp.escape` is too young for the oldest browsers Tyst runs in. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** Replaces whole occurrences only: `Person A` is not found in `Person AB`. */
function replacing(from: string, to: string): (text: string) => string {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${from.replace(SYNTAX, String.raw`\$&`)}(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(pattern, () => to);
}
