// A written pack: what is in it for each who gets it is what was planned, signed, and received again.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { assessment } from '@/tests/unit/protocol/acts';
import { NOW, sampleInput } from '@/tests/unit/bundle/sample';
import { takeApart } from '@/tests/unit/bundle/zip-parts';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { brokenCustodyLink } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import { decryptWith } from '@/utils/school/age';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { listMatters, listSentPacks } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { withheldFiles } from '@/utils/store/vault/vault-copy';
import { setUpCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { planPack } from '@/utils/workflows/packs/plan-pack';
import { preparePack } from '@/utils/workflows/packs/prepare-pack';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import { receiveBundle } from '@/utils/workflows/casebook/receive-bundle';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { copyForAll, first, makeKey, plan, received, receivedParts, saved, theMatter, withFirstWithheld } from './pack-steps';
import { db, identity, vault } from './own-casebook';

describe('a written pack', () => {
  it('is signed by the school, unchanged, and on record', async () => {
    const matter = await received([{}], [{ text: 'More.' }]);
    const card = await makeKey();
    const bytes = await saved({ matter, plan: await plan(matter, 'police'), facts: { crimeNumber: 'FIXTURE/1' } });
    const { problems, source, bundle } = await verifyBundle(new Blob([bytes]), { known: { head: [card.signer] } });
    expect([problems, source, bundle.pack?.recipient]).toEqual([[], 'head', 'police']);
    const [sent] = await listSentPacks(vault, matter.case.id);
    const digest = await sha256(bytes);
    expect(sent).toMatchObject({ recipient: 'police', items: [1, 2], facts: { crimeNumber: 'FIXTURE/1' }, encrypted: false });
    expect(sent?.files).toEqual([{ name: 'tyst-K7-MQ4-pack.zip', sha256: digest }]);
    const custody = (await theMatter()).custody.map(({ caseId: _case, ...entry }) => entry);
    expect(custody.at(-1)).toMatchObject({ event: 'pack-written', detail: { sha256: digest, recipient: 'police' } });
    expect(await brokenCustodyLink(custody)).toBeUndefined();
  });

  it('is not made before the school has a key', async () => {
    const matter = await received([{}]);
    const made = preparePack(
      vault,
      { matter, plan: await plan(matter, 'police'), facts: {}, language: 'en', organisation: '' },
      NOW,
    );
    await expect(made).rejects.toMatchObject({ code: 'no-school-key' });
  });

  it('holds nothing of an item that was made unviewable, even after it was prepared', async () => {
    const before = await received(
      [{ text: 'Words that must not go out.', picture: { width: 30, height: 20 } }],
      [{ text: 'More.' }],
    );
    await makeKey();
    const stale = await plan(before, 'police');
    const matter = await withFirstWithheld(before);
    await expect(saved({ matter: before, plan: stale })).rejects.toMatchObject({ code: 'capture-withheld' });
    const bytes = await saved({ matter, plan: await plan(matter, 'police') });
    // Its number alone stands in the log of whoever handed over the other one.
    const text = Buffer.from(bytes).toString('latin1');
    const [withheld, other] = before.captures;
    for (const secret of ['must not go out', withheld?.record.picture?.sha256 ?? '']) expect(text.includes(secret)).toBe(false);
    expect(text.includes(other?.record.picture?.sha256 ?? '')).toBe(true);
    expect(await listSentPacks(vault, matter.case.id)).toHaveLength(1);
  });

  it('to a platform holds addresses and rules, and nobody’s name, words or picture', async () => {
    const matter = await received([{ text: 'Invented words about Pupil Example.' }]);
    await makeKey();
    const bytes = await saved({ matter, plan: await plan(matter, 'platform'), facts: { terms: 'bullying hate' } });
    const parts = takeApart(bytes);
    expect(parts.map(({ name }) => name).filter((name) => name.startsWith('data/'))).toEqual([
      'data/cover.html',
      'data/pack.json',
    ]);
    const text = Buffer.from(bytes).toString('utf8');
    expect(text).toContain('https://x.com/poster_one/status/1');
    expect(text).toContain('Bullying and harassment (Abuse and Harassment)');
    for (const secret of ['Pupil Example', 'Invented', 'Poster One', 'Fixture case'])
      expect(text.includes(secret), secret).toBe(false);
  });

  it('for governors holds copies and what binds them to what was sealed, and no sealed picture', async () => {
    const matter = await received([{ text: 'Invented words.' }]);
    const copy = await copyForAll(matter.captures[0]);
    await makeKey();
    const bytes = await saved({ matter, plan: await plan(matter, 'governors'), facts: { panel: 'clerk' } });
    expect((await verifyBundle(new Blob([bytes]))).problems).toEqual([]);
    const parts = takeApart(bytes);
    expect(parts.map(({ name }) => name).filter((name) => /pictures|copies|received/.test(name))).toEqual([
      'data/copies/0001.png',
      'data/copies/0001.json',
    ]);
    const areas = parts.find(({ name }) => name === 'data/copies/0001.json')?.content;
    expect(JSON.parse(new TextDecoder().decode(areas))).toEqual(copy.file);
    expect(Buffer.from(bytes).toString('utf8')).not.toContain('Invented words.');
  });

  it('for another handler is encrypted for them, received like a hand-over, and known by its card', async () => {
    const matter = await received([{}], [{ text: 'More.' }]);
    const lock = await db.vaultLock.get('lock');
    const card = await makeKey({ deputy: lock?.recipient });
    const order = { matter, plan: await plan(matter, 'transfer'), facts: { handler: 'deputy' } };
    const bytes = await saved(order);
    const opened = await decryptWith([identity], new Blob([bytes]));
    const other = await openOther();
    const known = { head: [card.signer] };
    const checked = await checkReceived(new File([opened], 'tyst.zip'), { identities: [], cards: [card] }, { known });
    expect(checked.verdict.source).toBe('head');
    expect(await receiveBundle(other.vault, checked, NOW)).toMatchObject({ outcome: 'received', isNew: true });
    const [theirs] = await listMatters(other.vault);
    expect(theirs?.case).toMatchObject({ code: matter.case.code, addressee: 'deputy' });
    expect(theirs?.captures.map(({ record }) => record)).toEqual(matter.captures.map(({ record }) => record));
    const [capture] = theirs?.captures ?? [];
    const picture = await other.vault.readFile(theirs?.received[0]?.file ?? '', capture?.picture);
    expect(await sha256(picture)).toBe(capture?.record.picture?.sha256);
    other.db.close();
  });

  it('of files that hold the same item is received with that item once', async () => {
    const input = await sampleInput([{}, { text: 'More.' }]);
    const matter = await receivedParts(input, [
      [0, 1],
      [0, 2],
    ]);
    const card = await makeKey();
    const file = new File(
      [await saved({ matter, plan: await plan(matter, 'transfer'), facts: { handler: 'chair' } })],
      'tyst.zip',
    );
    const other = await openOther();
    const checked = await checkReceived(file, { identities: [], cards: [card] }, {});
    expect(checked.verdict.problems).toEqual([]);
    expect(await receiveBundle(other.vault, checked, NOW)).toMatchObject({ outcome: 'received' });
    const [theirs] = await listMatters(other.vault);
    expect(theirs?.captures.map(({ id }) => id)).toEqual(matter.captures.map(({ id }) => id));
    other.db.close();
  });

  it('that holds a picture without its received file is shut with that item, too', async () => {
    const matter = await received([{}, { text: 'More.', picture: { width: 30, height: 20 } }], [{ text: 'Third.' }]);
    const card = await makeKey();
    const other = await openOther();
    const receive = async (leftOut: readonly string[]) => {
      const order = { matter, plan: await plan(matter, 'transfer', leftOut), facts: { handler: 'chair' } };
      const file = new File([await saved(order)], 'tyst.zip');
      const checked = await checkReceived(file, { identities: [], cards: [card] }, {});
      return () => receiveBundle(other.vault, checked, NOW);
    };
    const [whole, part, late] = [await receive([]), await receive([first(matter)]), await receive([first(matter)])];
    expect(await whole()).toMatchObject({ outcome: 'received' });
    expect(await part()).toMatchObject({ outcome: 'received', isNew: false });
    const [before] = await listMatters(other.vault);
    await withholdReceived(other.vault, before?.captures[1] ?? expect.unreachable(), NOW);
    const [after] = await listMatters(other.vault);
    const none = new Set<string>();
    const wish = { recipient: 'police' as const, leftOut: none, copies: [], timed: none, shut: none };
    const found = planPack(after ?? expect.unreachable(), wish);
    expect([found.received, found.receivedOut.map(({ why }) => why)]).toEqual([[], ['withheld', 'withheld']]);
    expect(await withheldFiles(other.db)).toEqual(new Set(after?.received.map(({ file }) => file)));
    await expect(late()).rejects.toMatchObject({ code: 'file-withheld' });
    other.db.close();
  });

  it('about the Head is not transferred to the Head', async () => {
    const before = await received([{}]);
    await makeKey();
    const matter = { ...before, case: { ...before.case, aboutHead: true, addressee: 'deputy' as const } };
    const made = saved({ matter, plan: await plan(matter, 'transfer'), facts: { handler: 'head' } });
    await expect(made).rejects.toMatchObject({ code: 'record-invalid' });
  });

  it('is not transferred to the Head, and says why, once an assessment finds that it is about the Head (P1.3)', async () => {
    const { case: of } = await received([{}]);
    await makeKey();
    const { answers } = assessment({ target: 'target-head' });
    const found = { task: 'assessment', outcome: 'done', by: 'head', happenedAt: NOW.toISOString(), said: '', answers } as const;
    await recordAct(vault, of.id, found, { files: [], hasDeputy: true, now: NOW });
    const matter = await theMatter();
    expect(matter.case.aboutHead).toBe(false);
    const order = { matter, plan: await plan(matter, 'transfer') };
    await expect(saved({ ...order, facts: { handler: 'head' } })).rejects.toMatchObject({ code: 'record-invalid' });
    const pack = await preparePack(vault, { ...order, facts: { handler: 'deputy' }, language: 'en', organisation: '' }, NOW);
    expect(pack.input.record.case).toMatchObject({ aboutHead: true, addressee: 'deputy' });
  });
});

async function openOther(): Promise<{ db: TystDatabase; vault: Vault }> {
  await Dexie.delete('other');
  const other = await openDatabase('other');
  return { db: other, vault: (await setUpCasebook(other, 'another passphrase', NOW, 4)).vault };
}
