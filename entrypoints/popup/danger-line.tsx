// The line that comes before all evidence: someone in danger now?
import { t } from '@/utils/i18n/translate';

export function DangerLine() {
  return (
    <p class="danger-line">
      {t('common.danger')} <b>{t('common.dangerCall')}</b> {t('common.dangerRest')}
    </p>
  );
}
