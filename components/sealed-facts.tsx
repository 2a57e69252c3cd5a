// The facts of a sealed capture as rows of a list: who, when, where, who could see it, and its words.
import type { ComponentChildren } from 'preact';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { Audience } from '@/utils/evidence/post';
import { type Read, isKnown } from '@/utils/evidence/read';
import { postedTimeWithZone, ukTimeWithZone, utcDetail } from '@/utils/i18n/dates';
import { permissionWords } from '@/utils/i18n/permission-words';
import { givenWords } from '@/utils/i18n/given-words';
import { chatTitleText, parentText } from '@/utils/i18n/neutral-words';
import { picturesText } from '@/utils/i18n/pictures-text';
import { reachText } from '@/utils/i18n/reach-text';
import { sourceName } from '@/utils/i18n/source-name';
import { t } from '@/utils/i18n/translate';
import { audienceWords } from './audience-words';
import { PageText } from './page-text';
import { PageWords } from './page-words';
import { SummaryList, type SummaryRow } from './summary-list';

export interface SealedFactsProps {
  record: CaptureRecord;
  /** It came from another computer: its clock is not this one's. */
  received?: boolean;
}

export function SealedFacts({ record, received = false }: SealedFactsProps) {
  return <SummaryList rows={factRows(record, received)} />;
}

function factRows(record: CaptureRecord, received: boolean): SummaryRow[] {
  const { kind, supplied, resumed = [], platform, locator, audience, capturedAt, post, permissionToView } = record;
  const address = locator.permalink ?? locator.url;
  return [
    textRow(t('evidence.field.author'), post.author),
    ...(isKnown(post.handle) ? [textRow(t('evidence.field.handle'), post.handle)] : []),
    postedRow(post.postedAt),
    {
      term: t(kind === 'supplied' ? 'evidence.field.added' : 'evidence.field.captured'),
      value: <TimeOf utc={capturedAt.utc} shown={ukTimeWithZone(capturedAt.utc, 'second')} />,
      source: t(received ? 'common.time.theirClock' : 'common.time.deviceClock'),
    },
    ...resumed.map(({ at, after }) => ({
      term: t('resume.field'),
      value: t('resume.wentOn', { time: ukTimeWithZone(at.utc, 'second'), count: after }),
      source: t('common.time.deviceClock'),
    })),
    {
      term: t('evidence.field.platform'),
      value: `${t(`evidence.platform.${platform}`)}, ${t(`evidence.kind.${post.kind.value}`)}`,
    },
    // Text, not a link: opening it is a decision, and the site would see who looks.
    { term: t('evidence.field.address'), value: address === '' ? t('common.notKnown') : <PageWords text={address} /> },
    ...(locator.chatTitle === undefined
      ? []
      : [
          {
            term: t(platform === 'facebook' ? 'evidence.field.group' : 'evidence.field.chat'),
            value: <PageText text={chatTitleText(locator.chatTitle, platform)} />,
          },
        ]),
    audienceRow(audience, post.groupSize),
    ...(permissionToView === undefined
      ? []
      : [{ term: t('permission.field'), value: <PageText text={permissionWords(permissionToView)} /> }]),
    ...(supplied === undefined ? [] : [{ term: t('evidence.field.given'), value: givenWords(supplied) }]),
    ...(kind === 'log-only' ? [] : [wordsRow(post.text)]),
    ...furtherRows(record),
  ];
}

function audienceRow(audience: Audience, size: Read<string> | undefined): SummaryRow {
  const term = t('evidence.field.audience');
  if (size === undefined || !isKnown(size)) return { term, value: t(`evidence.audience.${audience}`) };
  return { term, value: audienceWords(audience, size.value), source: sourceName(size.source) };
}

/** What not every post has, where it is known. */
function furtherRows({ platform, post }: CaptureRecord): SummaryRow[] {
  const { reach, parent, pictures, authorId, seenWith } = post;
  return [
    ...known(t('evidence.field.reach'), reach, (value) => <PageText text={reachText(value)} />),
    ...known(t('evidence.field.parent'), parent, (value) => <PageText text={parentText(value, platform)} />),
    ...known(t('evidence.field.pictures'), pictures, (value) => picturesText(value)),
    ...known(t('evidence.field.authorId'), authorId, (value) => <PageText text={value} />),
    ...known(t('evidence.field.seenWith'), seenWith, (value) => t(`evidence.seenWith.${value}`)),
  ];
}

function known<T>(
  term: string,
  read: Read<T> | undefined,
  shown: (value: Exclude<T, 'unknown'>) => ComponentChildren,
): SummaryRow[] {
  return read === undefined || !isKnown(read) ? [] : [{ term, value: shown(read.value), source: sourceName(read.source) }];
}

function textRow(term: string, value: Read<string>): SummaryRow {
  if (!isKnown(value) || value.value === '') return { term, value: t('common.notKnown') };
  return { term, value: <PageText text={value.value} />, source: sourceName(value.source) };
}

function wordsRow(text: Read<string>): SummaryRow {
  const term = t('evidence.field.text');
  if (!isKnown(text) || text.value === '') return { term, value: t('common.notKnown') };
  return { term, value: <PageWords text={text.value} /> };
}

function postedRow(posted: CaptureRecord['post']['postedAt']): SummaryRow {
  const term = t('evidence.field.posted');
  const shown = posted.value === 'unknown' ? undefined : postedTimeWithZone(posted.value);
  if (posted.value === 'unknown' || shown === undefined) return { term, value: t('common.notKnown') };
  return { term, value: <TimeOf utc={posted.value.utc} shown={shown} />, source: sourceName(posted.source) };
}

/** A UK time with UTC as its title, or the page's own words for a time. */
function TimeOf({ utc, shown }: { utc: string | undefined; shown: string }) {
  if (utc === undefined) return <PageText text={shown} />;
  return (
    <time dateTime={utc} title={utcDetail(utc)}>
      {shown}
    </time>
  );
}
