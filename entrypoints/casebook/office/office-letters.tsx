// What the office sees of the casebook: letters that were made, by case, with their deadlines. No title, picture or post.
import { Card } from '@/components/card';
import { useDslTerm } from '@/components/use-dsl-term';
import { LetterList } from '@/entrypoints/casebook/letters/letter-list';
import { RECEIVED } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { dslTerm } from '@/utils/browser/settings';
import { lettersByCase } from './letters-by-case';
import { t } from '@/utils/i18n/translate';
import { listLetters } from '@/utils/store/vault/letters';
import { listMatters } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { shutFiles } from '@/utils/workflows/casebook/held-in';
import { letterFacts } from './letter-facts';

/** `caseId`: of that case only. */
export function OfficeLetters({ vault, caseId }: { vault: Vault; caseId: string | undefined }) {
  const dsl = useDslTerm(dslTerm);
  const read = useVault(vault, async (open) => {
    const matters = await listMatters(open);
    const byCase = lettersByCase(matters, await listLetters(open));
    return { matters, byCase, shut: await shutFiles(open), left: await open.list('unfinishedAct') };
  });
  if (read === undefined) return <p>{t('common.loading')}</p>;
  const shown = read.byCase.filter(({ id }) => caseId === undefined || id === caseId);
  return (
    <div class="prose office">
      <h1>{t('office.title')}</h1>
      <p>{t('office.intro')}</p>
      {caseId !== undefined && (
        <p>
          <a href={RECEIVED}>{t('office.all')}</a>
        </p>
      )}
      {shown.length === 0 && (
        <Card>
          <p>{t(caseId === undefined ? 'office.none' : 'office.noneHere')}</p>
        </Card>
      )}
      {shown.map(({ id, code, letters }) => {
        const matter = read.matters.find((each) => each.case.id === id);
        return (
          <Card key={id} title={t('office.caseOf', { code })}>
            {matter !== undefined && (
              <LetterList
                vault={vault}
                matter={matter}
                letters={letters}
                shut={read.shut}
                dsl={dsl}
                left={read.left}
                more={letterFacts}
                isOffice
              />
            )}
          </Card>
        );
      })}
    </div>
  );
}
