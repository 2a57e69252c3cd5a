// For each case concerned: what of it can be erased now, whether it can be purged, or why it has to stay, and putting that on record.
import { useState } from 'preact/hooks';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { Pages } from '@/components/pages';
import { usePages } from '@/components/use-pages';
import { useSetting } from '@/components/use-setting';
import { HoldNotice } from '@/entrypoints/casebook/keeping/hold-notice';
import { matterName } from '@/entrypoints/casebook/matter-name';
import { ReasonForm } from '@/entrypoints/casebook/protocol/reason-form';
import { addressOfCase, addressOfTask } from '@/entrypoints/casebook/use-route';
import { hasDeputy } from '@/utils/browser/settings';
import type { Find } from '@/utils/evidence/subject-request';
import { t } from '@/utils/i18n/translate';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { purgeBars } from '@/utils/workflows/casebook/purge-matter';
import { matterFacts, recordAct } from '@/utils/workflows/casebook/record-act';
import { titleOf } from '@/utils/workflows/subject/subject-items';
import { EraseForm } from './erase-form';

export interface EraseListProps {
  vault: Vault;
  finds: readonly Find[];
  matters: readonly Matter[];
  /** What was looked for. */
  terms: readonly string[];
  onErased: (things: number) => void;
}

/** Cases of a page, each with what may be erased of it. */
const CASES = 5;

export function EraseList({ vault, finds, matters, terms, onErased }: EraseListProps) {
  const named = new Set(finds.map(({ of }) => of.id));
  const concerned = matters.filter(({ case: { id } }) => named.has(id));
  const { shown, list, place } = usePages(concerned, CASES);
  const byCase = Map.groupBy(finds, ({ of }) => of.id);
  const recorded = finds.filter(({ kind }) => kind === 'recorded' || kind === 'waiting');
  if (finds.length === 0) return null;
  return (
    <Card title={t('subject.erase.title')}>
      <p>{t('subject.erase.intro')}</p>
      <p>{t('subject.erase.claim')}</p>
      <div ref={list}>
        {shown.map((matter) => (
          <EraseCase
            key={matter.case.id}
            vault={vault}
            matter={matter}
            finds={byCase.get(matter.case.id) ?? []}
            terms={terms}
            onErased={onErased}
          />
        ))}
      </div>
      <Pages {...place} of={t('subject.erase.title')} />
      {recorded.length > 0 && (
        <>
          <h3>{t('subject.kind.recorded')}</h3>
          <p>{t('subject.erase.elsewhere')}</p>
          <ul>
            {recorded.map((find) => (
              <li key={find.name}>
                {find.of.id === '' ? titleOf(find, t) : <a href={addressOfCase(find.of.id)}>{titleOf(find, t)}</a>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

interface EraseCaseProps extends Omit<EraseListProps, 'matters'> {
  matter: Matter;
}

function EraseCase({ vault, matter, finds, terms, onErased }: EraseCaseProps) {
  const deputy = useSetting(hasDeputy) ?? true;
  const [isRecorded, setRecorded] = useState(false);
  const { case: of } = matter;
  const facts = matterFacts(matter, deputy);
  const bars = purgeBars(matter, facts);
  return (
    <>
      <h3>{matterName(of)}</h3>
      <EraseForm vault={vault} matter={matter} facts={facts} finds={finds} terms={terms} onErased={onErased} />
      {bars.length === 0 ? (
        <p>
          {t('subject.erase.whole')} {t('subject.erase.may')}{' '}
          <a href={addressOfTask(of.id, 'retention')}>{t('subject.erase.go', { name: matterName(of) })}</a>
        </p>
      ) : (
        <p>
          {t('subject.erase.whole')} {t('subject.erase.mustStay')} {bars.map((bar) => t(`keeping.purge.bar.${bar}`)).join(' ')}
        </p>
      )}
      <HoldNotice caseId={of.id} facts={facts} />
      {isRecorded ? (
        <Notice tone="ok" live>
          {t('subject.erase.recorded')}
        </Notice>
      ) : (
        <ReasonForm
          idPrefix={`${of.code}-`}
          act={t('subject.erase.record')}
          intro={t('subject.erase.recordIntro')}
          facts={facts}
          vault={vault}
          place={{ caseId: of.id, task: 'subject', about: 'data-kept' }}
          onReason={async (by, said, also) => {
            const now = new Date();
            const answers = { request: 'data-kept' };
            const draft = { task: 'subject', outcome: 'done', by, happenedAt: now.toISOString(), said, answers } as const;
            await recordAct(vault, of.id, draft, { files: [], hasDeputy: deputy, now, also });
            setRecorded(true);
          }}
        />
      )}
    </>
  );
}
