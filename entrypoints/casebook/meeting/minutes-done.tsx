// The minutes once they are on record: as they look, to be saved, printed, and made into the summary for the author.
import { Button } from '@/components/button';
import { PrintButton } from '@/components/print-button';
import { Notice } from '@/components/notice';
import { useSetting } from '@/components/use-setting';
import { addressOfLetters } from '@/entrypoints/casebook/use-route';
import { offerDownload } from '@/utils/browser/download-file';
import { schoolName } from '@/utils/browser/settings';
import { minutesPaper } from '@/utils/documents/meeting/minutes-paper';
import type { UnfinishedMinutes } from '@/utils/evidence/minutes';
import { t } from '@/utils/i18n/translate';
import { handlerOf } from '@/utils/protocol/handler';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { Matter } from '@/utils/store/vault/matters';
import { PaperSheet } from './paper-sheet';

export interface MinutesDoneProps {
  matter: Matter;
  facts: MatterFacts;
  minutes: UnfinishedMinutes;
  file: File;
}

export function MinutesDone({ matter: { case: of }, facts, minutes: { content }, file }: MinutesDoneProps) {
  const school = useSetting(schoolName) ?? '';
  const paper = minutesPaper({ school, reference: of.reference ?? of.code, handler: handlerOf(facts), content });
  return (
    <>
      <div class="on-screen">
        <Notice tone="ok" live>
          <p>{t('meeting.minutes.recorded')}</p>
          <p>
            <a href={addressOfLetters(of.id)}>{t('meeting.links.summary')}</a>
          </p>
        </Notice>
        <div class="letter-acts">
          <Button
            onClick={() => {
              offerDownload(file, file.name);
            }}
          >
            {t('meeting.minutes.save')}
          </Button>
          <PrintButton look="second">{t('meeting.print')}</PrintButton>
        </div>
      </div>
      <PaperSheet paper={paper} />
    </>
  );
}
