// Asks what became of a saved or downloaded file, so that the log says what a person said and no more.
import type { Addressee } from '@/utils/evidence/case';
import { t } from '@/utils/i18n/translate';
import { Button } from './button';

export interface GivenQuestionProps {
  addressee: Addressee;
  /** A download was offered: it may not have arrived. */
  offered: boolean;
  busy: boolean;
  onGiven: () => void;
  onNotSaved: () => void;
}

export function GivenQuestion({ addressee, offered, busy, onGiven, onNotSaved }: GivenQuestionProps) {
  const toWhom = t(`handover.toWhom.${addressee}`);
  return (
    <div class="given-question" role="group" aria-label={t('handover.done.question', { toWhom })}>
      <p>
        <strong>{t('handover.done.question', { toWhom })}</strong>
      </p>
      <div class="acts">
        <Button disabled={busy} onClick={onGiven}>
          {t('handover.done.given')}
        </Button>
        {offered && (
          <Button look="second" disabled={busy} onClick={onNotSaved}>
            {t('handover.done.notSaved')}
          </Button>
        )}
      </div>
      <p class="small">{t('handover.done.notYet')}</p>
    </div>
  );
}
