// Whom the school tells and asks: each contact folded up with what is set of it, and the school's own name for the Unit.
import { useEffect, useRef } from 'preact/hooks';
import { Card } from '@/components/card';
import { contactWords } from '@/components/contact-words';
import { useSetting } from '@/components/use-setting';
import { changeSetting } from '@/utils/browser/change-setting';
import { LONGEST, contacts, unitName, unitNameWelsh } from '@/utils/browser/settings';
import {
  CONTACT_IDS,
  CONTACT_PARTS,
  type ContactId,
  type ContactPart,
  LONGEST_PART,
  NO_CONTACT,
  fitsPart,
} from '@/utils/evidence/contact';
import { t } from '@/utils/i18n/translate';
import { KeptField } from './kept-field';
import type { Save } from './options-page';
import { TextSetting } from './text-setting';
import { UnlessManaged } from './unless-managed';

/** `open` is the contact that the address names. */
export function ContactSettings({ save, open }: { save: Save; open: string | undefined }) {
  return (
    <>
      <Card>
        {CONTACT_IDS.map((id) => (
          <ContactFields key={id} id={id} startsOpen={id === open} save={save} />
        ))}
      </Card>
      <Card>
        <TextSetting
          id="unit-called"
          setting={unitName}
          label={t('contacts.unitName')}
          hint={t('contacts.unitNameHint')}
          longest={LONGEST.name}
          save={save}
        />
        <TextSetting
          id="unit-called-welsh"
          setting={unitNameWelsh}
          label={t('contacts.unitNameWelsh')}
          hint={t('contacts.unitNameWelshHint')}
          longest={LONGEST.name}
          save={save}
        />
      </Card>
    </>
  );
}

interface ContactFieldsProps {
  id: ContactId;
  startsOpen: boolean;
  save: Save;
}

function ContactFields({ id, startsOpen, save }: ContactFieldsProps) {
  const stored = { ...NO_CONTACT, ...useSetting(contacts[id]) };
  const boxRef = useRef<HTMLDetailsElement>(null);
  const words = contactWords(stored);
  useEffect(() => {
    if (!startsOpen || boxRef.current === null) return;
    boxRef.current.open = true;
    boxRef.current.querySelector('summary')?.focus();
  }, [startsOpen]);
  return (
    <details ref={boxRef} class="contact">
      <summary>
        <span class="contact-label">{t(`contacts.label.${id}`)}</span>
        <span class="small">{words === '' ? t('contacts.notSet') : words}</span>
      </summary>
      <p class="small">{t(`contacts.hint.${id}`)}</p>
      <UnlessManaged setting={contacts[id]} label={t('contacts.whom')} shown={(set) => contactWords({ ...NO_CONTACT, ...set })}>
        {CONTACT_PARTS.map((part) => (
          <KeptField
            key={part}
            id={`${id}-${part}`}
            label={t(`contacts.${part}`)}
            hint={part === 'name' ? t('contacts.nameHint') : undefined}
            longest={LONGEST_PART[part]}
            stored={stored[part]}
            {...checkOf(part)}
            onKeep={(text) => {
              save(() => changeSetting(contacts[id], (now) => ({ ...now, [part]: text })));
            }}
          />
        ))}
      </UnlessManaged>
    </details>
  );
}

function checkOf(part: ContactPart) {
  if (part === 'name') return {};
  return { check: { fits: (text: string) => fitsPart(part, text), wrong: t(`contacts.${part}Wrong`) } };
}
