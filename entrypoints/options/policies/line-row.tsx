// One line of a policy: its words in both languages, and its place.
import { LinkButton } from '@/components/button';
import { Field } from '@/components/field';
import { t } from '@/utils/i18n/translate';
import { LONGEST_LINE, type LineList, type PolicyWords } from '@/utils/protocol/policy-pack';
import { lineField } from './policy-errors';
import type { FormLine } from '@/utils/protocol/policy-form';

export interface LineRowProps {
  list: LineList;
  line: FormLine;
  /** Counted from 0, as is the last. */
  index: number;
  last: number;
  isInUse: boolean;
  errorOf: (field: string) => string | undefined;
  onWords: (words: Partial<PolicyWords>) => void;
  /** `button` is the one that was pressed. */
  onMove: (to: number, button: 'up' | 'down') => void;
  onRemove: () => void;
}

export function LineRow({ list, line, index, last, isInUse, errorOf, onWords, onMove, onRemove }: LineRowProps) {
  const number = index + 1;
  const shared = (language: 'en' | 'cy') => ({
    id: lineField(list, line.id, language),
    error: errorOf(lineField(list, line.id, language)),
    maxLength: LONGEST_LINE,
    rows: 2,
    value: line[language],
  });
  return (
    <li>
      <div class="policy-words">
        <Field
          {...shared('en')}
          label={t('policies.form.lineEn', { number })}
          onInput={(en) => {
            onWords({ en });
          }}
        />
        <Field
          {...shared('cy')}
          label={t('policies.form.lineCy', { number })}
          onInput={(cy) => {
            onWords({ cy });
          }}
        />
      </div>
      <div class="policy-acts">
        <LinkButton
          id={`${list}-${line.id}-up`}
          aria-label={t('policies.form.upLine', { number })}
          aria-disabled={index === 0}
          onClick={() => {
            if (index > 0) onMove(index - 1, 'up');
          }}
        >
          {t('policies.form.up')}
        </LinkButton>
        <LinkButton
          id={`${list}-${line.id}-down`}
          aria-label={t('policies.form.downLine', { number })}
          aria-disabled={index === last}
          onClick={() => {
            if (index < last) onMove(index + 1, 'down');
          }}
        >
          {t('policies.form.down')}
        </LinkButton>
        {isInUse ? (
          <span class="small">{t('policies.form.inUse')}</span>
        ) : (
          <LinkButton look="danger" aria-label={t('policies.form.removeLine', { number })} onClick={onRemove}>
            {t('policies.remove')}
          </LinkButton>
        )}
      </div>
    </li>
  );
}
