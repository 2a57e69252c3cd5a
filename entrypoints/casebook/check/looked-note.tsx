// How often the author's account was looked at, and from a number on the sentence that stops the next look (PRACTICE 18).
import { Notice } from '@/components/notice';
import { useVault } from '@/entrypoints/casebook/use-vault';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { LOOKING, isRepeated } from '@/utils/protocol/looking';
import type { Vault } from '@/utils/store/vault/vault';
import { occasionsInCasebook } from '@/utils/workflows/casebook/record-visit';

export function LookedNote({ vault, capture }: { vault: Vault; capture: ReceivedCapture }) {
  const read = useVault(vault, async (open) => ({ count: await occasionsInCasebook(open, capture) }), [capture.id]);
  if (read === undefined) return null;
  const { count } = read;
  if (count === undefined) return <p>{t('check.lookedUnknown')}</p>;
  if (!isRepeated(count)) return <p>{t('check.looked', { count })}</p>;
  return (
    <Notice tone="bad">
      <p>
        <strong>{t('check.repeated')}</strong>
      </p>
      <p>
        {t('check.looked', { count })} {t('check.repeatedWhy')}
      </p>
      <p class="small">{t('check.source', { source: LOOKING.source, asAt: ukTime(`${LOOKING.asAt}T12:00:00.000Z`, 'day') })}</p>
    </Notice>
  );
}
