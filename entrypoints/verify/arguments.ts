// What the command line of the verifier was asked to do.
import type { KnownSigners } from '@/utils/bundle/verdict';

export interface VerifyOrder {
  path: string;
  json: boolean;
  requireKnown: boolean;
  known: KnownSigners;
}

/** The order, or undefined when the arguments are not understood. */
export function parseArguments(args: readonly string[]): VerifyOrder | undefined {
  const paths: string[] = [];
  const known: Record<'head' | 'school-card', string[]> = { head: [], 'school-card': [] };
  const switches = new Set<string>();
  const queue = [...args];
  for (let argument = queue.shift(); argument !== undefined; argument = queue.shift()) {
    if (argument === '--json' || argument === '--require-known') switches.add(argument);
    else if (argument === '--head' || argument === '--school-card') {
      const fingerprint = (queue.shift() ?? '').replaceAll(/[\s:]/g, '');
      if (!/^[0-9a-f]{64}$/i.test(fingerprint)) return undefined;
      known[argument === '--head' ? 'head' : 'school-card'].push(fingerprint);
    } else if (argument.startsWith('--')) return undefined;
    else paths.push(argument);
  }
  const [path, ...more] = paths;
  if (path === undefined || path === '' || more.length > 0) return undefined;
  return { path, json: switches.has('--json'), requireKnown: switches.has('--require-known'), known };
}
