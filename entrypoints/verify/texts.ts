// The verifier's own text table: it stands alone, without the catalogue of the extension.
import type { ProblemKind } from '@/utils/bundle/problem';
import type { BundleSource } from '@/utils/bundle/verdict';
import { CY } from './texts-cy';
import { EN } from './texts-en';

export interface Texts {
  verdict: { unchanged: string; changed: string; newer: string };
  source: Record<BundleSource, string>;
  notShown: string;
  /** Labels of the facts. */
  label: { case: string; volume: string; receipt: string; signed: string; signer: string; fingerprint: string };
  /** `{n}` items. */
  items: string;
  /** What the clock of `signed` is. */
  byTheirClock: string;
  problemsFollow: string;
  /** `{expected}`, `{found}`. */
  expectedFound: string;
  expectedOnly: string;
  foundOnly: string;
  wholeFile: string;
  problem: Record<ProblemKind, string>;
  usage: string;
  /** `{path}` */
  notAFile: string;
}

/** Welsh when the environment asks for it, else English. `locale` is such as `cy_GB.UTF-8`. */
export function textsFor(locale: string): Texts {
  return /^cy\b|^cy_/i.test(locale) ? CY : EN;
}
