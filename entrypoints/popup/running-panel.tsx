// The capture that was begun before the popup was opened: found again, paused, gone on with, ended.
import { Button } from '@/components/button';
import { RunningCapture } from '@/components/running-capture';
import { runningCapture } from '@/utils/browser/running';
import { openPage } from '@/utils/browser/tabs';
import type { CaptureState } from '@/utils/evidence/capture-state';
import { t } from '@/utils/i18n/translate';
import { DangerLine } from './danger-line';

export interface RunningPanelProps {
  /** Null once it has ended. */
  state: CaptureState | null;
  draftId: string | undefined;
}

export function RunningPanel({ state, draftId }: RunningPanelProps) {
  if (state === null) {
    return (
      <div class="pad" role="status">
        <h1>{t('running.ended')}</h1>
        <p>{t('running.endedKept')}</p>
        {draftId !== undefined && (
          <Button
            wide
            onClick={() => {
              void openPage(`review.html#${draftId}`).then(() => {
                window.close();
              });
            }}
          >
            {t('running.open')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div class="pad">
      {state.rest === 'resting' ? (
        <h1>{t('running.pausedTitle')}</h1>
      ) : (
        <>
          <h1>{t('running.title')}</h1>
          <p>{t('running.intro')}</p>
        </>
      )}
      <RunningCapture state={state} scrolls acts={runningCapture} />
      <DangerLine />
    </div>
  );
}
