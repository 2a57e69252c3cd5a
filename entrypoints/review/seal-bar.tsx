// The acts at the end of a review: seal, and more quietly keep or discard.
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { Progress } from '@/components/progress';
import { t } from '@/utils/i18n/translate';
import './seal-bar.css';

export interface SealBarProps {
  busy: boolean;
  /** What went wrong with the last act. */
  failed: { error: unknown } | undefined;
  /** Absent where there is no picture to seal, and where it must not be sealed. */
  onSeal?: (() => void) | undefined;
  /** Why it must be neither sealed nor discarded. */
  stopped?: string | undefined;
  onKeep: () => void;
  onDiscard: () => void;
}

export function SealBar({ busy, failed, onSeal, stopped, onKeep, onDiscard }: SealBarProps) {
  return (
    <div class="seal-bar">
      {failed !== undefined && <ErrorNotice error={failed.error} />}
      {onSeal !== undefined && (
        <div class="seal-act">
          <Button wide disabled={busy} onClick={onSeal}>
            {busy ? t('review.seal.working') : t('review.seal.action')}
          </Button>
        </div>
      )}
      {busy ? (
        <Progress label={t('review.seal.workingHint')} />
      ) : (
        <>
          {stopped !== undefined && <p>{stopped}</p>}
          {onSeal !== undefined && <p class="small">{t('review.seal.after')}</p>}
          <div class="quiet-acts">
            <LinkButton onClick={onKeep}>{t('review.keep.action')}</LinkButton>
            {stopped === undefined && (
              <LinkButton look="danger" onClick={onDiscard}>
                {t('review.discard.action')}
              </LinkButton>
            )}
          </div>
        </>
      )}
    </div>
  );
}
