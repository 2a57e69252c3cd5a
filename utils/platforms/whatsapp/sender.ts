// Who sent a message: every strategy in turn, down to the message above it and the title of a chat of two.
import { shortText } from '@/utils/platforms/page/short-text';
import { type Message, sendersShown } from './message-parts';
import type { People, Person } from './people';

export interface Sender {
  person: Person;
  /** Which strategy told it. */
  by: 'pre-plain-text' | 'author-name' | 'spoken-label' | 'participant' | 'run' | 'chat-title';
}

export class SenderFinder {
  readonly #people: People;
  /** The title of a chat of two; empty in a group. */
  readonly #partner: string;
  /** Who sent the message above, in the same run. */
  #last: Person | undefined;

  constructor(people: People, partner: string) {
    this.#people = people;
    this.#partner = partner;
  }

  /** A divider, a notice or an own message: the next message shows its sender anew. */
  endRun(): void {
    this.#last = undefined;
  }

  /** To be asked of the messages of others in the order of the chat. */
  find(message: Message): Sender | undefined {
    const sender = this.#shown(message) ?? this.#spoken(message) ?? this.#account(message) ?? this.#run(message) ?? this.#title();
    this.#last = sender?.person;
    return sender;
  }

  #shown(message: Message): Sender | undefined {
    const shown = sendersShown(message);
    if (shown.length === 0) return undefined;
    const { spoken, participant } = message;
    const traces = { shown, ...(spoken !== undefined && { spoken }), ...(participant !== undefined && { account: participant }) };
    const person = this.#people.meet(traces);
    const copied = (message.prePlain?.sender ?? '') !== '';
    return person && { person, by: copied ? 'pre-plain-text' : 'author-name' };
  }

  /** `Pupil Example:`; before the tilde of a name that is not a contact's stands a word ("Maybe"). */
  #spoken(message: Message): Sender | undefined {
    const label = (message.spoken ?? '').replace(/\s*[:：]$/, '');
    if (label === '') return undefined;
    const tilde = label.indexOf(' ~');
    const name = shortText(tilde < 0 ? label : label.slice(tilde + 1));
    const person = this.#people.meet({ shown: [name], spoken: message.spoken ?? '' });
    return person && { person, by: 'spoken-label' };
  }

  #account(message: Message): Sender | undefined {
    if (message.participant === undefined) return undefined;
    const person = this.#people.meet({ shown: [], account: message.participant });
    return person?.label !== undefined || person?.ownName !== undefined ? { person, by: 'participant' } : undefined;
  }

  #run(message: Message): Sender | undefined {
    return this.#last === undefined || message.tail ? undefined : { person: this.#last, by: 'run' };
  }

  #title(): Sender | undefined {
    const person = this.#partner === '' ? undefined : this.#people.meet({ shown: [this.#partner] });
    return person && { person, by: 'chat-title' };
  }
}
