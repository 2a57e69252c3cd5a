// What a school must settle before it looks out for mentions (PRACTICE 18): said before anything can be switched on.
import { t } from '@/utils/i18n/translate';

const POINTS = ['council', 'impact', 'told', 'names', 'person', 'choice'] as const;

export function WatchFirst() {
  return (
    <div class="notice warn watch-first">
      <h3>{t('watch.first.title')}</h3>
      <p>{t('watch.first.intro')}</p>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{t(`watch.first.${point}`)}</li>
        ))}
      </ul>
      <p class="small">{t('watch.first.confirm')}</p>
    </div>
  );
}
