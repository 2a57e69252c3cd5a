// Asks why pictures should stay on this computer although their receipt was confirmed.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Radios } from '@/components/choices';
import { Dialog } from '@/components/dialog';
import { KEPT_WHY, type KeptWhy } from '@/utils/evidence/copy-time';
import { t } from '@/utils/i18n/translate';

export interface KeepPicturesProps {
  open: boolean;
  onClose: () => void;
  onKeep: (why: KeptWhy) => void;
}

export function KeepPictures({ open, onClose, onKeep }: KeepPicturesProps) {
  const [why, setWhy] = useState<KeptWhy | undefined>(undefined);
  const [refused, setRefused] = useState(false);
  return (
    <Dialog open={open} title={t('copy.keepTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setRefused(why === undefined);
          if (why === undefined) return;
          onClose();
          onKeep(why);
        }}
      >
        <Radios
          id="kept-why"
          legend={t('copy.keepLegend')}
          error={refused && why === undefined ? t('copy.keepMissing') : undefined}
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
