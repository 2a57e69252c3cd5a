// What a new user should know: where the button is, what Tyst does and does not do, and what to do in hard cases.
import { Card } from '@/components/card';
import { LanguageSwitch } from '@/components/language-switch';
import { Notice } from '@/components/notice';
import { TopBar } from '@/components/top-bar';
import { useDocumentTitle } from '@/components/use-document-title';
import { language } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { Situations } from './situations';

const STEPS = ['go', 'capture', 'review', 'seal', 'handOver'] as const;
const LIMITS = ['network', 'watching', 'page', 'looking', 'proof', 'safeguarding'] as const;
/** As suggested in the manifest; a person may have given it another in the browser. */
const SHORTCUT = 'Alt+Shift+Y';

export function WelcomePage() {
  useDocumentTitle(t('welcome.title'));
  return (
    <>
      <TopBar title={t('welcome.title')}>
        <LanguageSwitch onChoose={(chosen) => void language.setValue(chosen)} />
      </TopBar>
      <main class="page welcome">
        <h1>{t('welcome.heading')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
        <Notice tone="bad">
          <b>{t('common.danger')}</b> {t('common.dangerCall')} {t('common.dangerRest')}
        </Notice>
        <Card title={t('welcome.pin.title')}>
          <p>{import.meta.env.FIREFOX ? t('welcome.pin.firefox') : t('welcome.pin.chrome')}</p>
          <p>{t('welcome.pin.shortcut', { keys: SHORTCUT })}</p>
        </Card>
        <Card title={t('welcome.steps.title')}>
          <ol class="steps">
            {STEPS.map((step) => (
              <li key={step}>{t(`welcome.steps.${step}`)}</li>
            ))}
          </ol>
        </Card>
        <Notice>
          <h2>{t('welcome.name.title')}</h2>
          <p>
            <b>{t('welcome.name.promise')}</b> {t('welcome.name.limit')}
          </p>
          <p>{t('welcome.name.child')}</p>
        </Notice>
        <Card title={t('welcome.does.title')}>
          <ul>
            {LIMITS.map((limit) => (
              <li key={limit}>{t(`welcome.does.${limit}`)}</li>
            ))}
          </ul>
        </Card>
        <Situations />
        <Card title={t('welcome.receives.title')}>
          <p>{t('welcome.receives.text')}</p>
        </Card>
        <Card title={t('setUp.welcomeTitle')}>
          <p>{t('setUp.welcomeText')}</p>
          <p>
            <a href="casebook.html#set-up">{t('setUp.link')}</a>
          </p>
          <p>
            <a href="casebook.html#first-hour">{t('firstHour.title')}</a>
          </p>
        </Card>
        <p>
          <a href="options.html">{t('welcome.settings')}</a>
        </p>
      </main>
    </>
  );
}
