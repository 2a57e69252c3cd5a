// What was passed on of a matter: to whom, when, which file, and by what it is known.
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import { receiptCode } from '@/utils/evidence/receipt-code';
import type { SentPack } from '@/utils/evidence/pack';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { kindName } from './pack-who';
import { addressOfPack } from '@/entrypoints/casebook/use-route';

export interface SentPacksProps {
  caseId: string;
  packs: readonly SentPack[];
  dsl: string;
}

export function SentPacks({ caseId, packs, dsl }: SentPacksProps) {
  return (
    <Card title={t('pack.sent.title')}>
      {packs.length === 0 ? (
        <p>{t('pack.sent.none')}</p>
      ) : (
        <ul class="files-made">
          {packs.map((pack) => (
            <SentPackRow key={pack.id} pack={pack} dsl={dsl} />
          ))}
        </ul>
      )}
      <p>
        <a class="button second" href={addressOfPack(caseId)}>
          {t('pack.act')}
        </a>
      </p>
    </Card>
  );
}

function SentPackRow({ pack: { at, recipient, items, files, state, encrypted }, dsl }: { pack: SentPack; dsl: string }) {
  const [first] = files;
  return (
    <li>
      <strong>{kindName(recipient, dsl)}</strong> <Tag tone={state === 'written' ? 'ok' : 'info'}>{t(`pack.sent.${state}`)}</Tag>
      {encrypted && <Tag tone="quiet">{t('pack.sent.encrypted')}</Tag>}
      <div>
        {ukTime(at)} · {t('pack.sent.items', { count: items.length })}
      </div>
      <div>{t('pack.sent.receipt', { code: receiptCode(first?.sha256 ?? '0') })}</div>
      <details>
        <summary>{t('pack.sent.digest')}</summary>
        {files.map(({ name, sha256 }) => (
          <p key={name} class="small digest">
            <code>{name}</code>
            <br />
            <code>{sha256}</code>
          </p>
        ))}
      </details>
    </li>
  );
}
