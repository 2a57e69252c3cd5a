// What a letter quotes of a capture: the words, when they were posted, and where; and whether the words are still those of the capture.
import type { LetterQuote } from '@/utils/evidence/letter';
import { isKnown } from '@/utils/evidence/read';
import type { ReceivedCapture } from '@/utils/evidence/received';

/** A quote of the whole of what was captured, as far as it was read. */
export function quoteOf({ item, record }: Pick<ReceivedCapture, 'item' | 'record'>): LetterQuote {
  const { text, postedAt } = record.post;
  const { permalink, url } = record.locator;
  return {
    captureId: record.id,
    item,
    words: isKnown(text) ? text.value : '',
    ...(isKnown(postedAt) && postedAt.value.utc !== undefined && { posted: postedAt.value }),
    when: '',
    // WhatsApp has none: the title of a chat is no address, and may hold names.
    address: record.platform === 'whatsapp' ? '' : (permalink ?? url),
  };
}

/**
 * Whether a quote is what that capture holds: its time and place, and a part of its words as they stand, but for white space.
 * Where no words could be read, those of whoever looked at the picture stand.
 */
export function isAsCaptured(quote: LetterQuote, capture: Pick<ReceivedCapture, 'item' | 'record'> | undefined): boolean {
  if (capture === undefined || capture.record.kind === 'log-only') return false;
  const whole = quoteOf(capture);
  const sameFacts =
    quote.captureId === whole.captureId &&
    quote.item === whole.item &&
    quote.address === whole.address &&
    quote.posted?.utc === whole.posted?.utc &&
    quote.posted?.precision === whole.posted?.precision;
  return sameFacts && (whole.words === '' || isPartOf(quote.words, whole.words));
}

/** Whether these words stand so in those, but for white space. */
export function isPartOf(words: string, whole: string): boolean {
  return packed(whole).includes(packed(words));
}

function packed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
