// The school card: this casebook's receiving key, the form that makes a card, and the cards that were made.
import { Card } from '@/components/card';
import { GroupedCode } from '@/components/grouped-code';
import { useDslTerm } from '@/components/use-dsl-term';
import { useSetting } from '@/components/use-setting';
import { dslTerm, schoolName } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { readLock } from '@/utils/store/vault/vault-lock';
import type { OpenCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { schoolKeys } from '@/utils/workflows/casebook/school-card';
import { CardForm } from './card-form';
import { CardMade } from './card-made';
import { RECEIVED } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';

export function CardPage({ casebook: { vault } }: { casebook: OpenCasebook }) {
  const lock = useLiveQuery(() => readLock(vault.db), []);
  const school = useVault(vault, async (open) => ({ keys: await schoolKeys(open) }));
  const name = useSetting(schoolName);
  const dsl = useDslTerm(dslTerm);
  if (lock === undefined || school === undefined || name === undefined) return <p>{t('common.loading')}</p>;
  const cards = school.keys?.cards ?? [];
  return (
    <div class="prose card-page">
      <p class="small">
        <a href={RECEIVED}>{t('card.back')}</a>
      </p>
      <h1>{t('card.title')}</h1>
      <p>{t('card.intro')}</p>
      {cards.map((card, index) => (
        <CardMade key={card.id} card={card} dsl={dsl} isLatest={index === 0} />
      ))}
      <Card title={t('card.mine')}>
        <p>{t('card.mineIntro')}</p>
        <p>
          <GroupedCode code={lock.recipient} />
        </p>
      </Card>
      <CardForm key={cards[0]?.id} vault={vault} mine={lock.recipient} last={cards[0]} school={name} dsl={dsl} />
    </div>
  );
}
