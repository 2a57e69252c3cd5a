// Passages of the evidence tied to parts of the policy: the table, the form for the next one, and the way to paper.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import type { Act, Actor } from '@/utils/evidence/act';
import { t } from '@/utils/i18n/translate';
import { standingTies } from '@/utils/protocol/cross-reference';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { Matter } from '@/utils/store/vault/matters';
import type { ActDraft } from '@/utils/workflows/casebook/record-act';
import { addressOfTies } from '@/entrypoints/casebook/use-route';
import { type TieAnswers, answersOfTie, startTie } from './tie-answers';
import { TieForm } from './tie-form';
import { TieTable } from './tie-table';
import './ties.css';

export interface TiesCardProps {
  matter: Matter;
  facts: MatterFacts;
  /** Whether the protocol lets anything be tied now. */
  canStart: boolean;
  record: (draft: ActDraft) => Promise<void>;
  onWithdraw: (act: Act) => void;
}

interface Writing {
  start: TieAnswers;
  correcting?: Act;
}

export function TiesCard({ matter, facts, canStart, record, onWithdraw }: TiesCardProps) {
  const [writing, setWriting] = useState<Writing | undefined>(undefined);
  const [last, setLast] = useState<Actor | undefined>(undefined);
  const addRef = useRef<HTMLDivElement>(null);
  // The form takes the focus with it when it goes.
  useLayoutEffect(() => {
    if (last !== undefined && writing === undefined) addRef.current?.querySelector('button')?.focus();
  }, [last, writing]);
  const { policy } = facts;
  const ties = standingTies(matter.acts);
  const { captures } = matter;
  return (
    <Card title={t('crossReference.title')}>
      <p>{t('crossReference.intro')}</p>
      {policy === undefined && <Notice tone="warn">{t('crossReference.noPolicy')}</Notice>}
      {ties.length === 0 ? (
        <p>{t('crossReference.none')}</p>
      ) : (
        <TieTable
          ties={ties}
          onCorrect={
            policy &&
            ((act, tie) => {
              setWriting({ start: answersOfTie(act, tie, policy), correcting: act });
            })
          }
          onWithdraw={onWithdraw}
        />
      )}
      <div role="status">{last !== undefined && writing === undefined && <p>{t('crossReference.recorded')}</p>}</div>
      {writing !== undefined && policy !== undefined && (
        <TieForm
          key={writing.correcting?.id ?? 'new'}
          captures={captures}
          policy={policy}
          facts={facts}
          start={writing.start}
          correcting={writing.correcting}
          record={async (draft) => {
            await record(draft);
            setLast(draft.by);
            setWriting(undefined);
          }}
          onCancel={() => {
            setWriting(undefined);
          }}
        />
      )}
      {writing === undefined && (
        <div class="tie-acts" ref={addRef}>
          {canStart && policy !== undefined && (
            <Button
              look="second"
              onClick={() => {
                setWriting({ start: startTie(captures, last) });
              }}
            >
              {t(ties.length === 0 ? 'crossReference.add' : 'crossReference.another')}
            </Button>
          )}
          {ties.length > 0 && <a href={addressOfTies(matter.case.id)}>{t('crossReference.print')}</a>}
        </div>
      )}
    </Card>
  );
}
