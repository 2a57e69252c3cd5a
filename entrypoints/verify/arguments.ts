// What the command line of the verifier was asked to do.
import type { KnownSigners } from '@/utils/bundle/verdict';

export interface VerifyOrder {
  /** One file or more, as they were named. */
  paths: string[];
  json: boolean;
  requireKnown: boolean;
  requireAll: boolean;
  known: KnownSigners;
  /** Paths of age identity files. */
  identities: string[];
  /** Paths of school cards. */
  cards: string[];
  /** Paths of files with roots of timestamp authorities. */
  tsaRoots: string[];
}

const SWITCHES = ['--json', '--require-known', '--require-all'] as const;
type Switch = (typeof SWITCHES)[number];

/** The order, or undefined when the arguments are not understood. */
export function parseArguments(args: readonly string[]): VerifyOrder | undefined {
  const paths: string[] = [];
  const known: Record<'head' | 'school-card', string[]> = { head: [], 'school-card': [] };
  const identities: string[] = [];
  const cards: string[] = [];
  const tsaRoots: string[] = [];
  const switches = new Set<Switch>();
  const queue = [...args];
  for (let argument = queue.shift(); argument !== undefined; argument = queue.shift()) {
    const found = SWITCHES.find((one) => one === argument);
    if (found) switches.add(found);
    else if (argument === '--identity') identities.push(queue.shift() ?? '');
    else if (argument === '--card') cards.push(queue.shift() ?? '');
    else if (argument === '--tsa-roots') tsaRoots.push(queue.shift() ?? '');
    else if (argument === '--head' || argument === '--school-card') {
      const fingerprint = (queue.shift() ?? '').replaceAll(/[\s:]/g, '');
      if (!/^[0-9a-f]{64}$/i.test(fingerprint)) return undefined;
      known[argument === '--head' ? 'head' : 'school-card'].push(fingerprint);
    } else if (argument === '' || argument.startsWith('--')) return undefined;
    else paths.push(argument);
  }
  if (paths.length === 0) return undefined;
  return {
    paths,
    json: switches.has('--json'),
    requireKnown: switches.has('--require-known'),
    requireAll: switches.has('--require-all'),
    known,
    identities,
    cards,
    tsaRoots,
  };
}
