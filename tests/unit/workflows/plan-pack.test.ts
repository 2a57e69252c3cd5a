// What a pack for each recipient takes in, and what keeps out of it what may not go there.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { RECIPIENT_KINDS, type RecipientKind } from '@/utils/evidence/pack';
import { read } from '@/utils/evidence/read';
import { change, copyForAll, plan, received, withFirstWithheld } from './pack-steps';
import { copyOf, vault } from './own-casebook';

describe('a plan', () => {
  it('takes in everything for the police, each received file once', async () => {
    const matter = await received([{}], [{ text: 'More.' }]);
    const found = await plan(matter, 'police');
    expect(found.items.map(({ capture, picture = 0 }) => [capture.item, picture > 0])).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(found.received).toHaveLength(2);
    expect([found.itemsOut, found.receivedOut, found.volumes]).toEqual([[], [], 1]);
  });

  it('keeps a received file out as a whole when one item in it is left out', async () => {
    const matter = await received([{}, { text: 'More.' }], [{ text: 'Third.' }]);
    const found = await plan(matter, 'police', [matter.captures[0]?.id ?? '']);
    expect(found.itemsOut).toEqual([{ item: 1, why: 'left-out' }]);
    expect(found.items.map(({ capture }) => capture.item)).toEqual([2, 3]);
    expect(found.receivedOut.map(({ why }) => why)).toEqual(['left-out']);
    expect(found.received).toHaveLength(1);
  });

  it('never takes in what was captured by mistake, nor any file that holds it', async () => {
    const before = await received([{}, { text: 'More.' }]);
    const matter = await withFirstWithheld(before);
    for (const recipient of RECIPIENT_KINDS) {
      const found = await plan(matter, recipient);
      expect(
        found.items.map(({ capture }) => capture.item),
        recipient,
      ).not.toContain(1);
      expect(found.itemsOut, recipient).toContainEqual({ item: 1, why: 'withheld' });
      expect(found.received, recipient).toEqual([]);
    }
  });

  it('of a record without a picture is for the designated person alone', async () => {
    const matter = await received([{ logOnly: true }]);
    for (const recipient of RECIPIENT_KINDS.filter((kind) => kind !== 'dsl')) {
      await expect(plan(matter, recipient), recipient).rejects.toMatchObject({ code: 'record-invalid' });
    }
    expect((await plan(matter, 'dsl')).items).toHaveLength(1);
  });

  it('gives an author’s telephone number to the police and to who handles the matter, to nobody else', async () => {
    const before = await received([{}]);
    const [capture] = before.captures;
    if (capture === undefined) throw new Error('no capture');
    const handle = read('+44 7700 900123', 'page:fixture', '+44 7700 900123');
    const record = { ...capture.record, platform: 'whatsapp' as const, post: { ...capture.record.post, handle } };
    const matter = await change(capture, { record });
    for (const recipient of ['police', 'dsl', 'transfer'] as const)
      expect((await plan(matter, recipient)).received).toHaveLength(1);
    for (const recipient of ['advice', 'allegations'] as const) {
      const found = await plan(matter, recipient);
      expect(found.received).toEqual([]);
      expect(found.receivedOut.map(({ why }) => why)).toEqual(['number']);
      expect(found.items.map(({ numberLeftOut }) => numberLeftOut)).toEqual([true]);
    }
  });

  it('keeps a received file out that holds an item which is not in the matter, but for the designated person', async () => {
    const matter = await received([{}, { text: 'More.' }]);
    const fewer = { ...matter, captures: matter.captures.slice(0, 1) };
    const outOf = async (recipient: RecipientKind) => (await plan(fewer, recipient)).receivedOut.map(({ why }) => why);
    for (const recipient of ['police', 'advice', 'transfer', 'allegations'] as const) {
      expect(await outOf(recipient)).toEqual(['not-in-matter']);
    }
    expect((await plan(fewer, 'dsl')).received).toHaveLength(1);
    // Withheld in another matter: for nobody.
    await vault.commit([{ act: 'add', kind: 'withheldFile', id: 'file', value: { file: 'file', at: '' } }]);
    const shut = { ...fewer, received: fewer.received.map((each) => ({ ...each, file: 'file' })) };
    expect((await plan(shut, 'dsl')).receivedOut.map(({ why }) => why)).toEqual(['withheld']);
  });

  it('for governors holds working copies alone, and for a letter only such as show nobody', async () => {
    const matter = await received([{}, { text: 'More.' }, { text: 'Third.' }]);
    await copyForAll(matter.captures[0]);
    await copyOf(matter.captures[1] ?? expect.unreachable());
    const governors = await plan(matter, 'governors');
    expect(governors.items.map(({ capture, picture, copies }) => [capture.item, picture, copies.length])).toEqual([
      [1, undefined, 1],
      [2, undefined, 1],
    ]);
    expect(governors.itemsOut).toEqual([{ item: 3, why: 'no-copy' }]);
    const letter = await plan(matter, 'letter');
    expect(letter.items.map(({ capture }) => capture.item)).toEqual([1]);
    expect(letter.itemsOut).toEqual([
      { item: 2, why: 'not-anonymous' },
      { item: 3, why: 'no-copy' },
    ]);
  });
});
