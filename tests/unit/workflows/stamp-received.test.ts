// Trusted time on receipt: kept beside the file with an entry in the log; what fails leaves everything as it was and is asked again.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { TimeAuthority } from '@/tests/commands/time-authority';
import { NOW, sampleInput } from '@/tests/unit/bundle/sample';
import { askAuthority } from '@/tests/unit/school/time-sample';
import { AppError } from '@/utils/errors';
import { checkTimeToken } from '@/utils/school/check-time';
import { listMatters } from '@/utils/store/vault/matters';
import { type Stamp, stampReceived, tokenOfReceived, withoutTime } from '@/utils/workflows/trusted-time/stamp-received';
import { db, handedOver, receive, unbrokenLog, vault } from './own-casebook';
import { wholeDatabase } from './whole-database';

const authority = new TimeAuthority();
const later = () => new Date(NOW.getTime() + 60_000);

const stamp: Stamp = async (imprint) => {
  const { token, nonce } = askAuthority(authority, imprint);
  const checked = await checkTimeToken(token, { imprint, nonce, roots: [authority.root] });
  if ('fault' in checked) throw new AppError('time-answer', checked.fault);
  return { ...checked.time, token };
};
const down: Stamp = () => Promise.reject(new AppError('time-unreachable'));

async function receiveOne(): Promise<Uint8Array<ArrayBuffer>> {
  const file = await handedOver(await sampleInput());
  await receive(file);
  return new Uint8Array(await file.arrayBuffer());
}

describe('trusted time over what was received', () => {
  it('is kept beside the file, encrypted, with an entry in the log, and openssl accepts what is kept', async () => {
    const bytes = await receiveOne();
    expect(await stampReceived(vault, stamp, later)).toBe(1);
    const [matter] = await listMatters(vault);
    const [received] = matter?.received ?? [];
    const token = await tokenOfReceived(vault, received?.id ?? '');
    expect(authority.verifies(token ?? new Uint8Array(), bytes)).toBe(true);
    const kept = await vault.get('time', received?.id ?? '');
    expect(kept).toMatchObject({
      caseId: matter?.case.id,
      obtainedAt: later().toISOString(),
      authority: 'Fixture Time Authority',
    });
    expect(matter?.custody.map(({ event, at, detail }) => [event, at, detail['time']])).toEqual([
      ['received', NOW.toISOString(), undefined],
      ['timestamped', later().toISOString(), kept?.at],
    ]);
    await unbrokenLog(matter?.case.id ?? '');
    expect((await wholeDatabase(db)).text).not.toContain('Fixture Time Authority');
  });

  it('is asked for once for each file, the files of later included', async () => {
    await receiveOne();
    await stampReceived(vault, stamp, later);
    expect(await stampReceived(vault, down, later)).toBe(0);
    await receiveOne();
    expect(await stampReceived(vault, stamp, later)).toBe(1);
    expect(await vault.list('time')).toHaveLength(2);
  });

  it('that does not come changes nothing, and what came before it is kept', async () => {
    await receiveOne();
    await receiveOne();
    await expect(stampReceived(vault, down, later)).rejects.toMatchObject({ code: 'time-unreachable' });
    expect(await withoutTime(vault)).toHaveLength(2);
    let answers = 0;
    const once: Stamp = (imprint) => (answers++ === 0 ? stamp(imprint) : down(imprint));
    await expect(stampReceived(vault, once, later)).rejects.toMatchObject({ code: 'time-unreachable' });
    expect(await withoutTime(vault)).toHaveLength(1);
    expect(await stampReceived(vault, stamp, later)).toBe(1);
    expect((await listMatters(vault)).flatMap(({ custody }) => custody.map(({ event }) => event)).toSorted()).toEqual([
      'received',
      'received',
      'timestamped',
      'timestamped',
    ]);
  });

  it('asked for by two pages at once comes once', async () => {
    await receiveOne();
    const counts = await Promise.all([stampReceived(vault, stamp, later), stampReceived(vault, stamp, later)]);
    expect(counts.toSorted()).toEqual([0, 1]);
    expect(await vault.list('time')).toHaveLength(1);
  });
});
