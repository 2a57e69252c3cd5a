// The second step: what is asked, which items, exactly what goes in and what stays out, and in which language.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Checkboxes } from '@/components/choices';
import { ErrorSummary } from '@/components/error-summary';
import { Notice } from '@/components/notice';
import { ReportLanguageQuestion } from '@/components/report-language-question';
import { StepFrame } from '@/components/step-frame';
import type { RecipientKind } from '@/utils/evidence/pack';
import type { SchoolKeys } from '@/utils/evidence/school-keys';
import type { DocumentLanguage } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { type FactId, RECIPIENT_RULES } from '@/utils/protocol/recipient-kinds';
import { contactOfRecipient } from '@/utils/protocol/who-to-reach';
import type { Matter } from '@/utils/store/vault/matters';
import { isAboutHead } from '@/utils/workflows/casebook/record-act';
import type { PackPlan } from '@/utils/workflows/packs/plan-pack';
import { DraftNote } from '@/entrypoints/casebook/entry/entry-notes';
import type { DraftState } from '@/entrypoints/casebook/entry/use-entry';
import { ContactNote } from '@/entrypoints/casebook/contact-note';
import { type PackAnswers, missingAnswers } from './pack-answers';
import { PackContents } from './pack-contents';
import { PackEncryption } from './pack-encryption';
import { PackFacts } from './pack-facts';
import { PackItems } from './pack-items';
import { kindName } from './pack-who';

export interface PackCheckProps {
  matter: Matter;
  recipient: RecipientKind;
  plan: PackPlan;
  answers: PackAnswers;
  /** Where what is answered rests by now. */
  draft: DraftState;
  onAnswers: (answers: PackAnswers) => void;
  school: SchoolKeys;
  dsl: string;
  language: DocumentLanguage;
  onLanguage: (language: DocumentLanguage) => void;
  onBack: () => void;
  onNext: () => void;
}

export function PackCheck(props: PackCheckProps) {
  const { matter, recipient, plan, answers, draft, onAnswers, school, dsl, language, onLanguage, onBack, onNext } = props;
  const rules = RECIPIENT_RULES[recipient];
  const [refused, setRefused] = useState(0);
  const missing = refused > 0 ? missingAnswers(recipient, answers) : [];
  const contact = contactOfRecipient(recipient, answers.facts);
  const isEmpty = plan.items.length === 0;
  return (
    <StepFrame number={2} title={`${t('pack.check.title')}: ${kindName(recipient, dsl)}`} onBack={onBack}>
      <ErrorSummary key={refused} errors={missing.map((field) => ({ field, text: missingText(field) }))} />
      <p>{t('pack.check.intro')}</p>
      <ContactNote of={contact === undefined ? [] : [contact]} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (missingAnswers(recipient, answers).length > 0) setRefused(refused + 1);
          else onNext();
        }}
      >
        {rules.warned === true && (
          <Notice tone="bad">
            <p>{t('pack.warning.governors')}</p>
            <Checkboxes
              id="warned"
              legend=""
              error={missing.includes('warned') ? missingText('warned') : undefined}
              choices={[{ value: 'warned', label: t('pack.check.warned') }]}
              values={answers.warned ? ['warned'] : []}
              onChange={(values) => {
                onAnswers({ ...answers, warned: values.length > 0 });
              }}
            />
          </Notice>
        )}
        {rules.facts.length > 0 && (
          <Card title={t('pack.check.facts')}>
            <PackFacts
              recipient={recipient}
              aboutHead={isAboutHead(matter)}
              platforms={plan.items.map(({ capture }) => capture.record.platform)}
              facts={answers.facts}
              errorOf={(field) => (missing.includes(field) ? missingText(field) : undefined)}
              onChange={(field, answer) => {
                onAnswers({ ...answers, facts: { ...answers.facts, [field]: answer } });
              }}
            />
          </Card>
        )}
        <PackItems
          captures={matter.captures}
          plan={plan}
          leftOut={answers.leftOut}
          onLeftOut={(leftOut) => {
            onAnswers({ ...answers, leftOut });
          }}
        />
        {isEmpty ? <Notice tone="warn">{t('pack.check.nothingIn')}</Notice> : null}
        <PackContents plan={plan} dsl={dsl} />
        <PackEncryption recipient={recipient} facts={answers.facts} school={school} dsl={dsl} />
        <ReportLanguageQuestion legend={t('pack.check.language')} language={language} onLanguage={onLanguage} />
        <DraftNote state={draft} />
        <div class="step-acts">
          <Button submits disabled={isEmpty}>
            {t('common.continue')}
          </Button>
        </div>
      </form>
    </StepFrame>
  );
}

const REQUIRED = ['adviser', 'handler', 'danger', 'personRole', 'panel', 'terms'] as const;

function missingText(field: FactId | 'warned'): string {
  const named = REQUIRED.find((each) => each === field);
  return named === undefined ? t('pack.check.warnedMissing') : t(`pack.factMissing.${named}`);
}
