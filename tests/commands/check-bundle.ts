// Checks a bundle as a stranger would: with our verifier, and with openssl and sha256sum, which know nothing of us.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from './built-extension.ts';

export interface Checked {
  what: string;
  held: boolean;
  /** What the program said; shown when it did not hold. */
  said: string;
}

const SIGNATURE = 'META-INF/signature001.p7s';
const SIGNED = 'META-INF/ASiCManifest001.xml';

/** Every check, each actually run on the file at this path. */
export function checkBundle(bundle: string): Checked[] {
  const folder = mkdtempSync(join(tmpdir(), 'tyst-check-'));
  const run = (what: string, program: string, args: string[]): Checked => {
    const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    return { what, held: status === 0, said: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim() };
  };
  try {
    const checks = [
      run('our verifier says it is unchanged', process.execPath, [join(PROJECT, 'tests/commands/verify.ts'), bundle]),
      run('unzip reads it', 'unzip', ['-q', bundle, '-d', folder]),
      run('sha256sum agrees with the payload manifest', 'sha256sum', ['-c', '--quiet', '--strict', 'manifest-sha256.txt']),
      run('sha256sum agrees with the tag manifest', 'sha256sum', ['-c', '--quiet', '--strict', 'tagmanifest-sha256.txt']),
    ];
    const signer = run('openssl reads the signer', 'openssl', ['pkcs7', '-inform', 'DER', '-in', SIGNATURE, '-print_certs']);
    writeFileSync(join(folder, 'signer.pem'), signer.said);
    const signature = [
      '-binary',
      '-inform',
      'DER',
      '-in',
      SIGNATURE,
      '-content',
      SIGNED,
      '-CAfile',
      'signer.pem',
      '-out',
      '/dev/null',
    ];
    return [...checks, signer, run('openssl verifies the signature', 'openssl', ['cms', '-verify', '-cades', ...signature])];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
