// The covered areas of a working copy as a list: where each lies, and why it is covered.
import { LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import type { FieldError } from '@/components/error-summary';
import { Field } from '@/components/field';
import type { Size } from '@/components/masks/mask-geometry';
import { maskPlace } from '@/components/masks/mask-words';
import { SelectField } from '@/components/select-field';
import type { MaskEditing } from '@/components/masks/use-mask-editing';
import type { EditedMasks } from '@/components/masks/use-masks';
import { AREA_REASONS, type AreaReason, LONGEST_AREA_WORDS, type OpenArea } from '@/utils/evidence/working-copy';
import { t } from '@/utils/i18n/translate';
import { reasonField, wordsField } from './copy-answers';

export interface CopyAreasProps {
  edited: EditedMasks<OpenArea>;
  editing: MaskEditing<OpenArea>;
  picture: Size;
  missing: readonly FieldError[];
}

export function CopyAreas({ edited, editing, picture, missing }: CopyAreasProps) {
  const { masks, alter } = edited;
  const errorOf = (field: string) => missing.find((each) => each.field === field)?.text;
  return (
    <Card title={t('workingCopies.areas.title')}>
      <p class="small">{masks.length === 0 ? t('workingCopies.areas.none') : t('workingCopies.areas.hint')}</p>
      <ol class="copy-areas">
        {masks.map(({ id, rect, reason, words }, index) => {
          const number = index + 1;
          return (
            <li key={id}>
              <SelectField<AreaReason | ''>
                id={reasonField(id)}
                label={t('workingCopies.areas.reason', { number })}
                hint={maskPlace(rect, picture)}
                error={errorOf(reasonField(id))}
                value={reason ?? ''}
                options={[
                  { value: '', label: t('workingCopies.areas.choose') },
                  ...AREA_REASONS.map((value) => ({ value, label: t(`workingCopies.reason.${value}`) })),
                ]}
                onChange={(chosen) => {
                  alter(id, (area) => withReason(area, chosen));
                }}
              />
              {reason === 'by-hand' && (
                <Field
                  id={wordsField(id)}
                  label={t('workingCopies.areas.words', { number })}
                  hint={t('workingCopies.areas.wordsHint')}
                  error={errorOf(wordsField(id))}
                  maxLength={LONGEST_AREA_WORDS}
                  value={words}
                  onInput={(typed) => {
                    alter(id, (area) => ({ ...area, words: typed }));
                  }}
                />
              )}
              <div class="acts">
                <LinkButton
                  aria-label={t('workingCopies.areas.show', { number })}
                  onClick={() => {
                    editing.focus(id);
                  }}
                >
                  {t('review.mask.goTo')}
                </LinkButton>
                <LinkButton
                  aria-label={t('workingCopies.areas.remove', { number })}
                  onClick={() => {
                    editing.remove(id);
                  }}
                >
                  {t('common.remove')}
                </LinkButton>
              </div>
            </li>
          );
        })}
      </ol>
      {masks.length > 1 && (
        <LinkButton
          onClick={() => {
            edited.clear();
            editing.focus(undefined);
          }}
        >
          {t('workingCopies.areas.removeAll')}
        </LinkButton>
      )}
    </Card>
  );
}

function withReason({ reason: _before, ...area }: OpenArea, chosen: AreaReason | ''): OpenArea {
  return chosen === '' ? area : { ...area, reason: chosen };
}
