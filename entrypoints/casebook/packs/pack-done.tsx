// The last step: the receipt code, what to do with the pack, and by what it is known to be the school's.
import { Card } from '@/components/card';
import { GroupedCode } from '@/components/grouped-code';
import { Notice } from '@/components/notice';
import { StepFrame } from '@/components/step-frame';
import type { RecipientKind } from '@/utils/evidence/pack';
import { receiptCode } from '@/utils/evidence/receipt-code';
import { t } from '@/utils/i18n/translate';
import type { PreparedPack } from '@/utils/workflows/packs/prepare-pack';
import type { SavedPackVolume } from '@/utils/workflows/packs/save-pack';
import { addressOfMatter } from '@/entrypoints/casebook/use-route';

export function PackDone({ pack, saved }: { pack: PreparedPack; saved: readonly SavedPackVolume[] }) {
  const offered = saved.find(({ way }) => way === 'offered');
  // Volume 1 names the other files, so its digest stands for all of them.
  const first = saved.find(({ number }) => number === 1);
  return (
    <StepFrame number={4} title={t(offered === undefined ? 'handover.done.titleWritten' : 'handover.done.titleOffered')}>
      {offered !== undefined && <Notice tone="warn">{t('handover.done.offeredHint', { name: offered.name })}</Notice>}
      <Card title={t('handover.done.receiptTitle')}>
        <p class="receipt-code">{receiptCode(first?.sha256 ?? '0')}</p>
        <p>{t('pack.done.receipt')}</p>
      </Card>
      <TimeOfPack saved={saved} />
      <Card title={t('handover.done.nowTitle')}>
        <ul>
          {adviceFor(pack.recipient).map((advice) => (
            <li key={advice}>{t(`pack.done.now.${advice}`)}</li>
          ))}
        </ul>
        {pack.recipient !== 'letter' && pack.recipient !== 'platform' && (
          <>
            <p>{t('pack.done.now.fingerprint')}</p>
            <p>
              <GroupedCode code={pack.fingerprint} />
            </p>
          </>
        )}
      </Card>
      <p>
        <a href={addressOfMatter(pack.caseId)}>{t('pack.done.back')}</a>
      </p>
    </StepFrame>
  );
}

/** Whether a trusted time stands in it, where one was asked for; a pack without is whole all the same. */
function TimeOfPack({ saved }: { saved: readonly SavedPackVolume[] }) {
  if (saved.some(({ time }) => time === 'missing')) return <Notice>{t('time.pack.missing')}</Notice>;
  return saved.some(({ time }) => time === 'obtained') ? <p>{t('time.pack.obtained')}</p> : null;
}

type Advice = 'police' | 'platform' | 'transfer' | 'letter' | 'all';

const ADVICE: Partial<Record<RecipientKind, Advice>> = {
  police: 'police',
  platform: 'platform',
  letter: 'letter',
  dsl: 'transfer',
  transfer: 'transfer',
};

function adviceFor(recipient: RecipientKind): Advice[] {
  const own = ADVICE[recipient];
  return own === undefined ? ['all'] : [own, 'all'];
}
