// Finds the tooltip that stands open over a post's date: it shows the full date while the person's own pointer rests there.
import { attribute, matches, queryAll } from '@/utils/platforms/page/dom';
import { boxOf, isPainted } from '@/utils/platforms/page/painted';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { shortText } from '@/utils/platforms/page/short-text';
import { onceALook } from './once-a-look';

/** How far from its date a tooltip may lie, CSS pixels. */
const NEAR = 48;

/** The text of the open tooltip that belongs to this link: by the link's own word, by the pointer, or by lying right beside it. */
export function tooltipOver(link: Element, tooltips: readonly Element[]): string | undefined {
  const described = new Set((attribute(link, 'aria-describedby') ?? '').split(/\s+/).filter((id) => id !== ''));
  const named = tooltips.find((tooltip) => described.has(attribute(tooltip, 'id') ?? ''));
  const found = named ?? tooltips.find((tooltip) => matches(link, ':hover') || isBeside(tooltip, link));
  return found && shortText(visibleText(found));
}

export const openTooltips = onceALook(({ document }) => queryAll(document, '[role="tooltip"]').filter(isPainted));

function isBeside(tooltip: Element, link: Element): boolean {
  const over = boxOf(tooltip);
  const under = boxOf(link);
  const columns = over.x < under.x + under.width && under.x < over.x + over.width;
  const rows = Math.max(under.y - (over.y + over.height), over.y - (under.y + under.height));
  return columns && rows < NEAR;
}
