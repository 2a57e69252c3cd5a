// Types that read a catalogue: its keys, the placeholders of each text, and what a translation must hold.

export const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
/** The plural categories of CLDR; English uses `one` and `other`, Welsh all six. */
export type Plural = (typeof PLURALS)[number];

type WithoutPlural<K extends string> = K extends `${infer Base}_${Plural}` ? Base : K;

/** Dotted paths of all texts; the forms of one plural are one key. */
export type KeyOf<Texts, Path extends string = ''> = {
  [K in keyof Texts & string]: Texts[K] extends string ? `${Path}${WithoutPlural<K>}` : KeyOf<Texts[K], `${Path}${K}.`>;
}[keyof Texts & string];

type TextAt<Texts, Key extends string> = Key extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Texts
    ? TextAt<Texts[Head], Rest>
    : never
  : Key extends keyof Texts
    ? Texts[Key]
    : `${Key}_other` extends keyof Texts
      ? Texts[`${Key}_other`] | '{{count}}'
      : never;

type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholders<Rest> : never;

type Variables<Name extends string> = { [N in Name]: N extends 'count' ? number : string | number };

/** The arguments that the text under `Key` needs beside its key: none, or an object naming each placeholder. */
export type ArgumentsOf<Texts, Key extends string> = [Placeholders<TextAt<Texts, Key>>] extends [never]
  ? []
  : [variables: Variables<Placeholders<TextAt<Texts, Key>> & string>];

/** What a Welsh namespace must hold for an English one: every text, and all six forms wherever English has a plural. */
export type Translation<Texts> = {
  [K in keyof Texts & string as K extends `${infer Base}_${Plural}` ? `${Base}_${Plural}` : K]: Texts[K] extends string
    ? string
    : Translation<Texts[K]>;
};
