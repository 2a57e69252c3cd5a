// The verifier as a command: arguments in, sentences or JSON out, the verdict as the exit code.
import { receiptOf } from '@/utils/bundle/receipt-of';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { parseArguments } from './arguments';
import { describe } from './describe';
import { NODE_CRC32, nodeHash, openFile } from './node-file';
import { textsFor } from './texts';

const EXIT = { unchanged: 0, changed: 1, usage: 2, unknown: 3 } as const;

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
process.exitCode = await main(process.argv.slice(2), LC_ALL || LC_MESSAGES || LANG || '');

async function main(args: readonly string[], locale: string): Promise<number> {
  const texts = textsFor(locale);
  const order = parseArguments(args);
  if (order === undefined) {
    process.stderr.write(`${texts.usage}\n`);
    return EXIT.usage;
  }
  const file = await openFile(order.path);
  if (file === undefined) {
    process.stderr.write(`${texts.notAFile.replace('{path}', () => order.path)}\n`);
    return EXIT.usage;
  }
  const [verdict, code] = await Promise.all([
    verifyBundle(file, { known: order.known, crc32: NODE_CRC32 }),
    order.json ? undefined : receiptOf(file, nodeHash()),
  ]);
  // The code of a case in several files is that of the first.
  const receipt = (verdict.bundle.volume?.number ?? 1) > 1 ? undefined : code;
  await file.close();
  const { problems, source, bundle, notShown } = verdict;
  const unchanged = problems.length === 0;
  const json = { verdict: unchanged ? 'unchanged' : 'changed', source, problems, bundle, notShown };
  process.stdout.write(order.json ? `${JSON.stringify(json)}\n` : `${describe(verdict, receipt, texts).join('\n')}\n`);
  if (!unchanged) return EXIT.changed;
  return order.requireKnown && source === 'unknown' ? EXIT.unknown : EXIT.unchanged;
}
