// Trusted time over a whole container: accepted by openssl and by us, and nothing of it can be changed, exchanged or left out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TimeAuthority } from '@/tests/commands/time-authority';
import { run } from '@/tests/programs';
import { NAME } from '@/utils/bundle/layout';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { sha256 } from '@/utils/evidence/digest';
import { checkTimeToken } from '@/utils/school/check-time';
import { fromHex } from '@/utils/signature/bytes';
import { withContent, withText } from './forger';
import { stampedSample } from './stamped-sample';
import { type Part, putTogether } from './zip-parts';

let authority: TimeAuthority;
let folder: string;
let parts: Part[];

const contentOf = (name: string) => parts.find((part) => part.name === name)?.content ?? new Uint8Array();
const kindsOf = async (changed: Part[]) =>
  (await verifyBundle(new Blob([putTogether({ parts: changed })]))).problems.map(({ kind }) => kind);

/** Where a certificate of the authority lies in a token. */
function placeOf(token: Uint8Array, name: string): [start: number, end: number] {
  const der = authority.openssl('x509', '-in', name, '-outform', 'DER');
  const start = Buffer.from(token).indexOf(der);
  return [start, start + der.length];
}

beforeAll(async () => {
  authority = new TimeAuthority({ key: 'RSA', between: true });
  folder = mkdtempSync(join(tmpdir(), 'tyst-times-'));
  parts = await stampedSample(authority);
  writeFileSync(join(folder, 'stamped.zip'), putTogether({ parts }));
  writeFileSync(join(folder, 'root.pem'), authority.rootPem);
  writeFileSync(join(folder, 'other.pem'), new TimeAuthority().rootPem);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a trusted time over a container', () => {
  it('is found unchanged, over all that stands before it, and openssl accepts it', async () => {
    const { problems, bundle } = await verifyBundle(new Blob([putTogether({ parts })]));
    expect(problems).toEqual([]);
    expect(bundle.times).toMatchObject([{ path: NAME.timeToken, over: NAME.timeManifest }]);
    expect(authority.verifies(contentOf(NAME.timeToken), contentOf(NAME.timeManifest))).toBe(true);
    const listed = new TextDecoder().decode(contentOf(NAME.timeManifest));
    for (const { name } of parts.slice(1, -2)) expect(listed).toContain(`URI="${name}"`);
  });

  it('is noticed when it is missing, of another container, or over a manifest that does not fit', async () => {
    expect(await kindsOf(parts.slice(0, -1))).toEqual(['timestamp-missing']);
    expect(await kindsOf(parts.slice(0, -2))).toEqual(['timestamp-missing', 'timestamp-missing']);
    const others = await stampedSample(authority);
    const foreign = others.find(({ name }) => name === NAME.timeToken)?.content ?? new Uint8Array();
    expect(await kindsOf(withContent(parts, NAME.timeToken, () => foreign))).toEqual(['timestamp-imprint']);
    const shorter = withText(parts, NAME.timeManifest, (text) =>
      text.replace(/ {2}<asic:DataObjectReference URI="README.txt"[^]*?<\/asic:DataObjectReference>\r\n/, ''),
    );
    expect(await kindsOf(shorter)).toEqual(['not-listed', 'timestamp-imprint']);
    const asSigned = withContent(parts, NAME.timeManifest, () => contentOf(NAME.asicManifest));
    expect(await kindsOf(asSigned)).toEqual(['manifest-form', 'timestamp-imprint']);
  });

  it('is noticed with bits of it flipped: by the verifier, or in the certificates, which only a root can vouch for, by the check against one', async () => {
    const imprint = fromHex(await sha256(contentOf(NAME.timeManifest)));
    const token = contentOf(NAME.timeToken);
    const certificates = ['between.pem', 'signer.pem'].map((name) => placeOf(token, name));
    for (let at = 0; at < token.length; at += 7) {
      const flipped = token.with(at, (token[at] ?? 0) ^ 1);
      const kinds = await kindsOf(withContent(parts, NAME.timeToken, () => flipped));
      if (kinds.length > 0) continue;
      expect(await checkTimeToken(flipped, { imprint, roots: [authority.root] })).toHaveProperty('fault');
      expect(certificates.some(([start, end]) => at >= start && at < end)).toBe(true);
    }
    const manifest = contentOf(NAME.timeManifest);
    for (let at = 0; at < manifest.length; at += 53) {
      const flipped = withContent(parts, NAME.timeManifest, (content) => content.with(at, (content[at] ?? 0) ^ 1));
      expect(await kindsOf(flipped)).toContain('timestamp-imprint');
    }
  });
});

describe('the verify command', () => {
  const verify = (...args: string[]) =>
    run(process.execPath, [join(process.cwd(), 'tests/commands/verify.ts'), ...args], { cwd: folder });

  it('tells the time and that its chain was not checked, or checks it against the roots that it is given', () => {
    const without = verify('stamped.zip');
    expect(without.status).toBe(0);
    expect(without.text).toMatch(/Trusted time: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC \(META-INF\/ASiCManifest002\.xml\)/);
    expect(without.text).toContain('its chain of certificates is not checked here');
    const trusted = verify('stamped.zip', '--tsa-roots', 'root.pem', '--tsa-roots', 'other.pem');
    expect(trusted.status).toBe(0);
    expect(trusted.text).toContain(
      'META-INF/timestamp001.tst: a trusted time from Fixture Time Authority; its chain leads to one of the roots.',
    );
    const stranger = verify('stamped.zip', '--tsa-roots', 'other.pem');
    expect(stranger.status).toBe(5);
    expect(stranger.text).toContain('META-INF/timestamp001.tst: this trusted time is not accepted (path).');
    expect(verify('stamped.zip', '--tsa-roots', 'stamped.zip').status).toBe(2);
    expect(verify('stamped.zip', '--tsa-roots').status).toBe(2);
  });

  it('tells the same as JSON', () => {
    const said = JSON.parse(verify('stamped.zip', '--json', '--tsa-roots', 'root.pem').stdout.toString()) as {
      files: { times: unknown }[];
    };
    expect(said.files[0]?.times).toMatchObject([
      {
        path: NAME.timeToken,
        time: { authority: 'Fixture Time Authority', root: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      },
    ]);
  });
});
