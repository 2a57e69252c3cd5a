// Who helps where imagery of a young person, an intimate image of an adult or terrorist content is concerned; names, no links.
import { t } from '@/utils/i18n/translate';
import { Card } from './card';

/** `dsl`: DSL or DSP, as the school says. */
export function Signposts({ dsl }: { dsl: string }) {
  return (
    <Card title={t('imagery.helpTitle')}>
      <ul>
        <li>
          <strong>{t('imagery.help.police')}</strong>
        </li>
        <li>{t('imagery.help.reportRemove')}</li>
        <li>{t('imagery.help.ceop')}</li>
        <li>{t('imagery.help.iwf')}</li>
      </ul>
      <p class="small">{t('imagery.help.who', { dsl })}</p>
    </Card>
  );
}
