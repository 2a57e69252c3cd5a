// A contact in one line: office, telephone, e-mail, as far as each is set.
import type { Contact } from '@/utils/evidence/contact';
import { t } from '@/utils/i18n/translate';

/** Empty where nothing is set. */
export function contactWords({ name, phone, email }: Contact): string {
  return [name, phone === '' ? '' : t('contacts.telephone', { phone }), email].filter((part) => part !== '').join(' · ');
}
