// The imagery notice with both ways out, the main button under it, and the capture while it runs.
import type { ComponentChildren } from 'preact';
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { RunningCapture } from '@/components/running-capture';
import { useDslTerm } from '@/components/use-dsl-term';
import { useSetting } from '@/components/use-setting';
import { runningCapture } from '@/utils/browser/running';
import { captureProgress } from '@/utils/browser/progress';
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
  /** Flagging it for later. */
  flag?: ComponentChildren;
}

export function CaptureAct({ capture, label, resume, scrolls, waits, onWithoutPicture, flag }: CaptureActProps) {
  const state = useSetting(captureProgress) ?? undefined;
  if (capture.busy || resume?.busy === true) {
    // The background goes on when the popup closes, and opens the review itself.
    return (
      <div class="act">
        <RunningCapture state={state} scrolls={scrolls || resume?.busy === true} acts={runningCapture} />
      </div>
    );
  }
  return (
    <div class="act">
      <Failed capture={capture} />
      {resume !== undefined && <Failed capture={resume} />}
      <div class="main-act">
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
      </div>
      {flag}
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
  const dsl = useDslTerm(dslTerm.atOnce);
  return (
    <Notice tone="warn">
      <b>{t('popup.imagery')}</b> {t('popup.imageryStop', { dsl })}{' '}
      <LinkButton look="strong" onClick={onWithoutPicture}>
        {t('popup.withoutPicture')}
      </LinkButton>
    </Notice>
  );
}
