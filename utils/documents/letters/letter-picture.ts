// A picture that goes with a letter, as it stands on paper.
import type { PictureRecord } from '@/utils/evidence/capture-record';
import { type OnPaper, onPaper } from '@/utils/documents/report/report-picture-parts';

/** CSS pixels: the text of a letter's page, without what stands above a picture. */
const PAGE = { width: 627, height: 840 };

export interface LetterPicture {
  /** Of the working copy. */
  id: string;
  png: Blob;
  /** Pixels. */
  width: number;
  height: number;
  paper: OnPaper;
}

/** `of`: how the sealed original was taken, which says how large its words are. */
export function letterPicture(
  copy: Pick<LetterPicture, 'id' | 'png' | 'width' | 'height'>,
  { scale, method }: Pick<PictureRecord, 'scale' | 'method'>,
): LetterPicture {
  const { width, height } = copy;
  return { ...copy, paper: onPaper({ width, height, scale, method }, PAGE) };
}

/** The parts in which it stands, each with its share of the page in CSS pixels; one of the whole where it fits a page. */
export function partsOnPaper({ width, height, paper }: LetterPicture): { top: number; height: number; shown: number }[] {
  const parts = paper.parts.length === 0 ? [{ top: 0, height }] : paper.parts;
  return parts.map(({ top, height: rows }) => ({ top, height: rows, shown: Math.round((rows * paper.width) / width) }));
}
