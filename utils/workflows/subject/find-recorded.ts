// Looks for a person in what was recorded on this computer: sealed captures, drafts, flags, and posts that could not be captured yet.
import type { Find } from '@/utils/evidence/subject-request';
import type { TystDatabase } from '@/utils/store/database';
import { timeOf, unread } from './find-parts';
import { type LookedFor, excerptOf } from './looked-for';
import { otherPeople, theirWords } from './people-in-record';

/** What was captured by mistake is not looked into. A case's title counts for each of its captures. */
export async function findRecorded(db: TystDatabase, looked: LookedFor): Promise<Find[]> {
  const cases = new Map((await db.cases.toArray()).map((each) => [each.id, each]));
  const entries = (await db.captures.toArray()).filter(({ status, withheldAt }) => status !== 'destroyed' && !withheldAt);
  const captures = entries.flatMap((entry): Find[] => {
    const { id = '', code = '', title = '' } = cases.get(entry.caseId ?? '') ?? {};
    const thing = entry.record ?? entry.draft;
    const excerpt = thing && excerptOf([thing, title], looked);
    if (thing === undefined || excerpt === undefined) return [];
    const find: Find = {
      name: `recorded/${entry.id}`,
      kind: 'recorded',
      of: { id, code, title },
      at: timeOf(thing.post),
      excerpt,
      others: otherPeople(thing, looked),
      erasable: [],
      ...theirWords(thing, looked),
      ...(entry.item !== undefined && { item: entry.item }),
    };
    return [thing.kind === 'log-only' ? unread(find) : find];
  });
  return [...captures, ...(await waiting(db, looked))];
}

/** Addresses of flags, and author and first words of posts of which there is no draft. */
async function waiting(db: TystDatabase, looked: LookedFor): Promise<Find[]> {
  const flags = (await db.flags.toArray()).map(({ id, locator }) => ({ name: `flag/${id}`, words: [locator] }));
  const missing = (await db.series.toArray()).flatMap((series) =>
    series.missing.map((post) => ({ name: `series/${post.captureId}`, words: [post.name] })),
  );
  return [...flags, ...missing].flatMap(({ name, words }): Find[] => {
    const excerpt = excerptOf(words, looked);
    const of = { id: '', code: '', title: '' };
    return excerpt === undefined ? [] : [{ name, kind: 'waiting', of, at: '', excerpt, others: [], erasable: [] }];
  });
}
