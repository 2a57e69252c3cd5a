// Turns what is given of each find into an item of the file: its facts and words, never who told the school or how it was seen.
import type { SubjectItem } from '@/utils/documents/subject-file';
import { AppError } from '@/utils/errors';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { isKnown } from '@/utils/evidence/read';
import type { Find } from '@/utils/evidence/subject-request';
import { postedTime, ukTime } from '@/utils/i18n/dates';
import type { Translate } from '@/utils/i18n/translate';
import { findCategory } from '@/utils/protocol/categories';
import { isLetterKind } from '@/utils/protocol/letter-kinds';
import { findTask } from '@/utils/protocol/tasks';
import type { TystDatabase } from '@/utils/store/database';
import type { Vault } from '@/utils/store/vault/vault';
import { kindOf } from '@/utils/store/vault/vault-copy';
import type { VaultObjects } from '@/utils/store/vault/vault-rows';
import { typedWords } from './free-words';

type Facts = [label: string, value: string][];

/** What a find is called in the file and on the screen. */
export function titleOf({ kind, of, item, at }: Find, t: Translate): string {
  const name = of.reference ?? of.code;
  const what = t(`subject.kind.${kind}`);
  const day = at === '' ? undefined : ukTime(at, 'day', t);
  const parts = [item === undefined ? what : `${what} ${item}`, day];
  return `${parts.filter((part) => part !== undefined).join(', ')}${name === '' ? '' : ` (${name})`}`;
}

/**
 * The item without its picture. `withWords`: whole, else only what it is and when. Gone meanwhile: only its title. Throws
 * `capture-withheld` for what was made unviewable meanwhile.
 */
export async function itemOf(vault: Vault, find: Find, withWords: boolean, t: Translate): Promise<SubjectItem> {
  const title = titleOf(find, t);
  const id = find.name.slice(find.name.indexOf('/') + 1);
  switch (find.kind) {
    case 'capture': {
      const capture = await vault.get('capture', id);
      if (capture?.withheldAt !== undefined) throw new AppError('capture-withheld');
      return { title, ...(capture ? captureParts(capture.record, find, withWords, t) : { facts: [] }) };
    }
    case 'recorded':
      return { title, ...(await recordedParts(vault.db, find, withWords, t)) };
    case 'act': {
      const act = await vault.get('act', id);
      return { title, ...(act ? actParts(act, withWords, t) : { facts: [] }) };
    }
    case 'letter': {
      const letter = await vault.get('letter', id);
      const kind = letter?.kind ?? '';
      return { title, facts: isLetterKind(kind) ? [[t('subject.fact.letter'), t(`letterForm.kind.${kind}`)]] : [] };
    }
    case 'pack': {
      const pack = await vault.get('pack', id);
      const facts: Facts = pack ? [[t('subject.file.passedTo'), t(`packDocument.for.${pack.recipient}`)]] : [];
      return { title, facts, ...wordsOf(withWords && pack ? typedWords('pack', pack) : []) };
    }
    case 'case':
      return { title, facts: withWords ? [[t('subject.fact.title'), find.of.title]] : [] };
    case 'workingCopy': {
      const copy = await vault.get('workingCopy', id);
      return { title, facts: copy && withWords ? [[t('subject.fact.purpose'), copy.purpose]] : [] };
    }
    case 'waiting':
    case 'log':
      return { title, facts: [], ...wordsOf(withWords ? [find.excerpt] : []) };
    case 'other': {
      const kind = kindOf(find.name.slice(0, find.name.indexOf('/')));
      const value = kind && (await vault.get(kind, id));
      return { title, facts: [], ...wordsOf(withWords && kind && value ? typedWords(kind, value) : []) };
    }
  }
}

type Post = Pick<CaptureRecord, 'post' | 'locator' | 'platform'> & { categories: readonly string[] };

/** Not why it was recorded, how it came to be seen, when it was captured or with which account: that may tell who told the school. */
function captureParts(
  { post, locator, platform, categories }: Post,
  { words = '', others }: Find,
  withWords: boolean,
  t: Translate,
): Omit<SubjectItem, 'title'> {
  const posted = isKnown(post.postedAt) ? postedTime(post.postedAt.value, t) : undefined;
  const facts: Facts = [
    [t('evidence.field.platform'), t(`evidence.platform.${platform}`)],
    [t('evidence.field.posted'), posted ?? t('common.notKnown')],
    [t('subject.fact.categories'), categories.map((id) => categoryText(id, t)).join(', ')],
  ];
  if (!withWords) return { facts };
  const author = isKnown(post.author) ? post.author.value : '';
  const handle = isKnown(post.handle) ? post.handle.value : '';
  // Whose post it is stands in its address, too.
  const isOthers = others.includes(author) || others.includes(handle);
  const read: Facts = isOthers
    ? [[t('evidence.field.author'), t('subject.fact.another')]]
    : [
        [t('evidence.field.author'), author],
        [t('evidence.field.handle'), handle],
        [t('evidence.field.address'), locator.permalink ?? locator.url],
      ];
  return { facts: [...facts, ...read].filter(([, value]) => value !== ''), ...wordsOf([words]) };
}

function wordsOf(texts: readonly string[]): Pick<SubjectItem, 'words'> {
  const words = texts.filter((text) => text !== '').join('\n\n');
  return words === '' ? {} : { words };
}

async function recordedParts(
  db: TystDatabase,
  find: Find,
  withWords: boolean,
  t: Translate,
): Promise<Omit<SubjectItem, 'title'>> {
  const entry: CaptureEntry | undefined = await db.captures.get(find.name.slice('recorded/'.length));
  if (entry?.withheldAt !== undefined) throw new AppError('capture-withheld');
  if (entry?.record !== undefined) return captureParts(entry.record, find, withWords, t);
  if (entry?.draft === undefined) return { facts: [] };
  const { post, locator, platform, answers } = entry.draft;
  return captureParts({ post, locator, platform, categories: answers.categories }, find, withWords, t);
}

function actParts(act: VaultObjects['act'], withWords: boolean, t: Translate): Omit<SubjectItem, 'title'> {
  const { task, by } = act;
  const known = findTask(task);
  const facts: Facts = [
    ...(known === undefined ? [] : [[t('subject.fact.act'), t(`protocol.task.${known.id}.title`)] as [string, string]]),
    [t('subject.fact.by'), t(`protocol.actor.${by}`)],
  ];
  return { facts, ...wordsOf(withWords ? typedWords('act', act) : []) };
}

function categoryText(id: string, t: Translate): string {
  const known = findCategory(id);
  return known === undefined ? id : t(`categories.label.${known.id}`);
}
