// An entry for the school's own safeguarding record, as plain text to paste: what, when by which clock, where from, who by role; never who reported it.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { AdviceGiven } from '@/utils/evidence/safeguarding-advice';
import { type Read, isKnown } from '@/utils/evidence/read';
import { nameOfRun, visibleRuns } from '@/utils/evidence/visible-text';
import { postedTimeWithZone, ukTimeWithZone, utcDetail } from '@/utils/i18n/dates';
import { givenWords } from '@/utils/i18n/given-words';
import { chatTitleText } from '@/utils/i18n/neutral-words';
import type { Translate } from '@/utils/i18n/translate';
import { findCategory } from '@/utils/protocol/categories';
import type { AnswerId } from '@/utils/protocol/fields';

export interface ChronologyItem {
  item: number;
  record: CaptureRecord;
  /** Of the sealed record, lower-case hex. */
  digest: string;
  /** ISO 8601; absent where no timestamp was obtained. */
  trustedTime?: string;
  /** ISO 8601: when the designated person reviewed it. */
  reviewedAt?: string | undefined;
}

export interface ChronologyAdvice extends AdviceGiven {
  /** Numbers of the items that it is about. */
  items: readonly number[];
}

export interface ChronologyInput {
  code: string;
  reference?: string | undefined;
  title: string;
  items: readonly ChronologyItem[];
  /** By role, where an assessment says so. */
  involved?: { author: readonly AnswerId[]; about: readonly AnswerId[] };
  /** What is advised on none of the items is left out. */
  advice?: readonly ChronologyAdvice[];
  /** ISO 8601: when the entry is made. */
  madeAt: string;
}

/** The entry, ended by a line feed. What a page said stands on one line each, hidden characters named (PRACTICE 27: Tyst is not that record). */
export function chronologyText(
  { code, reference, title, items, involved, advice = [], madeAt }: ChronologyInput,
  t: Translate,
): string {
  const name = reference === undefined ? code : `${oneLine(reference, 80)} (${code})`;
  const head = [
    t('chronology.title'),
    line(t('chronology.reference'), `${name}, ${oneLine(title, 200)}`),
    line(t('chronology.made'), `${ukTimeWithZone(madeAt, 'minute', t)}, ${t('common.time.deviceClock')}`),
  ];
  const roles = (ids: readonly AnswerId[]) => ids.map((id) => t(`protocol.answer.${id}`)).join('; ');
  if (involved !== undefined && involved.author.length > 0) head.push(line(t('chronology.authorIs'), roles(involved.author)));
  if (involved !== undefined && involved.about.length > 0) head.push(line(t('chronology.isAbout'), roles(involved.about)));
  const blocks = items.map((item) => itemLines(item, t));
  const onThese = advice.filter((each) => items.some(({ item }) => each.items.includes(item)));
  const end = onThese.map((each) => adviceLines(each, t));
  return `${[head, ...blocks, ...end].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function itemLines({ item, record, digest, trustedTime, reviewedAt }: ChronologyItem, t: Translate): string[] {
  const { capturedAt, post, kind } = record;
  const posted = isKnown(post.postedAt) ? postedTimeWithZone(post.postedAt.value, t) : undefined;
  return [
    t('chronology.item', { number: item }),
    line(t('chronology.what'), whatOf(record, t)),
    line(
      t('evidence.field.posted'),
      posted === undefined ? t('common.notKnown') : `${oneLine(posted, 80)}, ${t('chronology.siteTime')}`,
    ),
    line(
      t(kind === 'supplied' ? 'evidence.field.added' : 'evidence.field.captured'),
      `${ukTimeWithZone(capturedAt.utc, 'second', t)} (${utcDetail(capturedAt.utc, t)}), ${t('chronology.deviceClock')}`,
    ),
    line(
      t('chronology.trusted'),
      trustedTime === undefined
        ? t('chronology.noTrusted')
        : `${ukTimeWithZone(trustedTime, 'second', t)} (${utcDetail(trustedTime, t)})`,
    ),
    line(t('chronology.source'), sourceOf(record, t)),
    line(t('chronology.who'), t('chronology.author', { account: accountOf(record, t) })),
    ...(record.concern === '' ? [] : [line(t('chronology.concern'), oneLine(record.concern, 2_000))]),
    line(t('chronology.child'), t(`chronology.childAnswer.${record.safeguarding}`)),
    ...(reviewedAt === undefined ? [] : [line(t('evidence.review.reviewed'), ukTimeWithZone(reviewedAt, 'minute', t))]),
    line(t('chronology.fingerprint'), digest),
  ];
}

function whatOf({ kind, platform, post, audience, categories }: CaptureRecord, t: Translate): string {
  const labels = categories.map((id) => {
    const known = findCategory(id);
    return known === undefined ? id : t(`categories.label.${known.id}`);
  });
  const thing = `${t(`evidence.platform.${platform}`)}, ${t(`evidence.kind.${post.kind.value}`)}, ${t(`evidence.audience.${audience}`)}`;
  return [thing, ...(kind === 'picture' ? [] : [t(`evidence.recordKind.${kind}`)]), ...labels].join('; ');
}

/** Of a record without a picture the address is not repeated: nobody should look again (PRACTICE 2). */
function sourceOf({ kind, platform, locator, supplied }: CaptureRecord, t: Translate): string {
  if (kind === 'log-only') return t('chronology.notRepeated');
  const chat = locator.chatTitle === undefined ? [] : [oneLine(chatTitleText(locator.chatTitle, platform, t), 120)];
  const address = oneLine(locator.permalink ?? locator.url, 500);
  const parts = [...(supplied === undefined ? [] : [givenWords(supplied, t)]), ...chat, ...(address === '' ? [] : [address])];
  return parts.length === 0 ? t('common.notKnown') : parts.join(', ');
}

/** The account as the page named it: whose it is, is another question (PRACTICE 12). */
function accountOf({ post: { author, handle } }: CaptureRecord, t: Translate): string {
  const named = [author, handle].flatMap((read: Read<string>) =>
    isKnown(read) && read.value !== '' ? [oneLine(read.value, 120)] : [],
  );
  return named.length === 0 ? t('common.notKnown') : named.join(', ');
}

function adviceLines({ answer, said, how, givenAt, items }: ChronologyAdvice, t: Translate): string[] {
  return [
    t('chronology.advice'),
    line(t('chronology.givenOn'), items.map((number) => t('chronology.item', { number })).join(', ')),
    line(
      t('chronology.given'),
      `${ukTimeWithZone(givenAt, 'minute', t)}${how === undefined ? '' : `, ${t(`protocol.how.${how}`)}`}`,
    ),
    line(t('protocol.field.advice'), t(`protocol.answer.${answer}`)),
    oneLine(said, 8_000),
  ];
}

function line(term: string, value: string): string {
  return `${term}: ${value}`;
}

/** Text of a page or a person on one line, no longer than this; what would hide or turn other text is named. */
function oneLine(text: string, longest: number): string {
  const named = visibleRuns(text)
    .map((run) => ('text' in run ? run.text : nameOfRun(run)))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return named.length <= longest ? named : `${named.slice(0, longest - 1).toWellFormed()}…`;
}
