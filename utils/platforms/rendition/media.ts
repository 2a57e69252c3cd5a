// Which elements of a post are pictures of some kind, and what may be said of them: never an address, never a pixel.
import { MOST_LABEL, type Media } from '@/utils/evidence/rendition-tree';
import { attribute, tagOf } from '@/utils/platforms/page/dom';
import { shortText } from '@/utils/platforms/page/short-text';

const KINDS: Readonly<Record<string, Media['what']>> = {
  img: 'picture',
  picture: 'picture',
  video: 'video',
  audio: 'video',
  canvas: 'drawing',
  svg: 'drawing',
  iframe: 'frame',
  object: 'frame',
  embed: 'frame',
};

export function mediaKind(element: Element): Media['what'] | undefined {
  return KINDS[tagOf(element)];
}

/**
 * The alternative text, one line. Left out where it names the viewer or somebody of the viewer's contact list: sites write such
 * texts by themselves for the account that looks (PLATFORMS §3.6), and they are nobody's words.
 */
export function mediaLabel(element: Element, names: readonly string[]): string {
  const written = attribute(element, 'alt') ?? attribute(element, 'aria-label') ?? '';
  const said = plain(written);
  return names.some((name) => saysName(said, plain(name))) ? '' : shortText(written, MOST_LABEL);
}

/** Whole words only: a short name inside another word would make the picture depend on who looks. */
function saysName(said: string, name: string): boolean {
  if (name === '') return false;
  return said.split(name).some((before, index, all) => {
    const after = all[index + 1];
    return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  });
}

function plain(text: string): string {
  return text
    .slice(0, 2_000)
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}
