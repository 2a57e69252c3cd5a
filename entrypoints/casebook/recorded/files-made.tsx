// The files made of a case, and for those nobody has answered for, what became of them.
import { Card } from '@/components/card';
import { ErrorNotice } from '@/components/error-notice';
import { GivenQuestion } from '@/components/given-question';
import { Tag, type Tone } from '@/components/tag';
import { useAction } from '@/components/use-action';
import type { Addressee } from '@/utils/evidence/case';
import { receiptCode } from '@/utils/evidence/receipt-code';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { recordOutcome } from '@/utils/store/exports';
import type { StoredExport } from '@/utils/store/rows';
import { ConfirmReceipt } from './confirm-receipt';

const TONES: Record<StoredExport['state'], Tone> = { written: 'warn', offered: 'warn', confirmed: 'ok', 'not-saved': 'quiet' };

export interface FilesMadeProps {
  db: TystDatabase;
  exports: readonly StoredExport[];
  addressee: Addressee;
}

export function FilesMade({ db, exports, addressee }: FilesMadeProps) {
  return (
    <Card title={t('case.files.title')}>
      {exports.length === 0 && <p class="small">{t('case.files.none')}</p>}
      <ul class="files-made">
        {exports.map((bundle) => (
          <FileMade key={bundle.id} db={db} bundle={bundle} addressee={addressee} />
        ))}
      </ul>
    </Card>
  );
}

function FileMade({ db, bundle, addressee }: { db: TystDatabase; bundle: StoredExport; addressee: Addressee }) {
  const { id, at, fileName, items, state, volumes } = bundle;
  const [digest = ''] = volumes;
  const { run, busy, failed } = useAction((outcome: 'handed-over' | 'not-saved') =>
    recordOutcome(db, id, outcome, new Date().toISOString()),
  );
  return (
    <li>
      <Tag tone={TONES[state]}>{t(`case.files.state.${state}`)}</Tag>
      <div>
        {ukTime(at)} · {t('case.files.items', { count: items })}
      </div>
      <div class="small">
        <code>{fileName}</code> · {t('case.files.receipt', { code: receiptCode(digest) })}
      </div>
      {failed && <ErrorNotice error={failed.error} />}
      {(state === 'written' || state === 'offered') && (
        <GivenQuestion
          addressee={addressee}
          offered={state === 'offered'}
          busy={busy}
          onGiven={() => {
            run('handed-over');
          }}
          onNotSaved={() => {
            run('not-saved');
          }}
        />
      )}
      {state === 'confirmed' && <ConfirmReceipt db={db} bundle={bundle} />}
    </li>
  );
}
