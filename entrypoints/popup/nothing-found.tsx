// What the popup says of a page on which no post was found, and how a person can help when there is one.
import { HelpUs } from '@/components/help-us';
import { browserName } from '@/utils/browser/about-browser';
import { asUnread } from '@/utils/evidence/unread';
import { t } from '@/utils/i18n/translate';
import type { PageReading } from '@/utils/platforms/platform';
import { TOOL_VERSION } from '@/utils/workflows/tool-version';

/** Where a site's pages can be read, whatever layout of it is open. */
const READ_ON = { facebook: 'www.facebook.com', x: 'x.com', whatsapp: 'web.whatsapp.com', other: '' } as const;

export function NothingFound({ reading: { platform, unread: told } }: { reading: PageReading }) {
  const unread = asUnread(told);
  const site = t(`evidence.platform.${platform}`);
  const about = { site: platform, version: TOOL_VERSION, browser: browserName(navigator.userAgent) };
  return (
    <>
      <p class="small where">{site}</p>
      <h1>{t('popup.thisPage')}</h1>
      {unread?.why === 'mobile-host' ? (
        <p>{t('unread.mobile', { site, host: READ_ON[platform] })}</p>
      ) : (
        <p>{platform === 'other' ? t('popup.nothingRead') : t('popup.noPost')}</p>
      )}
      {unread?.why === 'no-strategy' && <HelpUs title={t('unread.see')} about={{ ...about, unread }} />}
    </>
  );
}
