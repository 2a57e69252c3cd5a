// The settings: each is saved as it is chosen.
import { useState } from 'preact/hooks';
import { Card } from '@/components/card';
import { ErrorNotice } from '@/components/error-notice';
import { TopBar } from '@/components/top-bar';
import { useDocumentTitle } from '@/components/use-document-title';
import { language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { DataNote } from './data-note';
import { ReportLanguageField } from './report-language-field';
import { SafeguardingSettings } from './safeguarding-settings';
import { KeepingSettings } from './keeping-settings';
import { LanguageSettingField } from './language-setting-field';
import { SchoolCardSettings } from './school-card-settings';
import { SchoolSettings } from './school-settings';
import { TimeSettings } from './time-settings';
import { WatchSettings } from './watch-settings';

/** Runs the saving of one setting; quick changes follow each other, none is dropped. */
export type Save = (change: () => Promise<void>) => void;

export function OptionsPage() {
  const [last, setLast] = useState<'saved' | { error: unknown } | undefined>(undefined);
  const save: Save = (change) => {
    change().then(
      () => {
        setLast('saved');
      },
      (error: unknown) => {
        setLast({ error });
      },
    );
  };
  useDocumentTitle(t('options.title'));
  return (
    <>
      <TopBar title={t('options.title')}>
        <span role="status">{last === 'saved' && t('options.saved')}</span>
      </TopBar>
      <main class="page options">
        <p>
          <a href="casebook.html">{t('options.cases')}</a>
        </p>
        <h1>{t('options.title')}</h1>
        {typeof last === 'object' && <ErrorNotice error={last.error} />}
        <Card>
          <LanguageSettingField save={save} />
          <ReportLanguageField save={save} />
          <SafeguardingSettings save={save} />
          <SchoolSettings save={save} />
        </Card>
        <Card title={t('options.keeping')}>
          <KeepingSettings save={save} />
        </Card>
        <SchoolCardSettings save={save} />
        <TimeSettings />
        <WatchSettings save={save} />
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
      </main>
    </>
  );
}
