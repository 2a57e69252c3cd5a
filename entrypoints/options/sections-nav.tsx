// The list of the settings' parts at the side, and the ways out of them.
import { t } from '@/utils/i18n/translate';
import { SECTIONS, type SectionId, addressOfSection } from './use-section';

export function SectionsNav({ current }: { current: SectionId }) {
  return (
    <nav class="sections-nav" aria-label={t('options.title')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={addressOfSection(section)} aria-current={section === current ? 'page' : undefined}>
              {t(`options.section.${section}`)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="casebook.html#set-up">{t('setUp.link')}</a>
      </p>
      <p>
        <a href="casebook.html#first-hour">{t('firstHour.title')}</a>
      </p>
      <p>
        <a href="casebook.html">{t('options.cases')}</a>
      </p>
    </nav>
  );
}
