// Where in each kind of thing words of a person can stand: what somebody typed, never what was chosen. Read for a file, or taken out.
import { foldText, foldToText } from '@/utils/evidence/fold-text';
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
export const TAKEN_OUT = '[…]';

/** Takes every place of these terms out of a text, whatever their case and accents, as they are found. Terms are folded already. */
export function takeOut(terms: readonly string[]): ChangeWords {
  return (text) => {
    if (terms.every((term) => !foldToText(text).includes(term))) return text;
    const { folded, from, to } = foldText(text);
    const places = terms
      .flatMap((term) => placesOf(folded, term))
      .map(([start, end]) => ({ from: from[start] ?? 0, to: to[end - 1] ?? text.length }))
      .toSorted((a, b) => a.from - b.from);
    let left = '';
    let at = 0;
    for (const place of places) {
      if (place.from >= at) left += `${text.slice(at, place.from)}${TAKEN_OUT}`;
      at = Math.max(at, place.to);
    }
    return left + text.slice(at);
  };
}

function placesOf(folded: string, term: string): [start: number, end: number][] {
  const places: [number, number][] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) places.push([at, at + term.length]);
  return places;
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
