// Looks for a person in everything that this computer holds: the casebook's vault, while it is open, and what was recorded here.
import { AppError } from '@/utils/errors';
import type { Act } from '@/utils/evidence/act';
import type { DeadlineStep } from '@/utils/evidence/deadline-step';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { EraseGrain } from '@/utils/evidence/erased';
import { foldToText } from '@/utils/evidence/fold-text';
import type { Post } from '@/utils/evidence/post';
import { type Read, isKnown } from '@/utils/evidence/read';
import type { KeptLetter } from '@/utils/evidence/letter';
import type { CasebookCase, ReceivedCapture } from '@/utils/evidence/received';
import type { Find, FoundKind, PersonQuery } from '@/utils/evidence/subject-request';
import type { WorkingCopy } from '@/utils/evidence/working-copy';
import type { TystDatabase } from '@/utils/store/database';
import { matterObjects } from '@/utils/store/vault/matter-rows';
import type { Vault } from '@/utils/store/vault/vault';
import type { VaultKind, VaultObjects } from '@/utils/store/vault/vault-rows';
import { isQuoted } from '@/utils/workflows/casebook/held-in';
import { isWordy, typedWords } from './free-words';

/** Letters of a term; shorter ones are in everything. */
export const SHORTEST_TERM = 2;
const AROUND = 60;

/** Kinds that hold nobody's words, or whose words stand in another kind, too. */
const SILENT: ReadonlySet<VaultKind> = new Set(['time', 'visit', 'erased']);
/** Sealed, made or in the making: such a thing is erased as a whole. */
const WHOLE: ReadonlySet<VaultKind> = new Set(['capture', 'letter', 'workingCopy', 'unfinishedCopy', 'unfinishedMinutes']);
const SHOWN: readonly FoundKind[] = ['case', 'capture', 'act', 'letter', 'workingCopy', 'pack'];

/**
 * Everything that names the person, and what quotes an item that does, the newest matter first. What was captured by mistake is not
 * looked into, nor what quotes it. Throws `record-invalid` where nothing is looked for.
 */
export async function findPerson(vault: Vault, query: PersonQuery): Promise<Find[]> {
  const terms = query.terms.map((term) => foldToText(term.trim())).filter((term) => term.length >= SHORTEST_TERM);
  if (terms.length === 0 && query.role === undefined) throw new AppError('record-invalid', 'nothing to look for');
  const objects = await matterObjects(vault);
  const withheld = objects.flatMap(({ kind, value }) =>
    kind === 'capture' && isUnviewable(value) ? [value as ReceivedCapture] : [],
  );
  const cases = objects.flatMap(({ kind, value }) => (kind === 'case' ? [value as CasebookCase] : []));
  const theirs = objects.flatMap(({ kind, value }) =>
    kind === 'capture' && excerptOf(speaking(kind, value), terms) !== undefined ? [value as ReceivedCapture] : [],
  );
  const found = objects.flatMap(({ kind, id, caseId, value }): Find[] => {
    const of = cases.find((each) => each.id === caseId);
    if (of === undefined || SILENT.has(kind) || isUnviewable(value) || speaksOf(kind, value, withheld)) return [];
    const excerpt = excerptOf(speaking(kind, value), terms);
    const quotes = (kind === 'letter' || kind === 'act') && speaksOf(kind, value, theirs);
    if (excerpt === undefined && !quotes && !fitsRole(kind, value, query.role)) return [];
    const erasable = grainsOf(kind, value, terms);
    const find: Find = {
      ...describe(kind, value, terms),
      name: `${kind}/${id}`,
      of: nameOf(of),
      excerpt: excerpt ?? '',
      erasable,
    };
    return [isWithoutPicture(value) ? unread(find) : find];
  });
  const order = new Map(cases.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)).map(({ id }, index) => [id, index]));
  return [
    ...found.toSorted(
      (a, b) =>
        (order.get(a.of.id) ?? 0) - (order.get(b.of.id) ?? 0) || a.at.localeCompare(b.at) || (a.item ?? 0) - (b.item ?? 0),
    ),
    ...(await recordedHere(vault.db, terms)),
  ];
}

/** Sealed captures and drafts of this computer's own part. */
async function recordedHere(db: TystDatabase, terms: readonly string[]): Promise<Find[]> {
  const cases = new Map((await db.cases.toArray()).map((each) => [each.id, each]));
  const entries = (await db.captures.toArray()).filter(({ status, withheldAt }) => status !== 'destroyed' && !withheldAt);
  return entries.flatMap((entry): Find[] => {
    const of = cases.get(entry.caseId ?? '');
    const thing = entry.record ?? entry.draft;
    const excerpt = thing && excerptOf(thing, terms);
    if (thing === undefined || excerpt === undefined) return [];
    const { id = '', code = '', title = '' } = of ?? {};
    const at = timeOf(thing.post);
    const shared = {
      of: { id, code, title },
      at,
      excerpt,
      others: otherPeople(thing, terms),
      erasable: [],
      ...theirWords(thing, terms),
    };
    const item = entry.item !== undefined && { item: entry.item };
    const find: Find = { name: `recorded/${entry.id}`, kind: 'recorded', ...shared, ...item };
    return [thing.kind === 'log-only' ? unread(find) : find];
  });
}

function isWithoutPicture(value: object): boolean {
  return 'record' in value && (value.record as CaptureRecord).kind === 'log-only';
}

/** That it is there, and nothing of what it says: whoever answers the request need not be the designated person. */
function unread({ words: _words, ...find }: Find): Find {
  return { ...find, excerpt: '', others: [], factsOnly: true, erasable: [] };
}

/** Only the name where it stands in words that somebody typed; all those words where there are any. */
function grainsOf(kind: VaultKind, value: VaultObjects[VaultKind], terms: readonly string[]): EraseGrain[] {
  if (WHOLE.has(kind)) return ['thing'];
  if (!isWordy(kind)) return [];
  const words = typedWords(kind, value).map((text) => foldToText(text));
  const isNamed = words.some((text) => terms.some((term) => text.includes(term)));
  return [...(isNamed ? (['name'] as const) : []), ...(words.length > 0 ? (['words'] as const) : [])];
}

/** The part of an object that may hold a person's words; of a capture its record, without what made it. */
function speaking(kind: VaultKind, value: object): object {
  if (kind !== 'capture' || !('record' in value)) return value;
  const { tool: _tool, ...record } = value.record as CaptureRecord;
  return record;
}

/** Of a matter that is about the Head, the matter itself; of every role, what was done under it. */
function fitsRole(kind: VaultKind, value: object, role: PersonQuery['role']): boolean {
  if (role === undefined) return false;
  if (kind === 'act' || kind === 'deadlineStep') return (value as Act | DeadlineStep).by === role;
  return kind === 'case' && role === 'head' && (value as CasebookCase).aboutHead;
}

function describe<Kind extends VaultKind>(kind: Kind, value: VaultObjects[Kind], terms: readonly string[]) {
  const shown = SHOWN.find((each) => each === kind) ?? 'other';
  if ('record' in value && 'item' in value) {
    const others = otherPeople(value.record, terms);
    return { kind: shown, item: value.item, at: timeOf(value.record.post), others, ...theirWords(value.record, terms) };
  }
  if ('happenedAt' in value) return { kind: shown, at: value.happenedAt, others: [] };
  if ('madeAt' in value) {
    const addressee = value.answers['addressee'] ?? '';
    return { kind: shown, at: value.madeAt, others: strangers([addressee], terms) };
  }
  if ('receivedAt' in value) return { kind: shown, at: value.receivedAt, others: [] };
  return { kind: shown, at: 'at' in value ? value.at : '', others: [] };
}

/** Names and accounts in a record that are not what was looked for. */
function otherPeople({ post, items = [] }: Pick<CaptureRecord, 'post' | 'items'>, terms: readonly string[]): string[] {
  const known = (names: readonly Read<string>[]) => names.flatMap((name) => (isKnown(name) ? [name.value] : []));
  const author = known([post.author, post.handle, post.profile]);
  // Name and account of one post are one person's.
  const isTheirs = strangers(author, terms).length < author.length;
  return strangers([...(isTheirs ? [] : known([post.author, post.handle])), ...known(items.map((item) => item.author))], terms);
}

/** Of a thread only what they wrote and what names them: the rest is other people's. Where only something else names them, the post's. */
function theirWords({ post, items = [] }: Pick<CaptureRecord, 'post' | 'items'>, terms: readonly string[]): { words?: string } {
  const isTold = (read: Read<string> | undefined) => {
    const folded = read === undefined || !isKnown(read) ? '' : foldToText(read.value);
    return terms.some((term) => folded.includes(term));
  };
  const said = [
    { who: [post.author, post.handle, post.profile], text: post.text },
    ...items.map(({ author, text }) => ({ who: [author], text })),
  ];
  const theirs = said.filter(({ who, text }) => [...who, text].some(isTold));
  const words = (theirs.length > 0 ? theirs : said.slice(0, 1)).flatMap(({ text }) => (isKnown(text) ? [text.value] : []));
  return words.length === 0 ? {} : { words: words.join('\n\n') };
}

function strangers(names: readonly string[], terms: readonly string[]): string[] {
  const others = names.filter((name) => name.trim() !== '' && terms.every((term) => !foldToText(name).includes(term)));
  return [...new Set(others)];
}

function timeOf({ postedAt }: Post): string {
  return isKnown(postedAt) ? (postedAt.value.utc ?? '') : '';
}

function isUnviewable(value: object): boolean {
  return 'withheldAt' in value && value.withheldAt !== undefined;
}

/** A letter that quotes it, a tie that holds words of it against a policy, a copy of it. */
function speaksOf(kind: VaultKind, value: object, withheld: readonly ReceivedCapture[]): boolean {
  return withheld.some((one) => {
    if (kind === 'letter') return isQuoted(one, value as KeptLetter);
    const { caseId, tie, file } = value as Partial<Pick<Act, 'caseId' | 'tie'> & Pick<WorkingCopy, 'file'>>;
    const of = kind === 'act' ? tie?.captureId : kind === 'workingCopy' ? file?.of.captureId : undefined;
    return caseId === one.caseId && of === one.id;
  });
}

function nameOf({ id, code, reference, title }: CasebookCase): Find['of'] {
  return { id, code, title, ...(reference !== undefined && { reference }) };
}

/** Digests, ids and times are nobody's words. */
const NO_WORDS = /^([\da-f]{64}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

function excerptOf(value: object, terms: readonly string[]): string | undefined {
  for (const text of wordsIn(value)) {
    const folded = foldToText(text);
    const at = terms.map((term) => folded.indexOf(term)).find((index) => index >= 0);
    if (at === undefined) continue;
    // Folding may change lengths a little: good enough for what is only shown.
    const from = Math.max(0, at - AROUND);
    const cut = text.slice(from, at + 2 * AROUND).toWellFormed();
    return `${from > 0 ? '…' : ''}${cut}${at + 2 * AROUND < text.length ? '…' : ''}`;
  }
  return undefined;
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return NO_WORDS.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
