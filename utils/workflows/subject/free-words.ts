// Where in each kind of thing words of a person can stand: what somebody typed, never what was chosen. Read for a file, or taken out.
import { findNames } from '@/utils/evidence/find-names';
import type { MinutesContent } from '@/utils/evidence/minutes';
import { fieldOf, isField } from '@/utils/protocol/fields';
import { RECIPIENT_RULES } from '@/utils/protocol/recipient-kinds';
import type { VaultKind, VaultObjects } from '@/utils/store/vault/vault-rows';

/** Changes one text; the words of a thing are visited in their order. */
export type ChangeWords = (words: string) => string;

type Changers = { readonly [Kind in VaultKind]?: (value: VaultObjects[Kind], change: ChangeWords) => VaultObjects[Kind] };

/** The thing with its words changed, by its kind. What is sealed, made or a file is not here: nothing in it can be changed. */
export const withWordsChanged = {
  // A title cannot be empty: the code, which names nobody, stands for it.
  case: ({ reference, ...value }, change) => {
    const kept = reference === undefined ? '' : change(reference);
    return { ...value, title: change(value.title) || value.code, ...(kept !== '' && { reference: kept }) };
  },
  act: (value, change) => ({
    ...value,
    said: change(value.said),
    answers: changed(value.answers, change, (field) => isField(field) && fieldOf(field).kind === 'text'),
    attachments: value.attachments.map((file) => ({ ...file, name: change(file.name) })),
    ...(value.posting !== undefined && { posting: { ...value.posting, number: change(value.posting.number) } }),
    ...(value.tie !== undefined && {
      tie: { ...value.tie, words: change(value.tie.words), rationale: change(value.tie.rationale) },
    }),
  }),
  received: (value, change) => ({ ...value, fileName: change(value.fileName) }),
  pack: (value, change) => ({
    ...value,
    facts: changed(value.facts, change, (id) =>
      RECIPIENT_RULES[value.recipient].facts.some((fact) => fact.id === id && (fact.type === 'text' || fact.type === 'long')),
    ),
  }),
  deadlineStep: (value, change) => ({ ...value, said: change(value.said) }),
  minutes: (value, change) => ({ ...value, content: minutesChanged(value.content, change) }),
} as const satisfies Changers;

/** Kinds of things whose words can be taken out of them. */
export type WordyKind = keyof typeof withWordsChanged;

export function isWordy(kind: VaultKind): kind is WordyKind {
  return Object.hasOwn(withWordsChanged, kind);
}

/** Everything that was typed in it, a text each; empty for a kind that has none. */
export function typedWords(kind: VaultKind, value: VaultObjects[VaultKind]): string[] {
  const words: string[] = [];
  if (isWordy(kind)) {
    changeWords(kind, value, (text) => {
      if (text.trim() !== '') words.push(text);
      return text;
    });
  }
  return words;
}

/** The thing with its words changed, where kind and value come out of one row of the vault. */
export function changeWords(kind: WordyKind, value: VaultObjects[VaultKind], change: ChangeWords): VaultObjects[WordyKind] {
  // The vault is authentic: what rests under a kind is of it.
  return (withWordsChanged[kind] as (value: VaultObjects[VaultKind], change: ChangeWords) => VaultObjects[WordyKind])(
    value,
    change,
  );
}

/** What stands for words that were taken out of others. */
const TAKEN_OUT = '[…]';

/** Takes these names out of a text wherever they stand as whole words, whatever their case, accents and spaces: a part of a word stays. */
export function takeOut(terms: readonly string[]): ChangeWords {
  const wanted = terms.map((text) => ({ kind: 'name' as const, text }));
  return (text) => {
    let left = '';
    let at = 0;
    for (const { from, to } of findNames(text, wanted)) {
      left += `${text.slice(at, from)}${TAKEN_OUT}`;
      at = to;
    }
    return left + text.slice(at);
  };
}

function changed(
  answers: Readonly<Record<string, string>>,
  change: ChangeWords,
  isTyped: (field: string) => boolean,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answers).map(([field, answer]) => [field, isTyped(field) ? change(answer) : answer] as const),
  );
}

function minutesChanged(content: MinutesContent, change: ChangeWords): MinutesContent {
  const { place, names, notes, agreed, actions, why, schoolOnly } = content;
  return {
    ...content,
    place: change(place),
    names: {
      leads: change(names.leads),
      witness: change(names.witness),
      author: change(names.author),
      companion: change(names.companion),
    },
    notes: changed(notes, change, () => true),
    agreed: change(agreed),
    actions: actions.map((action) => ({ ...action, what: change(action.what) })),
    why: change(why),
    schoolOnly: change(schoolOnly),
  };
}
