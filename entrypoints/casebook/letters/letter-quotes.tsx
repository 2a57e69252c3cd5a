// Which captures a letter quotes, the words of each, and when it was posted where the capture does not know.
import { Card } from '@/components/card';
import { Checkboxes } from '@/components/choices';
import { Field } from '@/components/field';
import { shownText } from '@/components/shown-text';
import type { LetterQuote } from '@/utils/evidence/letter';
import { isKnown } from '@/utils/evidence/read';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { postedTimeWithZone, ukTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { LONGEST_QUOTE, LONGEST_WHEN } from '@/utils/protocol/letter-blanks';
import { quoteOf } from '@/utils/protocol/letter-quotes';

export interface LetterQuotesProps {
  captures: readonly ReceivedCapture[];
  quotes: readonly LetterQuote[];
  errorOf: (field: string) => string | undefined;
  onChange: (quotes: LetterQuote[]) => void;
}

/** What the page said of the time: a person can count back from the day on which it said so. */
function whenHint(capture: ReceivedCapture | undefined): string {
  const hint = t('letterForm.quoteWhenHint');
  const postedAt = capture?.record.post.postedAt;
  if (capture === undefined || postedAt === undefined || !isKnown(postedAt) || postedAt.value.shown === '') return hint;
  const captured = ukTimeWithZone(capture.record.capturedAt.utc, 'minute');
  return `${t('letterForm.quoteWhenShown', { shown: shownText(postedAt.value.shown), captured })} ${hint}`;
}

export function LetterQuotes({ captures, quotes, errorOf, onChange }: LetterQuotesProps) {
  const quotable = captures.filter(({ record, withheldAt }) => record.kind !== 'log-only' && withheldAt === undefined);
  const change = (captureId: string, changed: Partial<LetterQuote>) => {
    onChange(quotes.map((quote) => (quote.captureId === captureId ? { ...quote, ...changed } : quote)));
  };
  return (
    <Card>
      <Checkboxes
        id="quotes"
        legend={t('letterForm.quotes')}
        error={errorOf('quotes')}
        choices={quotable.map(({ record, item }) => ({ value: record.id, label: t('case.item', { number: item }) }))}
        values={quotes.map(({ captureId }) => captureId)}
        onChange={(ids) => {
          const chosen = quotable.filter(({ record }) => ids.includes(record.id));
          onChange(chosen.map((capture) => quotes.find(({ captureId }) => captureId === capture.record.id) ?? quoteOf(capture)));
        }}
      />
      {quotes.map(({ captureId, item, words, posted, when }) => (
        <div key={captureId}>
          <Field
            id={`words-${item}`}
            label={t('letterForm.quoteWords', { item })}
            hint={t('letterForm.quoteWordsHint')}
            error={errorOf(`words-${item}`)}
            rows={4}
            maxLength={LONGEST_QUOTE}
            value={words}
            onInput={(value) => {
              change(captureId, { words: value });
            }}
          />
          {posted === undefined ? (
            <Field
              id={`when-${item}`}
              label={t('letterForm.quoteWhen', { item })}
              hint={whenHint(quotable.find(({ record }) => record.id === captureId))}
              error={errorOf(`when-${item}`)}
              maxLength={LONGEST_WHEN}
              value={when}
              onInput={(value) => {
                change(captureId, { when: value });
              }}
            />
          ) : (
            <p class="small">{t('letter.quote.posted', { when: postedTimeWithZone(posted) ?? '' })}</p>
          )}
        </div>
      ))}
    </Card>
  );
}
