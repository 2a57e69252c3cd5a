// Trusted times of a pack: over each received file and over the whole, and a pack without when the server gives none.
import { describe, expect, it } from 'vitest';
import { chainsOf } from '@/entrypoints/verify/check-chains';
import { TimeAuthority } from '@/tests/commands/time-authority';
import { askAuthority } from '@/tests/unit/school/time-sample';
import { NAME } from '@/utils/bundle/layout';
import { timesOf } from '@/utils/bundle/times-of';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { AppError } from '@/utils/errors';
import { sha256 } from '@/utils/evidence/digest';
import { fromHex } from '@/utils/signature/bytes';
import { packAround, packBytes, samplePack } from './pack-sample';
import { stampedSample } from './stamped-sample';
import { putTogether, takeApart } from './zip-parts';

const FIRST = 'data/received/001.zip';
const authority = new TimeAuthority({ between: true });

describe('a pack with trusted times', () => {
  it('holds one over a received file and one over the whole, which openssl and the verifier accept', async () => {
    const { input, files } = await samplePack();
    const [first = new Uint8Array()] = files;
    const { token } = askAuthority(authority, fromHex(await sha256(first)));
    const bytes = await packBytes({
      ...input,
      token: (number) => (number === 1 ? token : undefined),
      timestamp: async (imprint) => askAuthority(authority, imprint).token,
    });
    const { problems, bundle } = await verifyBundle(new Blob([bytes]));
    expect(problems).toEqual([]);
    expect(bundle.times?.map(({ path, over }) => [path, over])).toEqual([
      [`${FIRST}.tst`, FIRST],
      [NAME.timeToken, NAME.timeManifest],
    ]);
    const parts = new Map(takeApart(bytes).map(({ name, content }) => [name, content]));
    const contentOf = (name: string) => parts.get(name) ?? new Uint8Array();
    expect(authority.verifies(contentOf(`${FIRST}.tst`), contentOf(FIRST))).toBe(true);
    expect(authority.verifies(contentOf(NAME.timeToken), contentOf(NAME.timeManifest))).toBe(true);
  });

  it('in packs has its trusted times told under the path that leads to them', async () => {
    const stamped = putTogether({ parts: await stampedSample(authority) });
    const { problems, bundle } = await verifyBundle(new Blob([await packAround(await packAround(stamped))]));
    expect(problems).toEqual([]);
    expect(timesOf(bundle).map(({ path, over }) => [path, over])).toEqual([
      [`${FIRST}: ${FIRST}: ${NAME.timeToken}`, `${FIRST}: ${FIRST}: ${NAME.timeManifest}`],
    ]);
    const [inside] = await chainsOf(bundle, [authority.root]);
    expect(inside).toHaveProperty('time.authority', 'Fixture Time Authority');
    expect((await chainsOf(bundle, [new TimeAuthority().root]))[0]).toHaveProperty('fault', 'path');
  });

  it('with the trusted time of another file is not unchanged', async () => {
    const { input } = await samplePack();
    const { token } = askAuthority(authority, fromHex(await sha256(new Uint8Array([1]))));
    const { problems } = await verifyBundle(new Blob([await packBytes({ ...input, token: () => token })]));
    expect(problems.map(({ kind }) => kind)).toEqual(['timestamp-imprint', 'timestamp-imprint']);
  });
});

describe('a pack for which the server gives no trusted time', () => {
  it('is written and signed without, and says that it has none', async () => {
    const { input } = await samplePack();
    const timestamp = () => Promise.reject(new AppError('time-unreachable'));
    const bytes = await packBytes({ ...input, timestamp });
    const { problems, bundle } = await verifyBundle(new Blob([bytes]));
    expect(problems).toEqual([]);
    expect(bundle.times).toBeUndefined();
    const info = takeApart(bytes).find(({ name }) => name === NAME.bagInfo)?.content;
    expect(new TextDecoder().decode(info)).toContain('X-Timestamps-Expected: 0');
  });

  it('is not written when something else goes wrong', async () => {
    const { input } = await samplePack();
    const timestamp = () => Promise.reject(new AppError('cancelled'));
    await expect(packBytes({ ...input, timestamp })).rejects.toMatchObject({ code: 'cancelled' });
  });
});
