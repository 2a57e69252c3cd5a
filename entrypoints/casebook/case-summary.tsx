// Who the case goes to, that its reporter is anonymous, and whether it was handed over.
import { Notice } from '@/components/notice';
import type { Case } from '@/utils/evidence/case';
import type { CustodyEntry } from '@/utils/evidence/custody';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';

export function CaseSummary({ of, custody }: { of: Case; custody: readonly CustodyEntry[] }) {
  const toWhom = of.addressee === undefined ? undefined : t(`handover.toWhom.${of.addressee}`);
  const given = custody.findLast(({ event }) => event === 'handed-over');
  return (
    <Notice>
      <p>
        {t('case.code', { code: of.code })}. {t('case.reporter')}{' '}
        {toWhom !== undefined &&
          (given === undefined ? t('case.goesTo', { toWhom }) : t('case.handedOver', { toWhom, time: ukTime(given.at) }))}
      </p>
    </Notice>
  );
}
