// What the form of a policy holds: every line in both languages, every category with a tick; kept as text while it is not saved.
import * as v from 'valibot';
import { CATEGORIES, type CategoryId } from './categories';

const Line = v.object({ id: v.string(), en: v.string(), cy: v.string() });
export type FormLine = v.InferOutput<typeof Line>;

const Category = v.object({
  id: v.picklist(CATEGORIES.map(({ id }) => id) as [CategoryId, ...CategoryId[]]),
  on: v.boolean(),
  clause: v.string(),
  onlyOnLadder: v.boolean(),
  en: v.string(),
  cy: v.string(),
});
export type FormCategory = v.InferOutput<typeof Category>;

/** What no line and no tick says; empty where it is not given. */
const Facts = v.object({
  nameEn: v.string(),
  nameCy: v.string(),
  adoptedOn: v.string(),
  circulatedOn: v.string(),
  reviewDue: v.string(),
  age: v.string(),
  agreement: v.boolean(),
});
export type FormFacts = v.InferOutput<typeof Facts>;

const Form = v.object({
  facts: Facts,
  lists: v.object({ clauses: v.array(Line), ladder: v.array(Line), complaintStages: v.array(Line), messaging: v.array(Line) }),
  categories: v.array(Category),
});
export type PolicyForm = v.InferOutput<typeof Form>;

export function formText(form: PolicyForm): string {
  return JSON.stringify(form);
}

/** A form kept as text, if it asks what the fresh one asks; else an earlier Tyst left it, and it is let go. */
export function readForm(text: string, fresh: PolicyForm): PolicyForm | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Form), text);
  if (!read.success) return undefined;
  const asks = ({ categories }: PolicyForm) => categories.map(({ id }) => id).join(' ');
  return asks(read.output) === asks(fresh) ? read.output : undefined;
}
