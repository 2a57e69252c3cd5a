// On WhatsApp: how the person came to see the chat, as answered before the capture; it can be corrected until the seal.
import { Card } from '@/components/card';
import { PermissionQuestion } from '@/components/permission-question';
import type { Draft } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import type { Change } from './change-queue';
import { ANSWER_PLACE } from './missing-answers';

export interface ViewingCardProps {
  draft: Draft;
  change: (change: Change<Draft>) => void;
  error: string | undefined;
}

export function ViewingCard({ draft, change, error }: ViewingCardProps) {
  if (draft.kind !== undefined || draft.platform !== 'whatsapp') return null;
  return (
    <Card>
      <PermissionQuestion
        id={ANSWER_PLACE.viewing}
        answer={draft.answers.viewing ?? {}}
        error={error}
        onAnswer={(viewing) => {
          change((now) => ({ ...now, answers: { ...now.answers, viewing } }));
        }}
      />
      <p class="small">{t('permission.inRecord')}</p>
    </Card>
  );
}
