// Runs the outside programs that check our files; says which one to install when it is missing.
import { spawnSync } from 'node:child_process';

export interface Ran {
  status: number;
  stdout: Buffer;
  /** Standard output and standard error as text. */
  text: string;
}

/** Runs a program to its end. Throws only when it is not installed: a check must never be skipped in silence. */
export function run(program: string, args: readonly string[], options: { cwd?: string; input?: Uint8Array } = {}): Ran {
  const ran = spawnSync(program, args, { ...options, env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 64 * 2 ** 20 });
  if (ran.error !== undefined) {
    throw new Error(`the test needs "${program}", which could not be started (${ran.error.message}); install it and run again`);
  }
  return { status: ran.status ?? -1, stdout: ran.stdout, text: `${ran.stdout.toString('utf8')}${ran.stderr.toString('utf8')}` };
}

/** Runs a shell line as README.txt prints it. */
export function runLine(line: string, cwd: string): Ran {
  return run('sh', ['-c', line], { cwd });
}
