// Asks why pictures should stay on this computer although their receipt was confirmed.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Radios } from '@/components/choices';
import { Dialog } from '@/components/dialog';
import { ErrorSummary } from '@/components/error-summary';
import { KEPT_WHY, type KeptWhy } from '@/utils/evidence/copy-time';
import { t } from '@/utils/i18n/translate';

export interface KeepPicturesProps {
  open: boolean;
  onClose: () => void;
  onKeep: (why: KeptWhy) => void;
}

export function KeepPictures({ open, onClose, onKeep }: KeepPicturesProps) {
  const [why, setWhy] = useState<KeptWhy | undefined>(undefined);
  const [refused, setRefused] = useState(0);
  const error = refused > 0 && why === undefined ? t('copy.keepMissing') : undefined;
  return (
    <Dialog open={open} title={t('copy.keepTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setRefused(why === undefined ? refused + 1 : 0);
          if (why === undefined) return;
          onClose();
          onKeep(why);
        }}
      >
        <ErrorSummary key={refused} errors={error === undefined ? [] : [{ field: 'kept-why', text: error }]} />
        <Radios
          id="kept-why"
          legend={t('copy.keepLegend')}
          error={error}
          choices={KEPT_WHY.map((value) => ({ value, label: t(`copy.why.${value}`) }))}
          value={why}
          onChange={setWhy}
        />
        <div class="acts">
          <Button look="second" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button submits>{t('copy.keep')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
