// Stands in a list in the place of what only the designated person is shown.
import { t } from '@/utils/i18n/translate';
import { Tag } from './tag';

/** `dsl`: DSL or DSP, as the school says. */
export function ForDsl({ dsl }: { dsl: string }) {
  return (
    <>
      <p>
        <Tag tone="bad">{t('imagery.forDsl', { dsl })}</Tag>
      </p>
      <p class="small">{t('imagery.forDslMore', { dsl })}</p>
    </>
  );
}
