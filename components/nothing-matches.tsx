// Said where a search leaves nothing, with the way back to everything.
import { t } from '@/utils/i18n/translate';
import { LinkButton } from './button';

export function NothingMatches({ onShowAll }: { onShowAll: () => void }) {
  return (
    <p>
      {t('cases.nothingFound')} <LinkButton onClick={onShowAll}>{t('cases.showAll')}</LinkButton>
    </p>
  );
}
