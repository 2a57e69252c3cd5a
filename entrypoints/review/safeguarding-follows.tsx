// What follows when a child may be harmed: the safeguarding lead first, and nobody contacts the author meanwhile.
import { Notice } from '@/components/notice';
import { t } from '@/utils/i18n/translate';

/** `dsl`: DSL or DSP, as the school says. */
export function SafeguardingFollows({ dsl }: { dsl: string }) {
  return (
    <Notice tone="warn" live>
      <p>
        <strong>{t('review.safeguarding.followsTitle', { dsl })}</strong>
      </p>
      <p>{t('review.safeguarding.follows', { dsl })}</p>
      <p>{t('review.safeguarding.staff')}</p>
      <p>
        <strong>{t('common.danger')}</strong> {t('common.dangerCall')} {t('common.dangerRest')}
      </p>
    </Notice>
  );
}
