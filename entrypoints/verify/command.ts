// The verifier as a command: arguments in, sentences or JSON out, the verdict as the exit code.
import { parseArguments, type VerifyOrder } from './arguments';
import type { BundleSummary } from '@/utils/bundle/verdict';
import type { ChainOfTime } from './check-chains';
import { type Checked, checkFiles, type NamedFile } from './check-files';
import { commandTextsFor } from './command-texts';
import { describeAll } from './describe-lines';
import { openInput, readCards, readIdentities } from './open-input';
import { summary } from './summary';
import { textsFor } from './texts';

/** docs/verify.md tells what each means; a number, once shipped, keeps its meaning. */
const EXIT = { unchanged: 0, changed: 1, usage: 2, unknown: 3, incomplete: 4, untimely: 5 } as const;

/** Answers the command of these arguments in the language of this locale; the number is the exit code. */
export async function runCommand(args: readonly string[], locale: string): Promise<number> {
  const texts = commandTextsFor(locale);
  const refuse = (why: string) => {
    process.stderr.write(`${why}\n`);
    return EXIT.usage;
  };
  const order = parseArguments(args);
  if (order === undefined) return refuse(texts.usage);
  const given: NamedFile[] = [];
  const identities = readIdentities(order.identities);
  if (identities === undefined) return refuse(texts.noIdentity);
  for (const path of order.paths) {
    const opened = await openInput(path, identities);
    if (typeof opened === 'string') return refuse(texts[opened].replace('{path}', () => path));
    given.push(opened);
  }
  const cards = readCards(order.cards);
  if (cards === undefined) return refuse(texts.noCard);
  const chainsOf = await chainsFor(order.tsaRoots);
  if (chainsOf === undefined && order.tsaRoots.length > 0) return refuse(texts.noRoots);
  const checked = await checkFiles(given, order.known, cards, chainsOf);
  const said = order.json ? JSON.stringify(summary(checked)) : describeAll(checked, textsFor(locale)).join('\n');
  process.stdout.write(`${said}\n`);
  return exitCode(checked, order);
}

/** What checks chains is two thirds of this program: it is loaded only for those who gave roots. Undefined where there are none in the files. */
async function chainsFor(paths: readonly string[]): Promise<((bundle: BundleSummary) => Promise<ChainOfTime[]>) | undefined> {
  if (paths.length === 0) return undefined;
  const { readRoots, chainsOf } = await import('./check-chains');
  const roots = readRoots(paths);
  return roots && ((bundle) => chainsOf(bundle, roots));
}

/** The gravest answer wins: changed before unknown before a trusted time that is not accepted before incomplete. */
function exitCode(checked: Checked, order: VerifyOrder): number {
  const { verdict, source, sets } = summary(checked);
  if (verdict === 'changed') return EXIT.changed;
  if (order.requireKnown && source === 'unknown') return EXIT.unknown;
  if (checked.files.some(({ times = [] }) => times.some((time) => 'fault' in time))) return EXIT.untimely;
  return order.requireAll && sets.some(({ missing }) => missing.length > 0) ? EXIT.incomplete : EXIT.unchanged;
}
