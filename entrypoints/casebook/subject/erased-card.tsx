// What was erased of a case at a person's request: what it was, when, on which ground and who decided, with the fingerprints of what went.
import { Card } from '@/components/card';
import { useVault } from '@/entrypoints/casebook/use-vault';
import type { ErasedThing } from '@/utils/evidence/erased';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { listErased } from '@/utils/store/vault/purged';
import type { Vault } from '@/utils/store/vault/vault';

export function ErasedCard({ vault, caseId }: { vault: Vault; caseId: string }) {
  const erased = useVault(vault, (open) => listErased(open, caseId), [caseId]);
  if (erased === undefined || erased.length === 0) return null;
  return (
    <Card title={t('subject.erased.title')}>
      <ul class="files-made">
        {erased.map((stone) => (
          <li key={stone.id} class="digest">
            <strong>{whatWas(stone)}</strong>
            <div class="small">
              {t('protocol.last', { role: t(`protocol.actor.${stone.by}`), time: ukTime(stone.at) })} ·{' '}
              {t(`subject.erase.why.${stone.ground}`)}
            </div>
            <details>
              <summary>{t('subject.erased.prints')}</summary>
              {stone.digests.map((digest) => (
                <div key={digest}>
                  <code class="small">{digest}</code>
                </div>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function whatWas({ what, grain, item }: ErasedThing): string {
  const kind = t(`subject.kind.${what}`);
  const thing = item === undefined ? kind : `${kind} ${item}`;
  return grain === 'thing' ? thing : t(`subject.erased.${grain}`, { thing });
}
