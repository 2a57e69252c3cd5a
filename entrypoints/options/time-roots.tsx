// The roots that the school trusts: shown with their fingerprints, added from a file, taken away.
import { LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { FileField } from '@/components/file-field';
import { GroupedCode } from '@/components/grouped-code';
import { useAction } from '@/components/use-action';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { type ChosenRoot, type TimeHere, addRoots, removeRoot } from '@/utils/workflows/trusted-time/trusted-time';

export function TimeRoots({ here: { roots, managed } }: { here: TimeHere }) {
  const { run, failed } = useAction((act: () => Promise<void>) => act());
  return (
    <>
      <h3>{t('time.roots')}</h3>
      {roots.length === 0 && <p>{t('time.rootsNone')}</p>}
      <ul class="time-roots">
        {roots.map((root) => (
          <li key={root.fingerprint}>
            <strong>{nameOf(root)}</strong>, {t('time.rootUntil', { time: ukTime(root.notAfter, 'day') })}
            <details>
              <summary>{t('time.fingerprint')}</summary>
              <GroupedCode code={root.fingerprint} />
            </details>
            {!managed.roots && (
              <LinkButton
                onClick={() => {
                  run(() => removeRoot(root.fingerprint));
                }}
              >
                {t('time.rootRemove', { name: nameOf(root) })}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      {!managed.roots && (
        <FileField
          id="time-roots"
          label={t('time.rootAdd')}
          hint={t('time.rootsHint')}
          accept=".pem,.crt,.cer,.der,application/x-x509-ca-cert,application/x-pem-file"
          onChoose={(file) => {
            if (file) run(() => addRoots(file));
          }}
        />
      )}
      {failed !== undefined && <ErrorNotice error={failed.error} />}
    </>
  );
}

function nameOf({ name }: ChosenRoot): string {
  return name === '' ? t('time.unnamed') : name;
}
