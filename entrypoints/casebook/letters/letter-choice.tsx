// The kinds of letter: each with what it is for, and why it cannot be written now.
import { Card } from '@/components/card';
import { LinkButton } from '@/components/button';
import { Tag } from '@/components/tag';
import { useDslTerm } from '@/components/use-dsl-term';
import { dslTerm } from '@/utils/browser/settings';
import type { LetterContent } from '@/utils/evidence/letter';
import { t } from '@/utils/i18n/translate';
import { type LetterContext, letterBars, letterWaits } from '@/utils/protocol/letter-bars';
import { LETTER_KINDS, type LetterKindId } from '@/utils/protocol/letter-kinds';
import { waitOf } from '@/utils/protocol/waits';
import { addressOfTask } from '@/entrypoints/casebook/use-route';

export interface LetterChoiceProps {
  caseId: string;
  context: LetterContext;
  /** Those that were begun and are not kept. */
  begun: readonly Pick<LetterContent, 'kind'>[];
  onChoose: (kind: LetterKindId) => void;
}

export function LetterChoice({ caseId, context, begun, onChoose }: LetterChoiceProps) {
  const dsl = useDslTerm(dslTerm);
  return (
    <Card title={t('letterForm.which')}>
      <ul class="letter-kinds">
        {LETTER_KINDS.map((kind) => {
          const waits = letterWaits(kind, context);
          const bars = letterBars(kind, {}, context);
          const isFree = waits.length + bars.length === 0;
          return (
            <li key={kind}>
              <div>
                {isFree ? (
                  <LinkButton
                    look="strong"
                    onClick={() => {
                      onChoose(kind);
                    }}
                  >
                    {t(`letterForm.kind.${kind}`)}
                  </LinkButton>
                ) : (
                  <strong>{t(`letterForm.kind.${kind}`)}</strong>
                )}
                <div class="small">{t(`letterForm.kindHint.${kind}`)}</div>
                {!isFree && (
                  <ul class="lines small">
                    {bars.map((bar) => (
                      <li key={bar}>{t(`letterForm.bar.${bar}`, { dsl })}</li>
                    ))}
                    {waits.map((wait) => {
                      const { endsWith } = waitOf(wait);
                      const words = t(`protocol.wait.${wait}`);
                      return (
                        <li key={wait}>
                          {endsWith === undefined ? words : <a href={addressOfTask(caseId, endsWith)}>{words}</a>}
                        </li>
                      );
                    })}
                  </ul>
                )}
              </div>
              {isFree && begun.some((letter) => letter.kind === kind) && <Tag tone="info">{t('letterForm.begun')}</Tag>}
              {!isFree && <Tag tone="quiet">{t('letterForm.waits')}</Tag>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
