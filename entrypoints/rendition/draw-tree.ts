// From a checked tree to a picture: lays it out, lets html2canvas draw it, puts the margin around it.
import type { RenditionTree } from '@/utils/evidence/rendition-tree';
import { translator } from '@/utils/i18n/translate';
import { drawElement, RENDITION_SCALE } from '@/utils/picture/rendition';
import { withMargin } from '@/utils/picture/rendition-margin';
import type { DrawnRendition } from '@/utils/workflows/draft/draw-rendition';
import { inertTree, settle } from './inert-tree';

/** Both languages, always: a picture goes to people who read either. */
const LANGUAGES = [translator('en'), translator('cy')];

/** Draws in `place`, which is empty before and after. Throws `picture-unreadable`, `picture-too-large`. */
export async function drawTree(place: HTMLElement, tree: RenditionTree): Promise<DrawnRendition> {
  const element = inertTree(place.ownerDocument, tree, (what) =>
    LANGUAGES.map((say) => say(`rendition.what.${what}`)).join(' · '),
  );
  place.replaceChildren(element);
  try {
    settle(element);
    const drawing = await drawElement(element, tree);
    const margined = await withMargin(
      drawing,
      LANGUAGES.map((say) => say('rendition.band')),
      RENDITION_SCALE,
    );
    return { ...margined, scale: RENDITION_SCALE };
  } finally {
    place.replaceChildren();
  }
}
