// The letters of a matter: the way to write one, and each that was made, to be saved again, with how it went.
import { Card } from '@/components/card';
import { t } from '@/utils/i18n/translate';
import type { Matter } from '@/utils/store/vault/matters';
import { listLetters } from '@/utils/store/vault/letters';
import type { Vault } from '@/utils/store/vault/vault';
import { shutFiles } from '@/utils/workflows/casebook/held-in';
import { addressOfLetters } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { LetterList } from './letter-list';

export function LettersCard({ vault, matter, dsl }: { vault: Vault; matter: Matter; dsl: string }) {
  const { id: caseId } = matter.case;
  const found = useVault(vault, async (open) => ({
    letters: await listLetters(open),
    shut: await shutFiles(open),
    left: await open.list('unfinishedAct'),
  }));
  const letters = found?.letters.filter((letter) => letter.caseId === caseId) ?? [];
  return (
    <Card title={t('letterForm.card')}>
      {letters.length === 0 && <p>{t('letterForm.none')}</p>}
      {found !== undefined && letters.length > 0 && (
        <LetterList vault={vault} matter={matter} letters={letters} shut={found.shut} left={found.left} dsl={dsl} mayDiscard />
      )}
      <p>
        <a href={addressOfLetters(caseId)}>{t('letterForm.write')}</a>
      </p>
    </Card>
  );
}
