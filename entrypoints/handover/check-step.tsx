// The second step: exactly what goes in, what the file cannot hide, and the ways that do not name the person.
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ReportLanguageQuestion } from '@/components/report-language-question';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { Addressee } from '@/utils/evidence/case';
import type { SchoolCard } from '@/utils/evidence/school-card';
import type { DocumentLanguage } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { CannotHide } from './cannot-hide';
import { CheckItem } from './check-item';
import { Encryption } from './encryption';
import { FilesInside } from './files-inside';
import { StepFrame } from '@/components/step-frame';

export interface CheckStepProps {
  db: TystDatabase;
  captures: readonly CaptureEntry[];
  addressee: Addressee;
  card: SchoolCard | undefined;
  dsl: string;
  language: DocumentLanguage;
  onLanguage: (language: DocumentLanguage) => void;
  onBack: () => void;
  onNext: () => void;
}

export function CheckStep({ db, captures, addressee, card, dsl, language, onLanguage, onBack, onNext }: CheckStepProps) {
  return (
    <StepFrame number={2} title={t('handover.check.title')} onBack={onBack}>
      <p>{t('handover.check.intro', { toWhom: t(`handover.toWhom.${addressee}`) })}</p>
      <Encryption card={card} addressee={addressee} dsl={dsl} />
      <Card title={t('handover.check.evidence')}>
        <ul class="items">
          {captures.map((entry) => (
            <CheckItem key={entry.id} db={db} entry={entry} />
          ))}
        </ul>
      </Card>
      <FilesInside captures={captures} />
      <CannotHide captures={captures} />
      <ReportLanguageQuestion legend={t('handover.check.language')} language={language} onLanguage={onLanguage} />
      <div class="step-acts">
        <Button onClick={onNext}>{t('common.continue')}</Button>
      </div>
    </StepFrame>
  );
}
