// The work of `npm run tamper`: alters a bundle in every known way, asks our verifier and others, and flips bits.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { packBytes, samplePack } from '@/tests/unit/bundle/pack-sample';
import { onlyVolume, sampleInput, written } from '@/tests/unit/bundle/sample';
import { answerFlips, runFlips } from './flips';
import { matrix } from './matrix';
import { tableOf } from './table';

if (isMainThread) process.exitCode = (await main()) ? 0 : 1;
else await answerFlips();

async function main(): Promise<boolean> {
  const { bytes } = await written(onlyVolume(await sampleInput([{}, { source: 'x' }])));
  const { input } = await samplePack();
  const rows = await matrix(bytes, await packBytes(input));
  if (process.argv.includes('--expected')) {
    const expected = Object.fromEntries(rows.map(({ name, kinds }) => [name, kinds]));
    writeFileSync('tests/fixtures/tamper/expected.json', `${JSON.stringify(expected, null, 2)}\n`);
  }
  const flips = await runFlips(bytes);
  writeFileSync('docs/tamper-matrix.md', tableOf(rows, flips));
  for (const { where, tried, unnoticed } of flips) console.log(`${where}: ${tried} bits flipped, ${unnoticed.length} unnoticed`);
  const missed = rows.filter(({ kinds, signedAgain }) => kinds.length === 0 && !signedAgain);
  console.log(`${rows.length} altered copies, unnoticed: ${missed.map(({ name }) => name).join(', ') || 'none'}`);
  return missed.length === 0 && flips.every(({ unnoticed }) => unnoticed.length === 0);
}
