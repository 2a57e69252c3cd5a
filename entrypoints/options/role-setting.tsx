// Who uses this browser.
import { Radios } from '@/components/choices';
import { useDslTerm } from '@/components/use-dsl-term';
import { dslTerm, role } from '@/utils/browser/settings';
import { ROLES, type Role } from '@/utils/evidence/role';
import { t } from '@/utils/i18n/translate';
import type { Save } from './options-page';
import { UnlessManaged } from './unless-managed';
import { useChosen } from './use-chosen';

export function RoleSetting({ save }: { save: Save }) {
  const [chosen, choose] = useChosen(role, save);
  const dsl = useDslTerm(dslTerm);
  const inWords = (each: Role) => (each === 'dsl' ? t('options.roleIs.dsl', { dsl }) : t(`options.roleIs.${each}`));
  return (
    <UnlessManaged setting={role} label={t('options.role')} shown={inWords}>
      <Radios
        id="role"
        legend={t('options.role')}
        hint={t('options.roleHint')}
        choices={ROLES.map((each) => ({ value: each, label: inWords(each) }))}
        value={chosen}
        onChange={(to) => {
          choose(to);
        }}
      />
    </UnlessManaged>
  );
}
