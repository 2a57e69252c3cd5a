// Tells whether a translation stands on the screen in place of, or beside, the poster's own words (PLATFORMS §2.2).
import { type Read, read, unknown } from '@/utils/evidence/read';
import { precedes, queryAll, rawText } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { commentAround } from './landmarks';
import { pageLanguage } from './page-language';
import type { PostParts } from './post-parts';
import { isSpoken, says } from './words';

const CONTROLS = '[role="button"], [role="link"], a, button';

/**
 * By the words of the site's own control, which is all that tells. False where that control offers a translation, and where there is no
 * such control at all; in a language whose words for it are not known, that leaves it open.
 */
export function isTranslated(document: Document, { root, row }: PostParts, [words]: readonly Element[]): Read<boolean> {
  if (words === undefined) return unknown();
  const controls = queryAll(root, CONTROLS).filter(
    (control) =>
      precedes(words, control) && (row === undefined || precedes(control, row)) && commentAround(control) === undefined,
  );
  return fromControls(pageLanguage(document), [...queryAll(words, CONTROLS), ...controls]);
}

export function fromControls(language: string, controls: readonly Element[]): Read<boolean> {
  for (const [list, isOn] of [
    ['translated', true],
    ['translatable', false],
  ] as const) {
    const control = controls.find((part) => says(rawText(part), list) && isPainted(part));
    if (control) return read(isOn, 'page:facebook-translation-control', rawText(control).trim());
  }
  return isSpoken(language) ? read(false, 'page:facebook-no-translation-control', '') : unknown();
}
