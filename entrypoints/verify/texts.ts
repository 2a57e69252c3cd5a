// The verifier's own text table: it stands alone, without the catalogue of the extension.
import type { ProblemKind } from '@/utils/bundle/problem';
import type { BundleSource, RecipientKind } from '@/utils/bundle/verdict';
import { CY } from './texts-cy';
import { EN } from './texts-en';

export interface Texts {
  verdict: { unchanged: string; changed: string; newer: string };
  source: Record<BundleSource, string>;
  notShown: string;
  /** Of a trusted time, if there is one. */
  chainNotChecked: string;
  /** Beside one whose key is of a kind that the verifier does not know. */
  timeNotChecked: string;
  /** Labels of the facts. */
  label: {
    case: string;
    recipient: string;
    school: string;
    volume: string;
    receipt: string;
    signed: string;
    signer: string;
    fingerprint: string;
    time: string;
  };
  /** For whom a pack was made. */
  recipient: Record<RecipientKind, string>;
  /** Who made a received file in a pack. */
  maker: Record<BundleSource, string>;
  /** `{n}` items. */
  items: string;
  /** Where roots were given: `{path}`, `{authority}`, `{fault}` as docs/verify.md tells them. */
  chain: { leads: string; fails: string };
  /** What the clock of `signed` is. */
  byTheirClock: string;
  problemsFollow: string;
  /** Of a bundle in several volumes: `{n}` is their count, `{missing}` the numbers of those that were not given. */
  sets: { whole: string; missing: string; apart: string };
  /** `{expected}`, `{found}`. */
  expectedFound: string;
  expectedOnly: string;
  foundOnly: string;
  wholeFile: string;
  problem: Record<ProblemKind, string>;
}

/** Welsh when the environment asks for it, else English. `locale` is such as `cy_GB.UTF-8` or `cy-GB`. */
export function isWelsh(locale: string): boolean {
  return /^cy(?:[-_.]|$)/i.test(locale);
}

export function textsFor(locale: string): Texts {
  return isWelsh(locale) ? CY : EN;
}
