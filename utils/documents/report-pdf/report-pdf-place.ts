// Where on the paper the next element is drawn, and what drawing it may need.
import type { Translate } from '@/utils/i18n/translate';
import type { Element as Tag, Sheet } from './report-pdf-sheet';

/** Where the drawing goes on. */
export interface Place {
  sheet: Sheet;
  parent: Tag;
  t: Translate;
  /** A JPEG of the picture at an address beside the report. */
  pictureOf: (address: string) => Promise<Uint8Array | undefined>;
  x?: number;
  width?: number;
}

/** The part of a place that lines are set by. */
export function settingOf({ x, width }: Pick<Place, 'x' | 'width'>): { x?: number; width?: number } {
  return { ...(x !== undefined && { x }), ...(width !== undefined && { width }) };
}
