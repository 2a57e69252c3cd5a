// Takes the designated person's advice in from a file: read first, compared by its code, and only then recorded as their act.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorNotice } from '@/components/error-notice';
import { FileField } from '@/components/file-field';
import { PageWords } from '@/components/page-words';
import { useAction } from '@/components/use-action';
import { useDslTerm } from '@/components/use-dsl-term';
import { useSetting } from '@/components/use-setting';
import { dslTerm, hasDeputy } from '@/utils/browser/settings';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { stillToAdvise } from '@/utils/protocol/advised';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { Matter } from '@/utils/store/vault/matters';
import type { OpenCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { itemNames } from '@/entrypoints/casebook/item-names';
import { type ReadAdvice, readAdvice, recordAdvice } from '@/utils/workflows/casebook/advice-file';

export interface ReceiveAdviceProps {
  casebook: OpenCasebook;
  matter: Matter;
  facts: MatterFacts;
}

export function ReceiveAdvice({ casebook: { vault, identity }, matter, facts }: ReceiveAdviceProps) {
  const dsl = useDslTerm(dslTerm);
  const deputy = useSetting(hasDeputy) ?? true;
  const [read, setRead] = useState<ReadAdvice | undefined>(undefined);
  const reading = useAction(async (file: File | undefined) => {
    setRead(undefined);
    if (file !== undefined) setRead(await readAdvice(file, matter.captures, [identity]));
  });
  const recording = useAction(async (given: ReadAdvice) => {
    await recordAdvice(vault, matter.case.id, given, { hasDeputy: deputy, now: new Date() });
    setRead(undefined);
  });
  const others = stillToAdvise(facts).filter(({ id }) => read?.about.includes(id) === false);
  const failed = reading.failed ?? recording.failed;
  return (
    <Card title={t('advice.fromFile')}>
      <FileField
        id="advice-file"
        label={t('advice.choose', { dsl })}
        accept=".json,.age"
        onChoose={(file) => {
          reading.run(file);
        }}
      />
      {failed && <ErrorNotice error={failed.error} />}
      <div role="status">
        {read !== undefined && (
          <>
            <p>
              <strong>
                {t('advice.onRecord', { time: ukTime(read.advice.givenAt), answer: t(`protocol.answer.${read.advice.answer}`) })}
              </strong>
            </p>
            <p>
              <PageWords text={read.advice.said} />
            </p>
            <p>
              {t('advice.isAbout', { items: itemNames(matter.captures.filter(({ id }) => read.about.includes(id))) })}
              {others.length > 0 && ` ${t('advice.elsewhere', { items: itemNames(others) })}`}
            </p>
            <p>
              {t('advice.code')} <strong>{read.code}</strong>
            </p>
            <p>{t('advice.compare', { dsl })}</p>
          </>
        )}
      </div>
      {read !== undefined && (
        <p class="acts">
          <Button
            disabled={recording.busy}
            onClick={() => {
              recording.run(read);
            }}
          >
            {t('advice.recordFile')}
          </Button>
          <LinkButton
            onClick={() => {
              setRead(undefined);
            }}
          >
            {t('common.cancel')}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}
