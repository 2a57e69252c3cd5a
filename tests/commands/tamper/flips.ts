// The long run of flipped bits, in as many threads as there are processors; each thread runs this same program.
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { bitsElsewhere, flipped, metaInfBits } from '@/tests/unit/bundle/bit-flips';
import { kindsOf } from '@/tests/unit/bundle/problem-kinds';
import type { Bytes } from '@/utils/signature/bytes';

export interface Flips {
  where: string;
  tried: number;
  /** Bits whose change nobody told. */
  unnoticed: number[];
}

const ELSEWHERE = 100_000;
const SEED = 20_261_121;

interface Share {
  original: Bytes;
  bits: number[];
}

export async function runFlips(original: Bytes): Promise<Flips[]> {
  const inside = metaInfBits(original).inside;
  const elsewhere = bitsElsewhere(original, ELSEWHERE, SEED);
  return [
    { where: 'every bit of every META-INF file', tried: inside.length, unnoticed: await unnoticed(original, inside) },
    { where: 'random bits elsewhere', tried: elsewhere.length, unnoticed: await unnoticed(original, elsewhere) },
  ];
}

async function unnoticed(original: Bytes, bits: readonly number[]): Promise<number[]> {
  const threads = availableParallelism();
  const shares = Array.from({ length: threads }, (_, thread) => bits.filter((_, index) => index % threads === thread));
  return (await Promise.all(shares.map((share) => inThread({ original, bits: share })))).flat();
}

function inThread(share: Share): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: share });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

/** The thread's side. */
export async function answerFlips(): Promise<void> {
  const { original, bits } = workerData as Share;
  const missed: number[] = [];
  for (const bit of bits) if ((await kindsOf(flipped(original, bit))).length === 0) missed.push(bit);
  parentPort?.postMessage(missed, []);
}
