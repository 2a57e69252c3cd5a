// A person's request: everything that names them is found, wherever in the casebook and on this computer it stands.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOW } from '@/tests/unit/bundle/sample';
import { act } from '@/tests/unit/protocol/acts';
import { matterOf } from '@/utils/store/vault/matters';
import { giveReference } from '@/utils/workflows/casebook/give-reference';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { findPerson } from '@/utils/workflows/subject/find-person';
import { storeCase } from './stored-case';
import { TERMS, capture, caseId, fileOf, kinds, make, record } from './subject-steps';
import { db, received, vault } from './own-casebook';

describe('looking for a person (G5)', () => {
  it('finds them by name in records and acts, whatever case and accents, with who else is to be covered', async () => {
    await record('PARENT EXAMPLE agreed to remove it.');
    await received([{ text: 'Nothing about anybody.' }]);
    const finds = await findPerson(vault, { terms: TERMS });
    expect(kinds(finds).toSorted()).toEqual(['act', 'capture']);
    const found = finds.find(({ kind }) => kind === 'capture');
    expect(found).toMatchObject({ item: 1, of: { code: 'K7-MQ4' } });
    expect(found?.excerpt).toContain('Párent Example');
    expect(found?.others).toContain('Poster One');
  });

  it('takes name and account of one post for one person’s', async () => {
    const [find] = await findPerson(vault, { terms: ['POSTER ONE'] });
    expect(find).toMatchObject({ kind: 'capture', others: [], words: capture.record.post.text.value });
  });

  it('finds a name however it is written, and an account that holds it', async () => {
    await record('Spoke to Parent-Example. And @parent_example, and parentexample99.');
    expect(kinds(await findPerson(vault, { terms: ['Parent Example'] }))).toContain('act');
    expect(kinds(await findPerson(vault, { terms: ['example99'] }))).toEqual(['act']);
    expect(kinds(await findPerson(vault, { terms: ['Parent Examples'] }))).toEqual([]);
  });

  it('takes of a thread what they wrote and what names them, and names no other author beside it', async () => {
    const [own = expect.unreachable()] = (await matterOf(vault, caseId)).captures;
    const { record: of } = own;
    const read = (value: string) => ({ ...of.post.author, value, raw: value });
    const by = (who: string, words: string) => ({
      kind: of.post.kind,
      author: read(who),
      postedAt: of.post.postedAt,
      text: read(words),
    });
    const items = [
      by('Third Person', 'Words of a third.'),
      by('Commenter Example', 'My own words.'),
      by('Third Person', 'To Commenter Example: no.'),
    ];
    const shared = { locator: of.locator, state: 'whole' as const };
    const thread = { ...own, record: { ...of, items: items.map((item) => ({ ...item, ...shared })) } };
    await vault.commit([{ act: 'put', kind: 'capture', id: `${caseId}/${own.id}`, value: thread }]);
    const [find = expect.unreachable()] = await findPerson(vault, { terms: ['Commenter Example'] });
    expect(find.words).toBe('My own words.\n\nTo Commenter Example: no.');
    const { page } = await fileOf(await make([{ find, decision: { giving: 'whole' } }]));
    expect(page).toContain('My own words.');
    expect(page).toContain('Another person');
    for (const others of ['Words of a third.', 'Poster One', of.locator.permalink ?? of.locator.url])
      expect(page).not.toContain(others);
  });

  it('gives everything that was typed: the answers of an act, minutes, and why a passage was held against a policy', async () => {
    const answers = { force: 'Parent Example Police', log: 'INV-7' };
    await vault.commit(
      [act('police', answers, { said: 'Invented call.' })].map((each) => ({
        act: 'put',
        kind: 'act',
        id: each.id,
        value: { ...each, caseId },
      })),
    );
    const find = (await findPerson(vault, { terms: TERMS })).find(({ kind }) => kind === 'act') ?? expect.unreachable();
    const { page } = await fileOf(await make([{ find, decision: { giving: 'whole' } }]));
    for (const words of ['Parent Example Police', 'INV-7', 'Invented call.']) expect(page).toContain(words);
  });

  it('finds what was done under a role, and nothing without a term or a role', async () => {
    await record('Invented words.');
    const finds = await findPerson(vault, { terms: [], role: 'deputy' });
    expect(kinds(finds)).toEqual(['act']);
    await expect(findPerson(vault, { terms: [' ', 'x'] })).rejects.toMatchObject({ code: 'record-invalid' });
  });

  it('looks into what was recorded on this computer as well', async () => {
    const own = await storeCase(db, [{ text: 'Parent Example again.' }]);
    const finds = await findPerson(vault, { terms: TERMS });
    expect(finds.filter(({ kind }) => kind === 'recorded')).toMatchObject([{ of: { id: own }, item: 1 }]);
  });

  it('looks into titles there, flags, and posts that are not captured yet; and into references that the history keeps', async () => {
    const own = await storeCase(db, [{ text: 'Nothing about anybody.' }]);
    await db.cases.update(own, { title: 'About parent.flagged' });
    const locator = { url: 'https://x.com/parent.flagged/status/1', droppedParameters: [] };
    await db.flags.add({ id: crypto.randomUUID(), platform: 'x', locator, flaggedAt: NOW.toISOString() });
    const missing = [{ captureId: crypto.randomUUID(), name: 'Parent.Flagged: first words' }];
    await db.series.add({ id: crypto.randomUUID(), captureIds: [], missing });
    await giveReference(vault, caseId, 'parent.flagged', NOW);
    await giveReference(vault, caseId, '2026-014', NOW);
    const finds = await findPerson(vault, { terms: ['parent.flagged'] });
    expect(kinds(finds)).toEqual(['log', 'recorded', 'waiting', 'waiting']);
    expect(finds.flatMap(({ erasable }) => erasable)).toEqual([]);
  });

  it('does not look into what was captured by mistake (PRACTICE 2)', async () => {
    await withholdReceived(vault, capture, NOW);
    expect(await findPerson(vault, { terms: TERMS })).toEqual([]);
  });
});
