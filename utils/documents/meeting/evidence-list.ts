// The evidence of a matter as a table for a meeting: each item with its reference, what was posted, when and where; nobody who reported.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { isKnown } from '@/utils/evidence/read';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { postedTimeWithZone } from '@/utils/i18n/dates';
import type { Translate } from '@/utils/i18n/translate';
import { letterLine, letterText } from '@/utils/documents/letters/letter-text';
import type { PaperBlock } from './paper';

/** Characters of the words of one item: enough to know it by; the whole stands in the casebook. */
const LONGEST_WORDS = 400;

export type ListedCapture = Pick<ReceivedCapture, 'item' | 'record' | 'withheldAt'>;

/** Not what was recorded without a picture, and not what may not be viewed. */
export function mayBeShown({ record, withheldAt }: ListedCapture): boolean {
  return record.kind !== 'log-only' && withheldAt === undefined;
}

export function evidenceList(captures: readonly ListedCapture[], reference: string, t: Translate): PaperBlock[] {
  const shown = captures.filter(mayBeShown);
  const table: PaperBlock = {
    kind: 'table',
    widths: [3, 3, 4, 8],
    head: [
      t('meetingPaper.column.item'),
      t('meetingPaper.column.what'),
      t('meetingPaper.column.posted'),
      t('meetingPaper.column.words'),
    ],
    rows: shown.map(({ item, record }) => [
      `${reference} / ${String(item)}`,
      kindOf(record, t),
      postedOf(record, t),
      `${wordsOf(record, t)}\n${addressOf(record, t)}`,
    ]),
  };
  return [
    { kind: 'heading', text: t('meetingPaper.heading.evidence') },
    shown.length === 0 ? { kind: 'paragraph', text: t('meetingPaper.evidence.none') } : table,
    ...(shown.length < captures.length ? [{ kind: 'paragraph', text: t('meetingPaper.evidence.leftOut') } as const] : []),
    { kind: 'note', text: t('meetingPaper.pack.never') },
  ];
}

function kindOf({ platform, post: { kind } }: CaptureRecord, t: Translate): string {
  const site = t(`evidence.platform.${platform}`);
  return isKnown(kind) ? `${site}, ${t(`evidence.kind.${kind.value}`)}` : site;
}

function postedOf({ post: { postedAt } }: CaptureRecord, t: Translate): string {
  const time = isKnown(postedAt) ? postedTimeWithZone(postedAt.value, t) : undefined;
  return time === undefined ? t('meetingPaper.evidence.unknown') : letterLine(time);
}

function wordsOf({ post: { text } }: CaptureRecord, t: Translate): string {
  const words = isKnown(text) ? letterText(text.value) : '';
  if (words === '') return t('meetingPaper.evidence.noWords');
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS).toWellFormed()}…` : words;
}

/** WhatsApp has none: the title of a chat may hold names, and is no address. */
function addressOf({ platform, locator: { permalink, url } }: CaptureRecord, t: Translate): string {
  const address = platform === 'whatsapp' ? '' : letterLine(permalink ?? url);
  return address === '' ? t('meetingPaper.evidence.noAddress') : address;
}
