// Whether a letter went: how and when, as it stands on record, with the way to record, correct or withdraw it.
import { useState } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { Notice } from '@/components/notice';
import { useSetting } from '@/components/use-setting';
import { isLeft } from '@/entrypoints/casebook/entry/kept-entry';
import { ReasonForm } from '@/entrypoints/casebook/protocol/reason-form';
import { schoolHolidays } from '@/utils/browser/settings';
import type { KeptLetter } from '@/utils/evidence/letter';
import type { EntryPlace, UnfinishedAct } from '@/utils/evidence/unfinished-act';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { comesTooLate, isPosted, postingOf } from '@/utils/protocol/posting';
import type { Vault } from '@/utils/store/vault/vault';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import { placeOfSent } from './sent-answers';
import { SentForm } from './sent-form';
import { howSent } from './sent-words';

export interface LetterSentProps {
  vault: Vault;
  facts: MatterFacts;
  letter: KeptLetter;
  /** Entries that were filled in and not recorded, in every matter. */
  left: readonly UnfinishedAct[];
  /** In the office's list, which shows nothing that others wrote. */
  isOffice?: boolean;
}

export function LetterSent({ vault, facts, letter, left, isOffice = false }: LetterSentProps) {
  const holidays = useSetting(schoolHolidays) ?? [];
  const { id, kind, caseId } = letter;
  const sent = postingOf(facts.acts, id);
  const withdrawal: EntryPlace = { caseId, task: isOffice ? 'office-posting-withdrawal' : 'posting-withdrawal', about: id };
  const [begun, setBegun] = useState<'saying' | 'withdrawing' | undefined>(() => {
    if (isLeft(left, placeOfSent(letter, sent?.act.id))) return 'saying';
    return sent !== undefined && isLeft(left, withdrawal) ? 'withdrawing' : undefined;
  });
  if (!isPosted(kind)) return null;
  const name = t('letterForm.made', { kind: t(`letterForm.kind.${kind}`), time: ukTime(letter.madeAt) });
  if (begun === 'saying') {
    return (
      <SentForm
        vault={vault}
        facts={facts}
        letter={letter}
        kind={kind}
        holidays={holidays}
        before={sent}
        onEnd={() => {
          setBegun(undefined);
        }}
      />
    );
  }
  const say = (words: string) => (
    <LinkButton
      aria-label={`${words}: ${name}`}
      onClick={() => {
        setBegun('saying');
      }}
    >
      {words}
    </LinkButton>
  );
  if (sent === undefined) return <p>{say(t('letterForm.sent.record'))}</p>;
  return (
    <>
      <p>
        {t('letterForm.sent.went', { time: ukTime(sent.act.happenedAt), role: t(`protocol.actor.${sent.act.by}`) })}
        <br />
        <bdi>{howSent(sent.posting)}</bdi>
      </p>
      {comesTooLate(letter, sent.posting, sent.act.happenedAt, holidays) && (
        <Notice tone="warn">{t('letterForm.sent.late')}</Notice>
      )}
      {begun === 'withdrawing' ? (
        <ReasonForm
          startsOpen
          idPrefix="sent-"
          act={t('letterForm.sent.withdraw')}
          intro={name}
          facts={facts}
          vault={vault}
          place={withdrawal}
          onCancel={() => {
            setBegun(undefined);
          }}
          onReason={async (by, said, also) => {
            const now = new Date();
            const { task } = sent.act;
            await recordAct(
              vault,
              caseId,
              { task, outcome: 'withdrawn', by, happenedAt: now.toISOString(), said, answers: {}, corrects: sent.act.id },
              { files: [], hasDeputy: facts.hasDeputy, now, also },
            );
            setBegun(undefined);
          }}
        />
      ) : (
        <p class="small">
          {say(t('letterForm.sent.correct'))}
          {' · '}
          <LinkButton
            aria-label={`${t('letterForm.sent.withdraw')}: ${name}`}
            onClick={() => {
              setBegun('withdrawing');
            }}
          >
            {t('letterForm.sent.withdraw')}
          </LinkButton>
        </p>
      )}
    </>
  );
}
