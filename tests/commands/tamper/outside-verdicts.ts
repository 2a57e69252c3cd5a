// What the programs that other people have say of a file, called as README.txt and their manuals call them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECK_LINES } from '@/utils/bundle/readme';

export const PROGRAMS = ['unzip -t', '7z t', 'sha256sum -c', 'openssl'] as const;
export type Program = (typeof PROGRAMS)[number];

/** The programs that did not end well. sha256sum and openssl see what unzip unpacks, whatever unzip itself says. */
export function outsideVerdicts(bytes: Uint8Array): Set<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'tyst-tamper-'));
  try {
    const zip = join(folder, 'bundle.zip');
    const unpacked = join(folder, 'unpacked');
    writeFileSync(zip, bytes);
    mkdirSync(unpacked);
    // A password that nobody set, so that no program waits for one.
    const noticed = (program: string, args: string[], cwd = folder) => run(program, args, cwd).status !== 0;
    const line = (text: string) => noticed('sh', ['-c', text], unpacked);
    const verdicts: Record<Program, boolean> = {
      'unzip -t': noticed('unzip', ['-t', '-P', 'none', zip]),
      '7z t': noticed('7z', ['t', '-p-', zip]),
      'sha256sum -c': false,
      openssl: false,
    };
    run('unzip', ['-q', '-o', '-P', 'none', zip, '-d', unpacked], folder);
    verdicts['sha256sum -c'] = [CHECK_LINES.payload, CHECK_LINES.tagFiles].some(line);
    verdicts.openssl = line(CHECK_LINES.signer) || line(CHECK_LINES.signature) || !tagManifestIsSigned(unpacked);
    return new Set(PROGRAMS.filter((program) => verdicts[program]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The last line of README.txt: what it prints must stand in the signed manifest. */
function tagManifestIsSigned(unpacked: string): boolean {
  const digest = run('sh', ['-c', CHECK_LINES.manifest], unpacked).stdout.trim();
  return digest !== '' && readFileSync(join(unpacked, 'META-INF/ASiCManifest001.xml'), 'utf8').includes(`>${digest}<`);
}

function run(program: string, args: string[], cwd: string) {
  const ran = spawnSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 20_000 });
  if (ran.error !== undefined) throw new Error(`${program} could not be run: ${ran.error.message}`);
  return ran;
}
