// The facts of a draft as rows of a list: each value with its source, what was read before a correction, and what is still asked for.
import { audienceWords } from '@/components/audience-words';
import { PageWords } from '@/components/page-words';
import { sourceName } from '@/utils/i18n/source-name';
import type { SummaryRow } from '@/components/summary-list';
import type { Draft } from '@/utils/evidence/capture-entry';
import { isKnown, type Source } from '@/utils/evidence/read';
import { ukTimeWithZone } from '@/utils/i18n/dates';
import { givenWords } from '@/utils/i18n/given-words';
import { chatTitleText, parentText } from '@/utils/i18n/neutral-words';
import { picturesText } from '@/utils/i18n/pictures-text';
import { reachText } from '@/utils/i18n/reach-text';
import { t } from '@/utils/i18n/translate';
import { fieldName } from '@/entrypoints/review/correct/correctable-fields';
import { takeBackAudience } from '@/entrypoints/review/correct/corrections';
import { BeforeCorrection, type FactActs, asked, given, row, textOf } from './fact-row';
import { PostedTime } from './posted-time';

/** Who, when, where, who could see it, and what it says. */
export function mainFacts(draft: Draft, acts: FactActs): SummaryRow[] {
  const { post, locator, capturedAt } = draft;
  return [
    asked('author', textOf(post.author), draft, acts),
    asked('postedAt', isKnown(post.postedAt) && <PostedTime posted={post.postedAt.value} />, draft, acts),
    {
      term: t(draft.kind === 'supplied' ? 'evidence.field.added' : 'evidence.field.captured'),
      value: ukTimeWithZone(capturedAt.utc, 'second'),
      source: t('review.facts.deviceClock'),
    },
    ...resumedRow(draft),
    addressRow(draft),
    ...(draft.supplied === undefined ? [] : [{ term: t('evidence.field.given'), value: givenWords(draft.supplied) }]),
    ...(locator.chatTitle === undefined
      ? []
      : [
          {
            term: t(draft.platform === 'facebook' ? 'evidence.field.group' : 'evidence.field.chat'),
            value: <PageWords text={chatTitleText(locator.chatTitle, draft.platform)} />,
          },
        ]),
    { term: fieldName('audience'), value: <AudienceValue draft={draft} change={acts.change} /> },
    row('text', textOf(post.text), draft, acts),
  ];
}

/** Of a capture that was cut short and went on: when, and after how many parts. */
function resumedRow({ resumed = [] }: Draft): SummaryRow[] {
  const lines = resumed.map(({ at, after }) => t('resume.wentOn', { time: ukTimeWithZone(at.utc, 'second'), count: after }));
  return lines.length === 0 ? [] : [{ term: t('resume.field'), value: lines.join(' '), source: t('review.facts.deviceClock') }];
}

function addressRow({ kind, locator }: Draft): SummaryRow {
  const term = t('evidence.field.address');
  const address = locator.permalink ?? locator.url;
  if (address === '') return { term, value: t('common.notKnown') };
  return { term, value: <PageWords text={address} />, source: sourceName(addressSource(kind, locator)) };
}

/** The address bar tells a post's address only where the page is the post's own; else its link on the page does. */
function addressSource(kind: Draft['kind'], { permalink, platformId, url }: Draft['locator']): Source {
  if (kind === 'supplied') return 'typed';
  const isOwnPage = permalink === undefined || (platformId !== undefined && url.includes(platformId));
  return isOwnPage || permalink === url ? 'url' : 'page:link';
}

/** What else was read; only what there is something to say about. */
export function otherFacts(draft: Draft, acts: FactActs): SummaryRow[] {
  const { post, locator } = draft;
  const flags = (['edited', 'translated', 'cut'] as const).filter((field) => isKnown(post[field]));
  return [
    ...(['handle', 'profile'] as const)
      .filter((field) => isKnown(post[field]) && post[field].value !== '')
      .map((field) => row(field, textOf(post[field]), draft, acts)),
    row('kind', t(`evidence.kind.${post.kind.value}`), draft, acts),
    ...flags.map((field) => row(field, post[field].value === true ? t('review.facts.yes') : t('review.facts.no'), draft, acts)),
    ...(draft.audience === 'group' ? [asked('groupSize', post.groupSize && textOf(post.groupSize), draft, acts)] : []),
    ...given('reach', post.reach, (value) => <PageWords text={reachText(value)} />, draft, acts),
    ...given('parent', post.parent, (value) => <PageWords text={parentText(value, draft.platform)} />, draft, acts),
    ...given('pictures', post.pictures, (value) => picturesText(value), draft, acts),
    ...given('authorId', post.authorId, (value) => <PageWords text={value} />, draft, acts),
    ...(draft.kind === undefined
      ? [asked('seenWith', post.seenWith && isKnown(post.seenWith) && t(`evidence.seenWith.${post.seenWith.value}`), draft, acts)]
      : []),
    ...(locator.permalink === undefined || locator.permalink === locator.url
      ? []
      : [{ term: t('review.facts.openAddress'), value: <PageWords text={locator.url} />, source: sourceName('url') }]),
    ...(locator.platformId === undefined
      ? []
      : [{ term: t('review.facts.platformId'), value: <PageWords text={locator.platformId} /> }]),
  ];
}

function AudienceValue({ draft, change }: Pick<FactActs, 'change'> & { draft: Draft }) {
  return (
    <>
      {audienceText(draft)}
      <span class="source">
        <BeforeCorrection field="audience" draft={draft} onTakeBack={() => change(takeBackAudience)} />
      </span>
    </>
  );
}

function audienceText({ audience, post: { groupSize } }: Draft): string {
  return audienceWords(audience, groupSize !== undefined && isKnown(groupSize) ? groupSize.value : '');
}
