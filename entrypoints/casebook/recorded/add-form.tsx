// The questions about evidence that somebody gave: what it is, what kind of person gave it and how, and where it was posted.
import { Radios } from '@/components/choices';
import { Field } from '@/components/field';
import { FileField } from '@/components/file-field';
import { GIVEN_HOW, GIVERS } from '@/utils/evidence/capture-record';
import { PLATFORMS } from '@/utils/evidence/post';
import { t } from '@/utils/i18n/translate';
import { type AddAnswers, type AddField, LONGEST_WORDS } from './add-answers';

export interface AddFormProps {
  answers: AddAnswers;
  errorOf: (field: AddField) => string | undefined;
  onChange: (changed: Partial<AddAnswers>) => void;
}

const ACCEPTED = 'image/png,image/jpeg,image/webp';

export function AddForm({ answers, errorOf, onChange }: AddFormProps) {
  const { what, words, by, how, on, platform, address } = answers;
  return (
    <>
      <Radios
        id="what"
        legend={t('supply.what')}
        error={errorOf('what')}
        choices={(['picture', 'words'] as const).map((value) => ({ value, label: t(`supply.${value}`) }))}
        value={what}
        onChange={(value) => {
          onChange({ what: value });
        }}
      />
      {what === 'picture' && (
        <>
          <FileField
            id="file"
            label={t('supply.file')}
            hint={t('supply.fileHint')}
            error={errorOf('file')}
            accept={ACCEPTED}
            onChoose={(file) => {
              onChange({ file });
            }}
          />
          <Radios
            id="how"
            legend={t('supply.how')}
            error={errorOf('how')}
            choices={GIVEN_HOW.filter((value) => value !== 'told').map((value) => ({
              value,
              label: t(`evidence.givenHow.${value}`),
            }))}
            value={how}
            onChange={(value) => {
              onChange({ how: value });
            }}
          />
        </>
      )}
      {what === 'words' && (
        <Field
          id="told"
          label={t('supply.told')}
          hint={t('supply.toldHint')}
          error={errorOf('told')}
          rows={6}
          maxLength={LONGEST_WORDS}
          value={words}
          onInput={(value) => {
            onChange({ words: value });
          }}
        />
      )}
      <Radios
        id="by"
        legend={t('supply.by')}
        error={errorOf('by')}
        choices={GIVERS.map((value) => ({ value, label: t(`evidence.giver.${value}`) }))}
        value={by}
        onChange={(value) => {
          onChange({ by: value });
        }}
      />
      <Field
        id="on"
        type="date"
        label={t('supply.on')}
        value={on}
        onInput={(value) => {
          onChange({ on: value });
        }}
      />
      <Radios
        id="platform"
        legend={t('supply.platform')}
        error={errorOf('platform')}
        inline
        choices={PLATFORMS.map((value) => ({ value, label: t(`evidence.platform.${value}`) }))}
        value={platform}
        onChange={(value) => {
          onChange({ platform: value });
        }}
      />
      <Field
        id="address"
        label={t('supply.address')}
        hint={t('supply.addressHint')}
        error={errorOf('address')}
        maxLength={2_000}
        value={address}
        onInput={(value) => {
          onChange({ address: value });
        }}
      />
    </>
  );
}
