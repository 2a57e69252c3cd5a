// A capture that runs: how far it is in words and as a bar, and the ways to let it rest, go on, or end with what there is.
import { useState } from 'preact/hooks';
import type { CaptureState } from '@/utils/evidence/capture-state';
import { t } from '@/utils/i18n/translate';
import { Button } from './button';
import { ErrorNotice } from './error-notice';
import { Progress } from './progress';
import { useAction } from './use-action';

export interface RunningCaptureProps {
  /** Absent until it is known. */
  state: CaptureState | undefined;
  /** Whether the page may move while it is captured. */
  scrolls: boolean;
  acts: { pause: () => Promise<void>; goOn: () => Promise<void>; stop: () => Promise<void> };
}

export function RunningCapture({ state, scrolls, acts }: RunningCaptureProps) {
  const pause = useAction(acts.pause);
  const goOn = useAction(acts.goOn);
  const stop = useAction(acts.stop);
  const [stopping, setStopping] = useState(false);
  const failed = stop.failed ?? goOn.failed ?? pause.failed;
  const rest = state?.rest ?? 'no';
  const words = scrolls ? stateWords(state) : t('popup.capturing');
  return (
    <div class="running-capture">
      <Progress label={stopping ? t('popup.stopping') : words} share={state && shareOf(state)} />
      {failed !== undefined && <ErrorNotice error={failed.error} />}
      {scrolls && (
        <Button
          look={rest === 'resting' ? 'main' : 'second'}
          wide
          disabled={stopping || rest === 'asked'}
          onClick={rest === 'resting' ? goOn.run : pause.run}
        >
          {t(rest === 'resting' ? 'running.goOn' : 'running.pause')}
        </Button>
      )}
      <Button
        look="second"
        wide
        disabled={stopping}
        onClick={() => {
          setStopping(true);
          stop.run();
        }}
      >
        {t('popup.stop')}
      </Button>
    </div>
  );
}

function stateWords(state: CaptureState | undefined): string {
  if (state === undefined || (state.about === 0 && state.rest === 'no')) return t('popup.capturingScroll');
  const { done, about, post, rest, seconds } = state;
  if (rest === 'asked') return t('running.pausing');
  if (rest === 'resting') return t('running.paused', { done, about });
  if (post !== undefined) {
    return about <= 1 ? t('several.progress', post) : t('several.progressParts', { ...post, done, about });
  }
  return seconds === undefined ? t('popup.capturingScroll') : t('thread.progress', { done, about, seconds });
}

/** Of several posts each counts as much as another. Undefined while nobody knows. */
function shareOf({ done, about, post }: CaptureState): number | undefined {
  if (about === 0) return undefined;
  const part = Math.min(1, done / about);
  return post === undefined ? part : (post.number - 1 + part) / post.of;
}
