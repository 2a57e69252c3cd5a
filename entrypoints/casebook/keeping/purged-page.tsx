// What is left of a purged case: when and why it went, who decided, the fingerprints of what it held, and its history.
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { SummaryList } from '@/components/summary-list';
import { History } from '@/entrypoints/casebook/history';
import { matterName } from '@/entrypoints/casebook/matter-name';
import { RECEIVED } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { AppError } from '@/utils/errors';
import type { PurgedMatter } from '@/utils/evidence/purged';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import { listPurged } from '@/utils/store/vault/purged';
import type { Vault } from '@/utils/store/vault/vault';
import { dayText } from './day-text';

export function PurgedPage({ vault, caseId }: { vault: Vault; caseId: string }) {
  const all = useVault(vault, listPurged);
  const custody = useVault(vault, (open) => custodyOfMatter(open, caseId), [caseId]);
  if (all === undefined || custody === undefined) return <p>{t('common.loading')}</p>;
  const purged = all.find(({ id }) => id === caseId);
  if (purged === undefined) throw new AppError('not-found', 'matter');
  return (
    <div class="prose purged-page">
      <p class="small">
        <a href={RECEIVED}>{t('received.title')}</a> › {matterName(purged)}
      </p>
      <h1>{t('keeping.purged.heading', { code: purged.code })}</h1>
      <Notice>{t('keeping.purged.gone')}</Notice>
      <Card>
        <SummaryList
          rows={[
            ...(purged.reference === undefined ? [] : [{ term: t('keeping.reference.label'), value: purged.reference }]),
            { term: t('keeping.purged.received'), value: ukTime(purged.receivedAt) },
            { term: t('keeping.review.closed'), value: dayText(purged.closedOn) },
            { term: t('keeping.purged.title'), value: ukTime(purged.purgedAt) },
            { term: t('keeping.purged.reason'), value: t(`keeping.purge.why.${purged.reason}`) },
            { term: t('keeping.purged.by'), value: t(`protocol.actor.${purged.by}`) },
          ]}
        />
        <details>
          <summary>{t('keeping.purged.prints')}</summary>
          <ul class="files-made">
            {printsOf(purged).map(([what, digest]) => (
              <li key={`${what} ${digest}`} class="digest">
                {what}
                <div>
                  <code class="small">{digest}</code>
                </div>
              </li>
            ))}
          </ul>
        </details>
      </Card>
      <History custody={custody} captures={[]} />
    </div>
  );
}

function printsOf({ items, received, letters, packs }: PurgedMatter): [what: string, digest: string][] {
  return [
    ...items.flatMap(({ item, record, picture }): [string, string][] => [
      [t('keeping.purged.itemPrint', { number: item }), record],
      ...(picture === undefined ? [] : [[t('keeping.purged.picturePrint', { number: item }), picture] as [string, string]]),
    ]),
    ...received.map((digest): [string, string] => [t('keeping.purged.filePrint'), digest]),
    ...letters.map((digest): [string, string] => [t('keeping.purged.letterPrint'), digest]),
    ...packs.map((digest): [string, string] => [t('keeping.purged.packPrint'), digest]),
  ];
}
