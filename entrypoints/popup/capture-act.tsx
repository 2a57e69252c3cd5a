// The imagery notice with both ways out, the main button under it, and the capture while it runs.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { Progress } from '@/components/progress';
import { useAction } from '@/components/use-action';
import { useSetting } from '@/components/use-setting';
import { sendMessage } from '@/utils/browser/messages';
import { type CaptureProgress, captureProgress } from '@/utils/browser/progress';
import { dslTerm } from '@/utils/browser/settings';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';
import { DangerLine } from './danger-line';
import type { Capture } from './use-capture';
import type { Resume } from './use-resume';

export interface CaptureActProps {
  capture: Capture;
  /** What the main button says. */
  label: string;
  /** Going on with a capture of the page that was cut short, where there is one. */
  resume: Resume | undefined;
  /** Whether the page may move while it is captured. */
  scrolls: boolean;
  /** Why nothing can be captured yet, and the id of where that is answered. */
  waits: { text: string; placeId: string } | undefined;
  onWithoutPicture: () => void;
  /** Flags it for later; absent where it is flagged already or no locator leads back. */
  onFlag: (() => void) | undefined;
}

export function CaptureAct({ capture, label, resume, scrolls, waits, onWithoutPicture, onFlag }: CaptureActProps) {
  if (capture.busy || resume?.busy === true) return <Running scrolls={scrolls || resume?.busy === true} />;
  return (
    <div class="act">
      <Failed capture={capture} />
      {resume !== undefined && <Failed capture={resume} />}
      <ImageryNotice onWithoutPicture={onWithoutPicture} />
      {resume !== undefined && resume.failed === undefined && (
        <Button wide onClick={resume.run}>
          {t('resume.button', { time: resume.from })}
        </Button>
      )}
      {waits === undefined ? (
        <Button wide look={resume === undefined ? 'main' : 'second'} onClick={capture.run}>
          {label}
        </Button>
      ) : (
        <Button look="second" wide onClick={() => document.getElementById(waits.placeId)?.focus()}>
          {waits.text}
        </Button>
      )}
      {onFlag !== undefined && (
        <p class="flag-later">
          <LinkButton title={t('flag.laterHint')} onClick={onFlag}>
            {t('flag.later')}
          </LinkButton>
        </p>
      )}
      <DangerLine />
    </div>
  );
}

/** What kept it from ending well, and the way to the draft that there is all the same. */
function Failed({ capture: { failed, draftId } }: { capture: Capture }) {
  if (failed === undefined) return null;
  return (
    <ErrorNotice
      error={failed.error}
      {...(draftId !== undefined && {
        act: { label: t('popup.keptAsDraft'), run: () => void openPage(`review.html#${draftId}`) },
      })}
    />
  );
}

function ImageryNotice({ onWithoutPicture }: { onWithoutPicture: () => void }) {
  const dsl = useSetting(dslTerm) ?? 'DSL';
  return (
    <Notice tone="warn">
      <b>{t('popup.imagery')}</b> {t('popup.imageryStop', { dsl })}{' '}
      <LinkButton look="strong" onClick={onWithoutPicture}>
        {t('popup.withoutPicture')}
      </LinkButton>
    </Notice>
  );
}

/** While the background captures; it goes on when the popup closes, and opens the review itself. */
function Running({ scrolls }: { scrolls: boolean }) {
  const stop = useAction(async () => {
    await sendMessage('cancelCapture');
  });
  const [asked, setAsked] = useState(false);
  const progress = useSetting(captureProgress) ?? undefined;
  const moving = progress === undefined ? t('popup.capturingScroll') : progressWords(progress);
  const label = asked ? t('popup.stopping') : scrolls ? moving : t('popup.capturing');
  return (
    <div class="act">
      <Progress label={label} share={progress && shareOf(progress)} />
      {stop.failed !== undefined && <ErrorNotice error={stop.failed.error} />}
      <Button
        look="second"
        wide
        disabled={asked}
        onClick={() => {
          setAsked(true);
          stop.run();
        }}
      >
        {t('popup.stop')}
      </Button>
    </div>
  );
}

/** The browser allows two screenshots a second; reading the rows takes about as long again. */
const SECONDS_A_PART = 0.8;

function progressWords({ done, about, post }: CaptureProgress): string {
  if (post !== undefined) {
    return about <= 1 ? t('several.progress', post) : t('several.progressParts', { ...post, done, about });
  }
  return t('thread.progress', { done, about, seconds: Math.ceil((about - done) * SECONDS_A_PART) });
}

/** Of several posts each counts as much as another. */
function shareOf({ done, about, post }: CaptureProgress): number {
  const part = Math.min(1, done / about);
  return post === undefined ? part : (post.number - 1 + part) / post.of;
}
