// What is asked about evidence that somebody gave, and what of it is still missing.
import type { Giver, GivenHow } from '@/utils/evidence/capture-record';
import type { PlatformId } from '@/utils/evidence/post';
import { type SuppliedEvidence, locatorOf } from '@/utils/workflows/draft/supply-evidence';

/** Nothing is answered beforehand. */
export interface AddAnswers {
  what?: 'picture' | 'words';
  file?: File | undefined;
  words: string;
  by?: Giver;
  how?: GivenHow;
  /** `YYYY-MM-DD`; empty when not known. */
  on: string;
  platform?: PlatformId;
  address: string;
}

/** As the record allows. */
export const LONGEST_WORDS = 2_000;

export type AddField = 'what' | 'file' | 'told' | 'by' | 'how' | 'platform' | 'address';

/** The evidence that the answers make, or the fields that are still open, in the order of the page. */
export function evidenceOf(answers: AddAnswers): { evidence: SuppliedEvidence } | { missing: AddField[] } {
  const { what, file, words, by, platform, on, address } = answers;
  // Words alone come in one way only.
  const how = what === 'words' ? 'told' : answers.how;
  const place = locatorOf(address);
  const open: Record<AddField, boolean> = {
    what: what === undefined,
    file: what === 'picture' && file === undefined,
    told: what === 'words' && words.trim() === '',
    by: by === undefined,
    how: what === 'picture' && how === undefined,
    platform: platform === undefined,
    address: place === undefined,
  };
  const missing = (Object.keys(open) as AddField[]).filter((field) => open[field]);
  if (missing.length > 0 || by === undefined || how === undefined || platform === undefined || place === undefined) {
    return { missing };
  }
  return {
    evidence: {
      // An address of a site that Tyst knows says better where it was than the answer does.
      platform: place.platform === 'other' ? platform : place.platform,
      locator: place.locator,
      supplied: { by, how, ...(on !== '' && { on }) },
      words: what === 'words' ? words.trim() : '',
      ...(what === 'picture' && file !== undefined && { file }),
    },
  };
}
