// Asks once more before a draft is destroyed.
import { ConfirmDialog } from '@/components/dialog';
import { t } from '@/utils/i18n/translate';

export interface DiscardDialogProps {
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

export function DiscardDialog(props: DiscardDialogProps) {
  return (
    <ConfirmDialog {...props} title={t('review.discard.title')} confirm={t('review.discard.confirm')}>
      <p>{t('review.discard.body')}</p>
      <p>{t('review.discard.post')}</p>
    </ConfirmDialog>
  );
}
