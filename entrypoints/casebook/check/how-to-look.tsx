// Where the post is and how to look at it: the person opens the address by hand, Tyst only shows and copies it.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { PageWords } from '@/components/page-words';
import { useAction } from '@/components/use-action';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { leadsToSite } from '@/utils/evidence/site-address';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { recordVisit } from '@/utils/workflows/casebook/record-visit';

export function HowToLook({ vault, capture }: { vault: Vault; capture: ReceivedCapture }) {
  const [copied, setCopied] = useState(false);
  const visiting = useAction(async () => {
    await recordVisit(vault, capture, new Date());
  });
  const { locator, platform } = capture.record;
  const address = locator.permalink ?? locator.url;
  return (
    <Card title={t('check.how.title')}>
      <ul class="lines">
        <li>{t('check.how.self')}</li>
        <li>{t('check.how.never')}</li>
        <li>{t('check.how.nothing')}</li>
        <li>{t('check.how.capture')}</li>
      </ul>
      {address === '' ? (
        <p>{t('check.noAddress')}</p>
      ) : (
        <>
          <p class="check-address">
            <PageWords text={address} />
          </p>
          {leadsToSite(platform, address) ? (
            <p>
              <Button
                look="second"
                onClick={() => {
                  void navigator.clipboard.writeText(address).then(() => {
                    setCopied(true);
                  });
                }}
              >
                {t('check.how.copy')}
              </Button>
              <span role="status">{copied && ` ${t('check.how.copied')}`}</span>
            </p>
          ) : (
            <Notice tone="bad">{t('check.how.elsewhere')}</Notice>
          )}
        </>
      )}
      {visiting.failed !== undefined && <ErrorNotice error={visiting.failed.error} />}
      <p>
        <LinkButton disabled={visiting.busy} onClick={visiting.run}>
          {t('check.how.opened')}
        </LinkButton>{' '}
        <span class="small">{t('check.how.openedHint')}</span>
      </p>
    </Card>
  );
}
