// Every altered copy with what our verifier and other programs say of it.
import { ALTERATIONS } from '@/tests/unit/bundle/alterations';
import { PACK_ALTERATIONS } from '@/tests/unit/bundle/pack-alterations';
import { forged } from '@/tests/unit/bundle/forger';
import { putTogether, takeApart } from '@/tests/unit/bundle/zip-parts';
import { kindsOf } from '@/tests/unit/bundle/problem-kinds';
import type { Bytes } from '@/utils/signature/bytes';
import { outsideVerdicts, type Program } from './outside-verdicts';

export interface MatrixRow {
  name: string;
  /** What we say, each kind once, in alphabetical order. */
  kinds: string[];
  /** Which of the other programs noticed something. */
  noticedBy: ReadonlySet<Program>;
  /** Nothing changed but the key: unchanged, by a maker who is not known. */
  signedAgain?: true;
}

/** The unaltered bundle and the unaltered pack come first: nobody may find anything in them. */
export async function matrix(original: Bytes, pack: Bytes): Promise<MatrixRow[]> {
  for (const whole of [original, pack]) {
    const clean = await rowOf('not altered', whole);
    if (clean.kinds.length > 0 || clean.noticedBy.size > 0)
      throw new Error(`found in what is unaltered: ${[...clean.kinds, ...clean.noticedBy].join(', ')}`);
  }
  const rows: MatrixRow[] = [];
  for (const { name, alter } of ALTERATIONS) rows.push(await rowOf(name, await alter(takeApart(original), original)));
  for (const { name, alter } of PACK_ALTERATIONS) rows.push(await rowOf(name, await alter(takeApart(pack), pack)));
  const again = await rowOf('signed again by another key', putTogether({ parts: await forged(takeApart(original)) }));
  return [...rows, { ...again, signedAgain: true }];
}

async function rowOf(name: string, bytes: Bytes): Promise<MatrixRow> {
  return { name, kinds: await kindsOf(bytes), noticedBy: outsideVerdicts(bytes) };
}
