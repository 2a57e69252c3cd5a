// What is known of the post before it is captured: who, when, who can see it, what will be taken, and what that causes.
import type { ComponentChildren } from 'preact';
import { LinkButton } from '@/components/button';
import { audienceWords } from '@/components/audience-words';
import { PageText } from '@/components/page-text';
import { SummaryList } from '@/components/summary-list';
import { postedTime, ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { Mode } from '@/utils/evidence/capture-record';
import type { PageReading, PostSummary } from '@/utils/platforms/platform';
import { CaptureNotices } from './capture-notices';
import { NothingFound } from './nothing-found';
import { movesPage, takesMore } from './popup-mode';
import { secondsToTake } from './scroll-estimate';
import { WayBack, Ways } from './ways';
import { whoShowedIt } from '@/utils/evidence/who-showed-it';

export interface PageFactsProps {
  reading: PageReading;
  post: PostSummary | undefined;
  mode: Mode;
  /** The day (`YYYY-MM-DD`) from which on a chat is taken, where it is not from the chosen message. */
  since: string | undefined;
  /** Nothing can be chosen any more: the capture runs. */
  fixed: boolean;
  onMode: (mode: Mode) => void;
  onChoose: () => void;
  onSeveral: () => void;
  /** What must be answered before anything else. */
  first?: ComponentChildren;
  /** What else is asked about the post. */
  children?: ComponentChildren;
}

export function PageFacts({ reading, post, mode, since, fixed, onMode, onChoose, onSeveral, first, children }: PageFactsProps) {
  const guessable = post && whoShowedIt(post.audience, post.groupSize);
  // Where more than the post is taken, the question why says it.
  const scrolls = movesPage(mode, post) && !takesMore(mode);
  return (
    <div class="facts">
      {first}
      {post === undefined ? <NothingFound reading={reading} /> : <PostHead reading={reading} post={post} />}
      {takesMore(mode) && !fixed && <WayBack platform={reading.platform} post={post} mode={mode} onMode={onMode} />}
      {children}
      {/* Above the ways of taking it, which may reach below the fold. */}
      <CaptureNotices guessable={guessable} scrolls={scrolls} />
      <div class="card">
        <SummaryList
          rows={[
            ...(post === undefined ? [] : [{ term: t('popup.posted'), value: <Posted reading={reading} post={post} /> }]),
            { term: t('popup.takes'), value: since === undefined ? taken(reading, post, mode) : takenSince(since) },
          ]}
        />
        {!fixed && (
          <p class="ways">
            {reading.posts.length > 1 && (
              <>
                <LinkButton onClick={onChoose}>{t('popup.chooseAnother', { count: reading.posts.length })}</LinkButton>
                <LinkButton onClick={onSeveral}>{t('several.take')}</LinkButton>
              </>
            )}
            <Ways platform={reading.platform} post={post} mode={mode} onMode={onMode} />
          </p>
        )}
      </div>
    </div>
  );
}

function PostHead({ reading, post }: { reading: PageReading; post: PostSummary }) {
  return (
    <>
      <p class="small where">
        {t(`evidence.platform.${reading.platform}`)} · {t(`evidence.kind.${post.kind}`)} ·{' '}
        {audienceWords(post.audience, post.groupSize)}
      </p>
      <h1>{post.author === '' ? t('popup.authorNotKnown') : <PageText text={post.author} longest={60} />}</h1>
      {post.author === '' && <p class="small">{t('popup.authorLater')}</p>}
      {post.words !== '' && (
        <p class="small words">
          <PageText text={post.words} />
        </p>
      )}
    </>
  );
}

function Posted({ reading, post }: { reading: PageReading; post: PostSummary }) {
  const { value } = post.postedAt;
  const time = value === 'unknown' ? undefined : postedTime(value);
  return (
    <>
      {time === undefined ? t('popup.typeLater') : <PageText text={time} />}
      {asksToHover(reading, post) && <span class="small hover-hint">{t('popup.hover')}</span>}
    </>
  );
}

/** Facebook's page has the full date of most posts only while the person's own pointer rests on the time (PLATFORMS §2.3). */
function asksToHover({ platform }: PageReading, { postedAt: { value } }: PostSummary): boolean {
  return platform === 'facebook' && (value === 'unknown' || value.utc === undefined);
}

/** The day in words: the browser's own field may put the month first. */
function takenSince(day: string): string {
  return t('thread.takesSince', { day: ukTime(`${day}T12:00:00.000Z`, 'day') });
}

function taken(reading: PageReading, post: PostSummary | undefined, mode: Mode): string {
  if (mode === 'page') return t('thread.takesPage');
  if (post === undefined || mode === 'visible') return t('popup.takesVisible');
  if (mode === 'thread') return t(reading.platform === 'whatsapp' ? 'thread.takesChat' : 'thread.takes');
  const count = post.scrolls ? secondsToTake(post.rect, reading.viewport) : undefined;
  return count === undefined ? t('popup.takesPost') : t('popup.takesPostAbout', { count });
}
