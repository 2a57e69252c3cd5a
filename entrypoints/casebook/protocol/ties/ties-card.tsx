// Passages of the evidence tied to parts of the policy: the table, the form for the next one, and the way to paper.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import type { Act, Actor } from '@/utils/evidence/act';
import type { Tie } from '@/utils/evidence/tie';
import type { EntryPlace, UnfinishedAct } from '@/utils/evidence/unfinished-act';
import { t } from '@/utils/i18n/translate';
import { TIED_TASK, standingTies } from '@/utils/protocol/cross-reference';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import { droppedAct } from '@/utils/workflows/casebook/unfinished-act';
import { KeptEntry } from '@/entrypoints/casebook/entry/kept-entry';
import { addressOfTies } from '@/entrypoints/casebook/use-route';
import { type TieAnswers, answersOfTie, startTie, withoutGone } from './tie-answers';
import { TieForm } from './tie-form';
import { TieTable } from './tie-table';
import './ties.css';

export interface TiesCardProps {
  vault: Vault;
  matter: Matter;
  facts: MatterFacts;
  /** What was filled in and not recorded, in every matter. */
  left: readonly UnfinishedAct[];
  /** Whether the protocol lets anything be tied now. */
  canStart: boolean;
  onWithdraw: (act: Act) => void;
}

/** What the form is about, beside the task's own. */
const TIE = 'tie';

/** A new tie, or one that takes the place of another. */
interface Writing {
  correcting?: { act: Act; tie: Tie };
}

export function TiesCard({ vault, matter, facts, left, canStart, onWithdraw }: TiesCardProps) {
  const [writing, setWriting] = useState<Writing | undefined>(() => writingIn(left, matter, canStart));
  const [last, setLast] = useState<Actor | undefined>(undefined);
  const addRef = useRef<HTMLDivElement>(null);
  // The form takes the focus with it when it goes.
  useLayoutEffect(() => {
    if (last !== undefined && writing === undefined) addRef.current?.querySelector('button')?.focus();
  }, [last, writing]);
  const { policy } = facts;
  const ties = standingTies(matter.acts);
  const { captures } = matter;
  const { id: caseId } = matter.case;
  const corrects = writing?.correcting?.act.id;
  const place: EntryPlace = { caseId, task: TIED_TASK, about: TIE, ...(corrects !== undefined && { corrects }) };
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
              setWriting({ correcting: { act, tie } });
            })
          }
          onWithdraw={onWithdraw}
        />
      )}
      <div role="status">{last !== undefined && writing === undefined && <p>{t('crossReference.recorded')}</p>}</div>
      {writing !== undefined && policy !== undefined && (
        <KeptEntry<TieAnswers> vault={vault} place={place}>
          {({ left: found, keep }) => (
            <TieForm
              captures={captures}
              policy={policy}
              facts={facts}
              start={() => {
                const { correcting } = writing;
                return correcting === undefined ? startTie(captures, last) : answersOfTie(correcting.act, correcting.tie, policy);
              }}
              keeping={{ left: found && withoutGone(found, captures), keep }}
              correcting={writing.correcting?.act}
              record={async (draft) => {
                const also = () => [droppedAct(place)];
                await recordAct(vault, caseId, draft, { files: [], hasDeputy: facts.hasDeputy, now: new Date(), also });
                setLast(draft.by);
                setWriting(undefined);
              }}
              onCancel={() => {
                setWriting(undefined);
              }}
            />
          )}
        </KeptEntry>
      )}
      {writing === undefined && (
        <div class="tie-acts" ref={addRef}>
          {canStart && policy !== undefined && (
            <Button
              look="second"
              onClick={() => {
                setWriting({});
              }}
            >
              {t(ties.length === 0 ? 'crossReference.add' : 'crossReference.another')}
            </Button>
          )}
          {ties.length > 0 && <a href={addressOfTies(caseId)}>{t('crossReference.print')}</a>}
        </div>
      )}
    </Card>
  );
}

/** What was left unfinished is open again. */
function writingIn(left: readonly UnfinishedAct[], { case: of, acts }: Matter, canStart: boolean): Writing | undefined {
  const ties = standingTies(acts);
  for (const { caseId, task, about, corrects } of left) {
    if (caseId !== of.id || task !== TIED_TASK || about !== TIE) continue;
    const correcting = ties.find(({ act }) => act.id === corrects);
    if (correcting !== undefined) return { correcting };
    if (corrects === undefined && canStart) return {};
  }
  return undefined;
}
