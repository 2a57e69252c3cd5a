// What was passed on of a matter: to whom, when, which file, and by what it is known.
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import { receiptCode } from '@/utils/evidence/receipt-code';
import type { SentPack } from '@/utils/evidence/pack';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { kindName } from './pack-who';
import { UnfinishedPack } from './unfinished-pack';
import { addressOfPack } from '@/entrypoints/casebook/use-route';

const TONES = { written: 'ok', offered: 'info', begun: 'warn' } as const;

export interface SentPacksProps {
  vault: Vault;
  caseId: string;
  packs: readonly SentPack[];
  dsl: string;
}

export function SentPacks({ vault, caseId, packs, dsl }: SentPacksProps) {
  return (
    <Card title={t('pack.sent.title')}>
      {packs.length === 0 ? (
        <p>{t('pack.sent.none')}</p>
      ) : (
        <ul class="files-made">
          {packs.map((pack) => (
            <SentPackRow key={pack.id} vault={vault} pack={pack} dsl={dsl} />
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

function SentPackRow({ vault, pack, dsl }: Pick<SentPacksProps, 'vault' | 'dsl'> & { pack: SentPack }) {
  const { at, recipient, items, files, state, encrypted } = pack;
  const [first] = files;
  return (
    <li>
      <strong>{kindName(recipient, dsl)}</strong> <Tag tone={TONES[state]}>{t(`pack.sent.${state}`)}</Tag>
      {encrypted && <Tag tone="quiet">{t('pack.sent.encrypted')}</Tag>}
      <div>
        {ukTime(at)} · {t('pack.sent.items', { count: items.length })}
      </div>
      {state === 'begun' && <UnfinishedPack vault={vault} pack={pack} />}
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
