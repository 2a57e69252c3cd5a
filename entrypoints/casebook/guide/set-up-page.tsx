// The ten-minute set-up: what Tyst should know of the school, each with the way to it, and how much is done.
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { Tag } from '@/components/tag';
import { useDslTerm } from '@/components/use-dsl-term';
import { FIRST_HOUR } from '@/entrypoints/casebook/use-route';
import { dslTerm } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import type { SetUpStep } from './set-up-steps';
import { useSetUp } from './use-set-up';
import './guide.css';

export function SetUpPage({ db }: { db: TystDatabase }) {
  const steps = useSetUp(db);
  if (steps === undefined) return <p>{t('common.loading')}</p>;
  const done = steps.filter((step) => step.done).length;
  const progress = t('setUp.progress', { done, count: steps.length });
  return (
    <div class="prose guide">
      <h1>{t('setUp.title')}</h1>
      <p>{t('setUp.intro')}</p>
      <p class="set-up-progress" role="status">
        <progress value={done} max={steps.length} aria-label={progress} /> <strong>{progress}</strong>
      </p>
      {done === steps.length && <Notice tone="ok">{t('setUp.allDone')}</Notice>}
      <Card>
        <ul class="task-list">
          {steps.map((step) => (
            <StepRow key={step.id} step={step} />
          ))}
        </ul>
      </Card>
      <p>
        <a href={FIRST_HOUR}>{t('firstHour.title')}</a>
      </p>
    </div>
  );
}

function StepRow({ step: { id, done, at } }: { step: SetUpStep }) {
  const dsl = useDslTerm(dslTerm);
  return (
    <li>
      <div>
        <a href={at} aria-describedby={`set-up-${id}`}>
          {t(`setUp.step.${id}.title`)}
        </a>
        <div class="small">
          {id === 'safeguarding' ? t('setUp.step.safeguarding.about', { dsl }) : t(`setUp.step.${id}.about`)}
        </div>
      </div>
      <span class="tags" id={`set-up-${id}`}>
        <Tag tone={done ? 'ok' : 'warn'}>{t(done ? 'setUp.done' : 'setUp.open')}</Tag>
      </span>
    </li>
  );
}
