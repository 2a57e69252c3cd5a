// The evidence card: whether the capture is whole, the facts with where each was read, and the way to correct them.
import { useState } from 'preact/hooks';
import { LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { SummaryList } from '@/components/summary-list';
import { Tag } from '@/components/tag';
import type { Draft } from '@/utils/evidence/capture-entry';
import { completeness } from '@/utils/evidence/completeness';
import { t } from '@/utils/i18n/translate';
import type { Change } from '@/entrypoints/review/change-queue';
import { CorrectDialog } from '@/entrypoints/review/correct/correct-dialog';
import type { CorrectableField } from '@/entrypoints/review/correct/correctable-fields';
import { mainFacts, otherFacts } from './fact-rows';
import { TechnicalDetail } from './technical-detail';
import { UnreadNote } from './unread-note';

export function FactsCard({ draft, change }: { draft: Draft; change: (change: Change<Draft>) => void }) {
  const [correcting, setCorrecting] = useState<CorrectableField | undefined>(undefined);
  const acts = { change, onCorrect: setCorrecting };
  return (
    <Card>
      <Completeness draft={draft} />
      <SummaryList rows={mainFacts(draft, acts)} />
      <UnreadNote draft={draft} />
      <details>
        <summary>{t('review.facts.more')}</summary>
        <SummaryList rows={otherFacts(draft, acts)} />
        <TechnicalDetail draft={draft} />
      </details>
      <p class="card-foot">
        <LinkButton
          onClick={() => {
            setCorrecting('author');
          }}
        >
          {t('review.facts.correct')}
        </LinkButton>
      </p>
      <CorrectDialog draft={draft} field={correcting} onField={setCorrecting} onChange={change} />
    </Card>
  );
}

function Completeness({ draft }: { draft: Draft }) {
  const { verdict, reasons } = completeness(draft.reasons, draft.counts ?? { seen: draft.seen });
  const covered = draft.masks.length > 0;
  return (
    <>
      <div class="card-head">
        <h1>{t('review.facts.title')}</h1>
        {draft.kind !== undefined ? (
          <Tag tone="info">{t(`evidence.recordKind.${draft.kind}`)}</Tag>
        ) : draft.picture === undefined ? (
          <Tag tone="bad">{t('common.noPicture')}</Tag>
        ) : (
          <Tag tone={verdict === 'complete' ? 'ok' : 'warn'}>
            {verdict === 'complete' && covered ? t('evidence.verdict.covered') : t(`evidence.verdict.${verdict}`)}
          </Tag>
        )}
      </div>
      {verdict === 'complete' ? (
        <p class="small">{t(`review.facts.${wholeness(draft)}`)}</p>
      ) : (
        <div class="small reasons">
          {t('review.facts.partial')}
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{t(`evidence.reason.${reason}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** What may be said of a capture that lacks nothing: of a page that could not be read, only what its window showed. */
function wholeness({ seen, masks }: Draft): 'completeUnread' | 'completeCovered' | 'complete' {
  if (seen === 0) return 'completeUnread';
  return masks.some(({ reason }) => reason === 'account area') ? 'completeCovered' : 'complete';
}
