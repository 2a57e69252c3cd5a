// What stands under each part of the settings.
import { Card } from '@/components/card';
import { language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { ContactSettings } from './contact-settings';
import { DataNote } from './data-note';
import { HolidaySettings } from './holiday-settings';
import { KeepingSettings } from './keeping-settings';
import { LanguageSettingField } from './language-setting-field';
import type { Save } from './options-page';
import { PoliciesSettings } from './policies/policies-settings';
import { PolicyPage } from './policies/policy-page';
import { ReportLanguageField } from './report-language-field';
import { RetentionSettings } from './retention-settings';
import { RoleSetting } from './role-setting';
import { SafeguardingSettings } from './safeguarding-settings';
import { SchoolCardSettings } from './school-card-settings';
import { SchoolSettings } from './school-settings';
import { TimeSettings } from './time-settings';
import { type SectionPlace, addressOfSection } from './use-section';
import { VolumeSetting } from './volume-setting';
import { WatchSettings } from './watch-settings';

export function SectionPage({ at: { section, place }, save }: { at: SectionPlace; save: Save }) {
  switch (section) {
    case 'computer':
      return (
        <>
          <Card>
            <LanguageSettingField save={save} />
            <RoleSetting save={save} />
            <ReportLanguageField save={save} />
            <VolumeSetting save={save} />
          </Card>
          <DataNote />
          <p>
            <a href={`verify.html#${language.value}`}>{t('options.check')}</a>
          </p>
          <p>
            <a href="welcome.html">{t('options.about')}</a>
          </p>
          <p>
            <a href="licences.txt">{t('options.licences')}</a>
          </p>
        </>
      );
    case 'school':
      return <SchoolSettings save={save} />;
    case 'contacts':
      return <ContactSettings save={save} open={place} />;
    case 'dates':
      return <HolidaySettings save={save} />;
    case 'policy':
      return place === undefined ? (
        <PoliciesSettings save={save} addressOf={(id) => addressOfSection('policy', id)} />
      ) : (
        <PolicyPage key={place} id={place} back={addressOfSection('policy')} />
      );
    case 'safeguarding':
      return <SafeguardingSettings save={save} />;
    case 'card':
      return <SchoolCardSettings save={save} />;
    case 'time':
      return <TimeSettings />;
    case 'words':
      return <WatchSettings save={save} />;
    case 'keeping':
      return (
        <>
          <Card title={t('options.keeping')}>
            <KeepingSettings save={save} />
          </Card>
          <RetentionSettings save={save} />
        </>
      );
  }
}
