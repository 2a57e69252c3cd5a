// Whom a school tells and asks: an office or a role with its telephone and e-mail, never a private person's.
import { isOneLine } from './one-line';

export const CONTACT_IDS = ['dsl', 'police', 'unit', 'allegations', 'council', 'solicitor', 'union'] as const;
export type ContactId = (typeof CONTACT_IDS)[number];

export const CONTACT_PARTS = ['name', 'phone', 'email'] as const;
export type ContactPart = (typeof CONTACT_PARTS)[number];

/** Every part may be empty. */
export type Contact = Readonly<Record<ContactPart, string>>;

export const NO_CONTACT: Contact = { name: '', phone: '', email: '' };

/** UTF-16 units of each part. */
export const LONGEST_PART: Readonly<Record<ContactPart, number>> = { name: 120, phone: 40, email: 160 };
const FEWEST_DIGITS = 3;
const MOST_DIGITS = 20;

/** A telephone number as people write it, an extension included: digits, and what stands between them. `101` is one. */
export function isTelephone(text: string): boolean {
  if (!isOneLine(text, LONGEST_PART.phone)) return false;
  const digits = text.match(/\d/g)?.length ?? 0;
  return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && /^\+?[\d\s().-]+((ext|est|x)\.?\s?\d+)?$/i.test(text.trim());
}

/** An e-mail address as the browsers' own fields check it (HTML, "valid e-mail address"), with a dot in its domain. */
export function isEmail(text: string): boolean {
  return isOneLine(text, LONGEST_PART.email) && /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(text.trim());
}

const FITS: Readonly<Record<ContactPart, (text: string) => boolean>> = {
  name: (text) => isOneLine(text, LONGEST_PART.name),
  phone: isTelephone,
  email: isEmail,
};

/** Whether a part may be kept: empty, or what its kind asks for. */
export function fitsPart(part: ContactPart, text: string): boolean {
  return text === '' || FITS[part](text);
}

/** Whether a stranger's value (a policy's) holds parts of a contact, all of them right, and nothing else. */
export function isContact(value: unknown): value is Partial<Contact> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.some(([, text]) => text !== '') &&
    entries.every(([key, text]) => {
      const part = CONTACT_PARTS.find((each) => each === key);
      return part !== undefined && typeof text === 'string' && fitsPart(part, text);
    })
  );
}

/** Whether anything of it is set. */
export function isSet(contact: Contact): boolean {
  return CONTACT_PARTS.some((part) => contact[part] !== '');
}
