// The first step: danger and safeguarding before anything else, then whether the matter is about the Head Teacher.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Radios } from '@/components/choices';
import { ErrorSummary } from '@/components/error-summary';
import { Notice } from '@/components/notice';
import { t } from '@/utils/i18n/translate';
import type { CaseWithCaptures } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { EarlierFile } from './earlier-file';
import { type Receiver, type ReceiverAnswers, receiverOf } from './receiver';
import { StepFrame } from '@/components/step-frame';

export interface WhoStepProps {
  db: TystDatabase;
  found: CaseWithCaptures;
  school: { hasDeputy: boolean; dslTerm: string };
  onNext: (receiver: Receiver) => void;
}

export function WhoStep({ db, found, school, onNext }: WhoStepProps) {
  const [answers, setAnswers] = useState<ReceiverAnswers>({});
  const [missing, setMissing] = useState<'aboutHead' | 'standIn' | undefined>(undefined);
  const [refused, setRefused] = useState(0);
  const texts = { aboutHead: t('handover.who.missing'), standIn: t('handover.who.receiverMissing') };
  const errorOf = (field: 'aboutHead' | 'standIn') => (missing === field ? texts[field] : undefined);
  const change = (changed: ReceiverAnswers) => {
    setMissing(undefined);
    setAnswers({ ...answers, ...changed });
  };
  const mayHarmChild = found.captures.some(({ record }) => record !== undefined && record.safeguarding !== 'no');
  return (
    <StepFrame number={1} title={t('handover.who.title')}>
      <ErrorSummary key={refused} errors={missing === undefined ? [] : [{ field: missing, text: texts[missing] }]} />
      <EarlierFile db={db} found={found} />
      <Notice tone="bad">
        <p>
          <strong>{t('common.danger')}</strong> {t('handover.who.danger')}
        </p>
      </Notice>
      {mayHarmChild && <Notice tone="warn">{t('handover.who.safeguarding', { term: school.dslTerm })}</Notice>}
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          const answer = receiverOf(answers, school.hasDeputy);
          if ('missing' in answer) {
            setMissing(answer.missing);
            setRefused(refused + 1);
          } else onNext(answer.receiver);
        }}
      >
        <Radios
          id="aboutHead"
          legend={t('handover.who.question')}
          hint={t('handover.who.hint')}
          error={errorOf('aboutHead')}
          inline
          choices={[
            { value: 'yes', label: t('handover.who.yes') },
            { value: 'no', label: t('handover.who.no') },
          ]}
          value={answers.aboutHead}
          onChange={(aboutHead) => {
            change({ aboutHead });
          }}
        />
        {answers.aboutHead === 'yes' &&
          (school.hasDeputy ? (
            <Radios
              id="standIn"
              legend={t('handover.who.receiver')}
              hint={t('handover.who.receiverHint')}
              error={errorOf('standIn')}
              choices={[
                { value: 'deputy', label: t('handover.who.deputy') },
                { value: 'chair', label: t('handover.who.chair'), hint: t('handover.who.chairHint') },
              ]}
              value={answers.standIn}
              onChange={(standIn) => {
                change({ standIn });
              }}
            />
          ) : (
            <Notice tone="info">{t('handover.who.noDeputy')}</Notice>
          ))}
        <Button submits>{t('common.continue')}</Button>
      </form>
    </StepFrame>
  );
}
