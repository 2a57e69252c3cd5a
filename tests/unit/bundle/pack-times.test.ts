// Trusted times of a pack: over each received file and over the whole, and a pack without when the server gives none.
import { describe, expect, it } from 'vitest';
import { TimeAuthority } from '@/tests/commands/time-authority';
import { askAuthority } from '@/tests/unit/school/time-sample';
import { NAME } from '@/utils/bundle/layout';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { AppError } from '@/utils/errors';
import { sha256 } from '@/utils/evidence/digest';
import { fromHex } from '@/utils/signature/bytes';
import { packBytes, samplePack } from './pack-sample';
import { takeApart } from './zip-parts';

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
