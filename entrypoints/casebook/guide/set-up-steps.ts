// The steps of the ten-minute set-up: which of them are done, by what is known, and where each is done.
import { CARD, RECEIVED } from '@/entrypoints/casebook/use-route';
import { type Contact, NO_CONTACT } from '@/utils/evidence/contact';
import type { Holiday } from '@/utils/evidence/holiday';
import type { Role } from '@/utils/evidence/role';

export type SetUpStepId = 'role' | 'school' | 'safeguarding' | 'police' | 'unit' | 'holidays' | 'casebook' | 'card';

/** What the settings and the casebook say. */
export interface SetUpFacts {
  role: Role;
  school: { name: string; address: string; phone: string };
  contacts: Readonly<Record<'dsl' | 'allegations' | 'police' | 'unit', Partial<Contact>>>;
  holidays: readonly Holiday[];
  /** A passphrase was chosen, and somebody said that the recovery sheet was printed. */
  casebook: boolean;
  card: boolean;
  /** `YYYY-MM-DD`: holidays that are over are none. */
  today: string;
}

export interface SetUpStep {
  id: SetUpStepId;
  done: boolean;
  /** The address of the screen on which it is done. */
  at: string;
}

const HANDLERS: ReadonlySet<Role> = new Set(['head', 'deputy', 'chair']);

/** In the order of the page. */
export function setUpSteps({ role, school, contacts, holidays, casebook, card, today }: SetUpFacts): SetUpStep[] {
  return [
    { id: 'role', done: HANDLERS.has(role), at: 'options.html#computer' },
    { id: 'school', done: Object.values(school).every((text) => text !== ''), at: 'options.html#school' },
    {
      id: 'safeguarding',
      done: canBeReached(contacts.dsl) && canBeReached(contacts.allegations),
      at: canBeReached(contacts.dsl) ? 'options.html#contacts/allegations' : 'options.html#contacts/dsl',
    },
    { id: 'police', done: canBeReached(contacts.police), at: 'options.html#contacts/police' },
    { id: 'unit', done: canBeReached(contacts.unit), at: 'options.html#contacts/unit' },
    { id: 'holidays', done: holidays.some(({ to }) => to >= today), at: 'options.html#dates' },
    { id: 'casebook', done: casebook, at: RECEIVED },
    { id: 'card', done: card, at: CARD },
  ];
}

function canBeReached(contact: Partial<Contact>): boolean {
  const { phone, email } = { ...NO_CONTACT, ...contact };
  return phone !== '' || email !== '';
}
