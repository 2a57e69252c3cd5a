// One deadline of a list: what for, by when, what was said about it, and what can be done about it.
import { useState } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { Tag, type Tone } from '@/components/tag';
import { useAction } from '@/components/use-action';
import { ErrorNotice } from '@/components/error-notice';
import { PageText } from '@/components/page-text';
import { addressOfMatter, addressOfTask } from '@/entrypoints/casebook/use-route';
import type { DeadlineStep, DeadlineStepKind } from '@/utils/evidence/deadline-step';
import type { UnfinishedAct } from '@/utils/evidence/unfinished-act';
import { t } from '@/utils/i18n/translate';
import { deadlineKind } from '@/utils/protocol/deadline-kinds';
import type { Deadline } from '@/utils/protocol/matter-deadlines';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { isLeft } from '@/entrypoints/casebook/entry/kept-entry';
import { placeOfStep } from './deadline-answers';
import { DeadlineForm } from './deadline-form';
import { type Urgency, byWhen, kindAndDay, urgencyOf } from './deadline-words';
import { saveCalendar } from './save-calendar';

const TONES: Record<Urgency, Tone> = { overdue: 'bad', near: 'warn', later: 'quiet' };

export interface DeadlineRowProps {
  vault: Vault;
  matter: Matter;
  deadline: Deadline;
  now: Date;
  /** Entries that were filled in and not recorded, in every matter. */
  left: readonly UnfinishedAct[];
  /**
   * In a list of all cases under headings that say how near they are: names the case instead. `code`: by its code alone, for the
   * office, and without what was written about the deadline or a way into the case.
   */
  names?: 'case' | 'code';
}

export function DeadlineRow({ vault, matter, deadline, now, left, names }: DeadlineRowProps) {
  const { id, code, reference } = matter.case;
  const { kind, status, steps } = deadline;
  const { task } = deadlineKind(kind);
  const isOpen = status === 'open';
  const isOffice = names === 'code';
  const offered: DeadlineStepKind[] = isOpen ? ['met', 'put-off'] : ['reopened'];
  const [begun, setBegun] = useState(() => offered.find((step) => isLeft(left, placeOfStep(id, step, deadline.id, isOffice))));
  const urgency = urgencyOf(deadline, now);
  const name = t(`deadlines.kind.${kind}`);
  const saving = useAction(() => saveCalendar([{ deadline, code }]));
  return (
    <li>
      <div class="case-head">
        <div>
          {task === undefined || isOffice ? <strong>{name}</strong> : <a href={addressOfTask(id, task)}>{name}</a>}{' '}
          <span>{byWhen(deadline)}</span>
          {names !== undefined && (
            <div class="small">
              <a href={addressOfMatter(id)}>{isOffice ? code : (reference ?? code)}</a>
            </div>
          )}
        </div>
        {names === undefined && (
          <Tag tone={isOpen ? TONES[urgency] : 'ok'}>{isOpen ? t(`deadlines.open.${urgency}`) : t('deadlines.met')}</Tag>
        )}
      </div>
      {!isOffice && steps.map((step) => <Said key={step.id} step={step} />)}
      {begun === undefined ? (
        <p class="deadline-acts">
          {offered.map((step) => (
            <LinkButton
              key={step}
              aria-label={t('deadlines.stepOf', { step: t(`deadlines.step.${step}`), ...kindAndDay(deadline) })}
              onClick={() => {
                setBegun(step);
              }}
            >
              {t(`deadlines.step.${step}`)}
            </LinkButton>
          ))}
          {isOpen && (
            <LinkButton
              aria-label={t('deadlines.calendar.oneOf', kindAndDay(deadline))}
              disabled={saving.busy}
              onClick={saving.run}
            >
              {t('deadlines.calendar.one')}
            </LinkButton>
          )}
        </p>
      ) : (
        <DeadlineForm
          vault={vault}
          matter={matter}
          step={begun}
          about={deadline}
          isOffice={isOffice}
          onEnd={() => {
            setBegun(undefined);
          }}
        />
      )}
      {saving.failed !== undefined && <ErrorNotice error={saving.failed.error} />}
    </li>
  );
}

function Said({ step: { step, said } }: { step: DeadlineStep }) {
  if (said === '') return null;
  return (
    <p class="small">
      {step !== 'added' && `${t(`deadlines.said.${step}`)} `}
      <PageText text={said} />
    </p>
  );
}
