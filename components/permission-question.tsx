// How the person comes to see a chat (PRACTICE 5): asked before the capture, and open to correction until the seal.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ViewingAnswer, SHOWN_BY, daysToChoose } from '@/utils/evidence/permission-to-view';
import { dayWords } from '@/utils/i18n/permission-words';
import { t } from '@/utils/i18n/translate';
import { Checkboxes, Radios } from './choices';
import { Notice } from './notice';
import { SelectField } from './select-field';

export interface PermissionQuestionProps {
  /** Of the first answer: where an error summary's link leads. */
  id: string;
  answer: ViewingAnswer;
  error?: string | undefined;
  onAnswer: (answer: ViewingAnswer) => void;
}

export function PermissionQuestion({ id, answer, error, onAnswer }: PermissionQuestionProps) {
  return (
    <div class="permission-question">
      <Radios
        id={id}
        legend={<h2>{t('permission.question')}</h2>}
        error={error}
        value={answer.ground}
        choices={[
          { value: 'member', label: t('permission.member') },
          { value: 'shown', label: t('permission.shown') },
          { value: 'neither', label: t('permission.neither') },
        ]}
        onChange={(ground) => {
          onAnswer({ ...answer, ground });
        }}
      />
      {answer.ground === 'shown' && <WhoAndWhen id={id} answer={answer} onAnswer={onAnswer} />}
      {answer.ground === 'neither' && <StopAndAsk id={id} answer={answer} onAnswer={onAnswer} />}
    </div>
  );
}

/** Stands for "nothing chosen yet" in a list; no role and no day is written so. */
const NOT_CHOSEN = '';

function WhoAndWhen({ id, answer, onAnswer }: PermissionQuestionProps) {
  const [days] = useState(() => daysToChoose(new Date()));
  const choose = { value: NOT_CHOSEN, label: t('permission.choose') };
  return (
    <>
      <div class="who-and-when">
        <SelectField
          id={`${id}-role`}
          label={t('permission.role')}
          value={answer.role ?? NOT_CHOSEN}
          options={[choose, ...SHOWN_BY.map((role) => ({ value: role, label: t(`permission.roleIs.${role}`) }))]}
          onChange={(role) => {
            const { role: _before, ...rest } = answer;
            const chosen = SHOWN_BY.find((each) => each === role);
            onAnswer(chosen === undefined ? rest : { ...rest, role: chosen });
          }}
        />
        <SelectField
          id={`${id}-date`}
          label={t('permission.date')}
          value={answer.date ?? NOT_CHOSEN}
          // A day chosen in the popup stays in the list of a review that is opened days later.
          options={[
            choose,
            ...[...new Set([...days, answer.date ?? days[0] ?? ''])].map((day) => ({ value: day, label: dayLabel(day, days) })),
          ]}
          onChange={(date) => {
            const { date: _before, ...rest } = answer;
            onAnswer(date === NOT_CHOSEN ? rest : { ...rest, date });
          }}
        />
      </div>
      <p class="small">{t('permission.noName')}</p>
    </>
  );
}

function dayLabel(day: string, [today, yesterday]: readonly string[]): string {
  const words = dayWords(day);
  if (day === today) return t('permission.today', { day: words });
  return day === yesterday ? t('permission.yesterday', { day: words }) : words;
}

function StopAndAsk({ id, answer, onAnswer }: PermissionQuestionProps) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In the popup there is little room: the way for danger must not stay out of sight.
    end.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={end}>
      <Notice tone="bad" live>
        <p>{t('permission.stop')}</p>
        <Checkboxes
          id={`${id}-danger`}
          legend={<span class="visually-hidden">{t('permission.neither')}</span>}
          values={answer.danger === true ? ['danger'] : []}
          choices={[{ value: 'danger', label: t('permission.danger') }]}
          onChange={(values) => {
            onAnswer({ ...answer, danger: values.length > 0 });
          }}
        />
      </Notice>
    </div>
  );
}
