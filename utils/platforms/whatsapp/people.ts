// Who is who in one chat, and the neutral label that stands for a name out of the viewer's own contact list (DESIGN rule 1).
import { shortText } from '@/utils/platforms/page/short-text';
import { digitsOf, isPhoneNumber } from './phone-number';

/** Everything that one message says of its sender. */
export interface Traces {
  /** Names and numbers as shown: in `data-pre-plain-text`, above the bubble. */
  shown: readonly string[];
  /** The label read out before a message: `Pupil Example:`, or `Maybe ~pushname:` for who is not a contact. */
  spoken?: string;
  /** An account that only tells rows of one person from those of another; never shown or stored. */
  account?: string;
}

export interface Person {
  /** Out of the viewer's contact list. */
  contactName?: string;
  /** Chosen by the person themselves, with its `~`. */
  ownName?: string;
  number?: string;
  /** Stands for the contact name, or for a number of which only the bearer is not the author. */
  label?: string;
}

/** Which label was given for which name; kept from one look at a chat to the next, for a virtual list never shows all of it. */
export type Labels = Map<string, string>;

export class People {
  readonly #known = new Map<string, Person>();
  readonly #labels: Labels;

  constructor(labels: Labels = new Map()) {
    this.#labels = labels;
  }

  /** The person behind the traces; whoever is met for the first time gets the next label if a contact name must be hidden. */
  meet(traces: Traces): Person | undefined {
    const shown = traces.shown.map((text) => shortText(text)).filter((text) => text !== '');
    const numbers = shown.filter(isPhoneNumber);
    const names = shown.filter((text) => !isPhoneNumber(text));
    if (shown.length === 0 && traces.account === undefined) return undefined;
    const keys = [
      ...(traces.account === undefined ? [] : [`account ${traces.account}`]),
      ...numbers.map(numberKey),
      ...(numbers.length > 0 && names.every(isTilde) ? [] : names.map(nameKey)),
    ];
    const person = keys.map((key) => this.#known.get(key)).find((known) => known !== undefined) ?? {};
    const number = person.number ?? numbers[0];
    if (number !== undefined) person.number = number;
    for (const name of names) {
      if (isOwnName(name, number, traces.spoken)) person.ownName ??= name;
      else if (!isTilde(name) || person.ownName === undefined) this.#hide(person, name);
    }
    for (const key of [...keys, ...names.map(nameKey)]) if (!this.#known.has(key)) this.#known.set(key, person);
    return person;
  }

  /** What may stand for a person named in a quote or a mention: a label, or the name they chose themselves; never a number. */
  mention(text: string): { shown: string; person: Person } {
    const name = shortText(text);
    const known = this.#known.get(isPhoneNumber(name) ? numberKey(name) : nameKey(name)) ?? this.meet({ shown: [name] }) ?? {};
    if (known.label === undefined && known.ownName === undefined)
      known.label = this.#labelFor(isPhoneNumber(name) ? numberKey(name) : nameKey(name));
    return { shown: known.label ?? known.ownName ?? '', person: known };
  }

  /** Whether somebody of that name has been met. */
  knows(name: string): boolean {
    return this.#known.has(nameKey(shortText(name)));
  }

  /** Whether the name is one out of the viewer's contact list. */
  isContact(name: string): boolean {
    return this.#known.get(nameKey(shortText(name)))?.contactName !== undefined;
  }

  /** All names out of the viewer's contact list that have been met. */
  contactNames(): string[] {
    return [...this.#known.values()].flatMap(({ contactName }) => contactName ?? []);
  }

  #hide(person: Person, name: string): void {
    person.contactName ??= name;
    person.label ??= this.#labelFor(nameKey(name));
  }

  /** Person A … Person Z, Person AA …: by first appearance, so that two viewers' contact lists give the same labels. */
  #labelFor(key: string): string {
    const known = this.#labels.get(key);
    if (known !== undefined) return known;
    let letters = '';
    for (let rest = this.#labels.size; rest >= 0; rest = Math.floor(rest / 26) - 1) {
      letters = String.fromCharCode(65 + (rest % 26)) + letters;
    }
    const label = `Person ${letters}`;
    this.#labels.set(key, label);
    return label;
  }
}

/**
 * A contact may have been saved as "~Sam": the tilde counts as WhatsApp's own only beside a number, or where the spoken
 * label has a word before it ("Maybe ~Sam:"), which it has for people who are not contacts.
 */
function isOwnName(name: string, number: string | undefined, spoken: string | undefined): boolean {
  if (!isTilde(name)) return false;
  const label = keyText(spoken ?? '').replace(/:$/, '');
  return number !== undefined || (label !== keyText(name) && label.endsWith(` ${keyText(name)}`));
}

/** WhatsApp's own mark before a name that its bearer chose. */
export function isTilde(name: string): boolean {
  return /^[\p{Cf}\s]*[~\u223C\uFF5E]/u.test(name);
}

function nameKey(name: string): string {
  return `name ${keyText(name)}`;
}

function numberKey(number: string): string {
  return `number ${digitsOf(number)}`;
}

/** The same name with other spaces or direction marks is the same name. */
export function keyText(text: string): string {
  return text
    .slice(0, 8_000)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^([~\u223C\uFF5E]) /, '$1')
    .trim();
}
