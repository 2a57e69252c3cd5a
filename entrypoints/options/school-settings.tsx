// What the school says about itself: at the head of its letters, in the files that are handed over, and who signs for the Head.
import { Card } from '@/components/card';
import { Radios } from '@/components/choices';
import {
  LONGEST,
  hasDeputy,
  headTitle,
  schoolAddress,
  schoolEmail,
  schoolName,
  schoolPhone,
  signatory,
} from '@/utils/browser/settings';
import { LONGEST_PART, isEmail, isTelephone } from '@/utils/evidence/contact';
import { t } from '@/utils/i18n/translate';
import type { Save } from './options-page';
import { TextSetting } from './text-setting';
import { UnlessManaged } from './unless-managed';
import { useChosen } from './use-chosen';

export function SchoolSettings({ save }: { save: Save }) {
  const [deputy, choose] = useChosen(hasDeputy, save);
  return (
    <>
      <Card title={t('options.school.letterhead')}>
        <TextSetting
          id="school-name"
          setting={schoolName}
          label={t('options.schoolName')}
          hint={t('options.schoolNameHint')}
          longest={LONGEST.name}
          save={save}
        />
        <TextSetting
          id="school-address"
          setting={schoolAddress}
          label={t('options.school.address')}
          hint={t('options.school.addressHint')}
          longest={LONGEST.address}
          rows={4}
          save={save}
        />
        <TextSetting
          id="school-phone"
          setting={schoolPhone}
          label={t('contacts.phone')}
          longest={LONGEST_PART.phone}
          check={{ fits: isTelephone, wrong: t('contacts.phoneWrong') }}
          save={save}
        />
        <TextSetting
          id="school-email"
          setting={schoolEmail}
          label={t('contacts.email')}
          longest={LONGEST_PART.email}
          check={{ fits: isEmail, wrong: t('contacts.emailWrong') }}
          save={save}
        />
      </Card>
      <Card title={t('options.school.signing')}>
        <TextSetting
          id="signatory"
          setting={signatory}
          label={t('options.school.signatory')}
          hint={t('options.school.signatoryHint')}
          longest={LONGEST.name}
          save={save}
        />
        <TextSetting
          id="head-title"
          setting={headTitle}
          label={t('options.school.headTitle')}
          hint={t('options.school.headTitleHint')}
          longest={LONGEST.name}
          save={save}
        />
        <UnlessManaged
          setting={hasDeputy}
          label={t('options.deputy')}
          shown={(has) => t(has ? 'options.deputyYes' : 'options.deputyNo')}
        >
          <Radios
            id="deputy"
            legend={t('options.deputy')}
            hint={t('options.deputyHint')}
            inline
            choices={[
              { value: 'yes', label: t('options.deputyYes') },
              { value: 'no', label: t('options.deputyNo') },
            ]}
            value={deputy === undefined ? undefined : deputy ? 'yes' : 'no'}
            onChange={(to) => {
              choose(to === 'yes');
            }}
          />
        </UnlessManaged>
      </Card>
    </>
  );
}
