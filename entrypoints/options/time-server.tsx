// Switches trusted time on for an address, or off again; the browser asks for the host within the very click.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { Field } from '@/components/field';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { parseServerAddress } from '@/utils/evidence/trusted-time';
import { t } from '@/utils/i18n/translate';
import { type TimeHere, allowServer, switchTimeOff, switchTimeOn } from '@/utils/workflows/trusted-time/trusted-time';

const LONGEST = 300;

export function TimeServer({ here: { server, managed, allowed }, refresh }: { here: TimeHere; refresh: () => void }) {
  const [typed, setTyped] = useState(server);
  const [said, setSaid] = useState<'wrong' | 'refused' | undefined>(undefined);
  const { run, busy, failed } = useAction(async (ask: () => Promise<boolean>) => {
    setSaid((await ask()) ? undefined : 'refused');
    refresh();
  });
  const host = server === '' ? '' : new URL(server).host;
  return (
    <>
      <p role="status">
        <strong>{server === '' ? t('time.isOff') : t('time.isOn', { host })}</strong>
      </p>
      {server !== '' && !allowed && (
        <Notice tone="warn">
          <p>{t('time.notAllowed', { host })}</p>
          <Button
            look="second"
            disabled={busy}
            onClick={() => {
              run(() => allowServer(server));
            }}
          >
            {t('time.allow', { host })}
          </Button>
        </Notice>
      )}
      {!managed.server && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const isAddress = parseServerAddress(typed) !== undefined;
            setSaid(isAddress ? undefined : 'wrong');
            if (isAddress) run(() => switchTimeOn(typed));
          }}
        >
          <Field
            id="time-server"
            label={t('time.server')}
            hint={t('time.serverHint')}
            error={said === 'wrong' ? t('time.serverWrong') : undefined}
            maxLength={LONGEST}
            value={typed}
            onInput={setTyped}
          />
          <Button look="second" submits disabled={busy || (server !== '' && typed === server)}>
            {t(server === '' ? 'time.on' : 'time.change')}
          </Button>{' '}
          {server !== '' && (
            <LinkButton
              disabled={busy}
              onClick={() => {
                run(async () => {
                  await switchTimeOff();
                  return true;
                });
              }}
            >
              {t('time.off')}
            </LinkButton>
          )}
        </form>
      )}
      <div role="status">{said === 'refused' && <Notice tone="warn">{t('time.refused')}</Notice>}</div>
      {failed !== undefined && <ErrorNotice error={failed.error} />}
    </>
  );
}
