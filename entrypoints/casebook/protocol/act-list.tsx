// What is on record for a task: every entry, the corrected ones too, each with what was answered, said and kept with it.
import { LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { PageWords } from '@/components/page-words';
import { shownText } from '@/components/shown-text';
import { SummaryList } from '@/components/summary-list';
import { Tag } from '@/components/tag';
import type { Act } from '@/utils/evidence/act';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { type FieldId, answersOf, answersTo, fieldOf } from '@/utils/protocol/fields';
import type { Task } from '@/utils/protocol/tasks';
import type { Vault } from '@/utils/store/vault/vault';
import { itemNames } from '@/entrypoints/casebook/item-names';
import { howSent } from '@/entrypoints/casebook/letters/sent-words';
import { SaveFile } from '@/entrypoints/casebook/save-file';

export interface ActListProps {
  vault: Vault;
  task: Task;
  /** All of the task, in the order of recording. */
  acts: readonly Act[];
  /** Of the matter: an act may speak of one. */
  captures: readonly ReceivedCapture[];
  onCorrect: (act: Act) => void;
  onWithdraw: (act: Act) => void;
}

export function ActList({ vault, task, acts, captures, onCorrect, onWithdraw }: ActListProps) {
  if (acts.length === 0) return null;
  const corrected = new Set(acts.map(({ corrects }) => corrects));
  return (
    <Card title={t('protocol.acts.title')}>
      <ol class="acts">
        {acts.map((act) => (
          <li key={act.id} class={corrected.has(act.id) ? 'past' : undefined}>
            <div class="case-head">
              <strong>
                {t('protocol.last', { role: t(`protocol.actor.${act.by}`), time: ukTime(act.happenedAt) })}
                {act.how !== undefined && ` · ${t(`protocol.how.${act.how}`)}`}
              </strong>
              <ActTag act={act} isCorrected={corrected.has(act.id)} />
            </div>
            <SummaryList
              rows={[
                ...task.fields
                  .filter((id) => act.answers[id] !== undefined)
                  .map((id) => ({ term: t(`protocol.field.${id}`), value: answerText(id, act.answers, { captures, acts }) })),
                ...aboutSome(act, captures),
              ]}
            />
            {act.said !== '' && <PageWords text={act.said} />}
            {act.posting !== undefined && (
              <p>
                <bdi>{howSent(act.posting)}</bdi>
              </p>
            )}
            {act.erased !== undefined && (
              <p class="small">{t(`subject.erased.inAct.${act.erased.grain}`, { day: ukTime(act.erased.at, 'day') })}</p>
            )}
            {act.attachments.map(({ file, name }) => (
              <p key={file}>
                <SaveFile vault={vault} file={file} fileName={name} label={t('protocol.acts.file', { name: shownText(name) })} />
              </p>
            ))}
            <p class="small">
              {t('protocol.acts.recorded', { time: ukTime(act.recordedAt) })}
              {!corrected.has(act.id) && (act.outcome === 'done' || act.outcome === 'posted') && (
                <>
                  {' · '}
                  <LinkButton
                    onClick={() => {
                      onCorrect(act);
                    }}
                  >
                    {t('protocol.acts.correct')}
                  </LinkButton>
                  {' · '}
                  <LinkButton
                    onClick={() => {
                      onWithdraw(act);
                    }}
                  >
                    {t('protocol.acts.withdraw')}
                  </LinkButton>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Named where it is not every item that is here. */
function aboutSome({ about }: Act, captures: readonly ReceivedCapture[]) {
  const named = captures.filter(({ id }) => about?.includes(id));
  return about === undefined || named.length === captures.length ? [] : [{ term: t('advice.about'), value: itemNames(named) }];
}

function ActTag({ act: { outcome }, isCorrected }: { act: Act; isCorrected: boolean }) {
  if (isCorrected) return <Tag tone="quiet">{t('protocol.acts.corrected')}</Tag>;
  return outcome === 'done' ? null : (
    <Tag tone={outcome === 'started-anyway' ? 'warn' : 'quiet'}>{t(`protocol.acts.${outcome}`)}</Tag>
  );
}

function answerText(id: FieldId, answers: Act['answers'], { captures, acts }: Pick<ActListProps, 'captures' | 'acts'>): string {
  const { kind } = fieldOf(id);
  if (kind === 'capture') {
    const item = captures.find((capture) => capture.id === answers[id])?.item;
    return item === undefined ? t('check.elsewhere') : t('case.item', { number: item });
  }
  if (kind === 'act') {
    const of = acts.find((act) => act.id === answers[id]);
    return of === undefined
      ? t('common.notKnown')
      : t('protocol.last', { role: answerText('hold', of.answers, { captures, acts }), time: ukTime(of.happenedAt) });
  }
  if (kind === 'text' || kind === 'time') return answers[id] ?? '';
  if (kind === 'date') return ukTime(`${answers[id] ?? ''}T12:00:00.000Z`, 'day');
  const given = answersTo(answers, id);
  return answersOf(id)
    .filter((answer) => given.includes(answer))
    .map((answer) => t(`protocol.answer.${answer}`))
    .join(', ');
}
