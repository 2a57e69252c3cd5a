// How to reach whom a task or a pack is for, from the settings; where nothing is set, the way to set it.
import { contactWords } from '@/components/contact-words';
import { useSetting } from '@/components/use-setting';
import { contacts } from '@/utils/browser/settings';
import { type ContactId, NO_CONTACT } from '@/utils/evidence/contact';
import { t } from '@/utils/i18n/translate';

/** On paper it can be written in by hand. */
const BLANK = '____________________';

export function ContactNote({ of }: { of: readonly ContactId[] }) {
  if (of.length === 0) return null;
  return (
    <ul class="contact-notes">
      {of.map((id) => (
        <ContactLine key={id} id={id} />
      ))}
    </ul>
  );
}

function ContactLine({ id }: { id: ContactId }) {
  const stored = useSetting(contacts[id]);
  if (stored === undefined) return null;
  const words = contactWords({ ...NO_CONTACT, ...stored });
  return (
    <li>
      <strong>{t(`contacts.label.${id}`)}:</strong>{' '}
      {words === '' ? (
        <>
          <span class="small on-screen">
            {t('contacts.none')} <a href={`options.html#contacts/${id}`}>{t('contacts.setIt')}</a>
          </span>
          <span class="on-paper">{t('contacts.telephone', { phone: BLANK })}</span>
        </>
      ) : (
        words
      )}
    </li>
  );
}
