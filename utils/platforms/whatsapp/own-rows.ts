// Tells the viewer's own messages from others': side of the panel first, then marks; never the tails, which sources contradict.
import { boxOf } from '@/utils/platforms/page/painted';
import { parentOf } from '@/utils/platforms/page/dom';
import type { Message } from './message-parts';
import { isYou } from './you-words';
import { keyText } from './people';

type Side = 'left' | 'right';

/** A bubble nearer to one edge of the panel by less than this share of its width stands on neither side. */
const CLEAR_OF_CENTRE = 0.04;
/** An element this wide, as a share of the panel, is the row and not the bubble. */
const ROW_WIDTH = 0.92;

/**
 * The messages that the viewer sent. On which side they stand is learnt from rows that say it themselves (delivery marks, the
 * direction of older builds; others' rows have names), else from the panel's writing direction: own messages stand at the end.
 */
export function ownMessages(messages: readonly Message[], panel: Element): Set<Message> {
  const width = boxOf(panel);
  const sides = new Map(messages.map((message) => [message, sideOf(message, width.x, width.width)]));
  const ownSide = learnSide(sides) ?? (getComputedStyle(panel).direction === 'rtl' ? 'left' : 'right');
  const own = new Set(messages.filter((message) => isOwn(message, sides.get(message), ownSide)));
  // Rows that show nothing themselves: the profile name stands in the copied line of any own row.
  const names = new Set([...own].map((message) => keyText(message.prePlain?.sender ?? '')).filter((name) => name !== ''));
  for (const message of messages) {
    const undecided = sides.get(message) === undefined && message.own === undefined && !saysOther(message);
    if (undecided && names.has(keyText(message.prePlain?.sender ?? ''))) own.add(message);
  }
  return own;
}

function isOwn(message: Message, side: Side | undefined, ownSide: Side | 'unclear'): boolean {
  if (message.own !== undefined) return message.own;
  if (message.delivery) return true;
  if (side !== undefined && ownSide !== 'unclear') return side === ownSide;
  return !saysOther(message) && isYou(message.spoken ?? '');
}

/** Only others' messages have a name or a picture beside them. */
function saysOther(message: Message): boolean {
  return message.authors.length > 0 || message.avatar !== undefined;
}

/** `unclear` when the rows that say it contradict each other: then the side tells nothing (a theme that puts all on one side). */
function learnSide(sides: ReadonlyMap<Message, Side | undefined>): Side | 'unclear' | undefined {
  const votes = { left: 0, right: 0 };
  for (const [message, side] of sides) {
    const own = message.own ?? (message.delivery ? true : saysOther(message) ? false : undefined);
    if (side === undefined || own === undefined) continue;
    votes[own === (side === 'left') ? 'left' : 'right'] += 1;
  }
  const total = votes.left + votes.right;
  if (total === 0) return undefined;
  if (Math.max(votes.left, votes.right) < total * 0.8) return 'unclear';
  return votes.left > votes.right ? 'left' : 'right';
}

function sideOf(message: Message, panelLeft: number, panelWidth: number): Side | undefined {
  if (panelWidth <= 0) return undefined;
  const box = boxOf(bubbleOf(message, panelWidth));
  if (box.width <= 0 || box.width > panelWidth * ROW_WIDTH) return undefined;
  const left = box.x - panelLeft;
  const right = panelLeft + panelWidth - (box.x + box.width);
  if (Math.abs(left - right) < panelWidth * CLEAR_OF_CENTRE) return undefined;
  return left < right ? 'left' : 'right';
}

/** The outermost element around the time or the words that is not as wide as the panel. */
function bubbleOf(message: Message, panelWidth: number): Element {
  let bubble = message.meta ?? message.words[0] ?? message.authors[0] ?? message.body;
  for (let up = parentOf(bubble); up !== undefined && up !== message.row; up = parentOf(up)) {
    if (boxOf(up).width > panelWidth * ROW_WIDTH) break;
    bubble = up;
  }
  return bubble;
}
