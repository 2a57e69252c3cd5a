// The part of valibot that the records' schemas use, for verify.html: a fifth of its size, so that an expert can read it all.
// The build puts it in valibot's place; a test holds it to valibot's own answers on the records of the tamper matrix.

/** The first thing that is wrong, in valibot's order and words. */
interface Issue {
  path: (string | number)[];
  expected: string | null;
  received: string;
}

/** `typed`: of the right type, though a rule about its value may be broken. */
interface Outcome {
  typed: boolean;
  output?: unknown;
  issue?: Issue | undefined;
}

interface Schema {
  expects: string;
  optional?: boolean;
  run: (value: unknown) => Outcome;
}

/** A rule about a value of the right type; undefined when it is kept. */
type Rule = (value: never) => Issue | undefined;

function schema(expects: string, isTyped: (value: unknown) => boolean): Schema {
  const wrong = (value: unknown) => ({ typed: false, issue: issueOf(expects, stringify(value)) });
  return { expects, run: (value) => (isTyped(value) ? { typed: true, output: value } : wrong(value)) };
}

function issueOf(expected: string | null, received: string): Issue {
  return { path: [], expected, received };
}

function within(key: string | number, issue: Issue | undefined): Issue | undefined {
  return issue && { ...issue, path: [key, ...issue.path] };
}

function stringify(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  if (value === undefined || value === null) return `${value}`;
  return typeof value === 'function' ? 'Function' : Array.isArray(value) ? 'Array' : 'Object';
}

function oneOf(names: readonly string[]): string {
  const list = [...new Set(names)];
  return list.length > 1 ? `(${list.join(' | ')})` : (list[0] ?? 'never');
}

export const string = () => schema('string', (value) => typeof value === 'string');
export const number = () => schema('number', (value) => typeof value === 'number' && !Number.isNaN(value));
export const boolean = () => schema('boolean', (value) => typeof value === 'boolean');
export const literal = (only: unknown) => schema(stringify(only), (value) => value === only);
export const picklist = (options: readonly unknown[]) =>
  schema(oneOf(options.map(stringify)), (value) => options.includes(value));
export const custom = (check: (value: unknown) => boolean) => schema('unknown', check);

export function optional(wrapped: Schema): Schema {
  const run = (value: unknown): Outcome => (value === undefined ? { typed: true } : wrapped.run(value));
  return { expects: `(${wrapped.expects} | undefined)`, optional: true, run };
}

/** A schema, then rules about its value. */
export function pipe(first: Schema, ...rules: readonly Rule[]): Schema {
  return {
    ...first,
    run(value) {
      const outcome = first.run(value);
      const broken = outcome.typed && rules.map((rule) => rule(value as never)).find((issue) => issue !== undefined);
      return { ...outcome, issue: outcome.issue ?? (broken || undefined) };
    },
  };
}

/** A rule that compares what it says is expected. */
function rule<T>(expected: string | null, isKept: (value: T) => boolean, show: (value: T) => string = stringify) {
  return (value: T) => (isKept(value) ? undefined : issueOf(expected, show(value)));
}

type Sized = string | readonly unknown[];
const lengthOf = ({ length }: Sized) => String(length);
export const regex = (pattern: RegExp) => rule<string>(String(pattern), (value) => pattern.test(value));
export const minLength = (least: number) => rule<Sized>(`>=${least}`, ({ length }) => length >= least, lengthOf);
export const maxLength = (most: number) => rule<Sized>(`<=${most}`, ({ length }) => length <= most, lengthOf);
export const minValue = (least: number) => rule<number>(`>=${least}`, (value) => value >= least);
export const maxValue = (most: number) => rule<number>(`<=${most}`, (value) => value <= most);
export const integer = () => rule<number>(null, Number.isInteger);
export const finite = () => rule<number>(null, Number.isFinite);
export const isoDate = () => rule<string>(null, (value) => /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u.test(value));

/** The first option that fits; else the fault of the only one that was of the right type, or that none was. */
export function union(options: readonly Schema[]): Schema {
  const expects = oneOf(options.map((option) => option.expects));
  return {
    expects,
    run(value) {
      const outcomes = options.map((option) => option.run(value));
      const typed = outcomes.filter((outcome) => outcome.typed);
      const valid = typed.find(({ issue }) => issue === undefined);
      const [telling, another] = typed.length > 0 ? typed : outcomes;
      if (valid) return valid;
      if (telling && !another) return telling;
      return { typed: typed.length > 0, issue: issueOf(expects, stringify(value)) };
    },
  };
}

export function array(item: Schema): Schema {
  const own = schema('Array', Array.isArray);
  return {
    expects: own.expects,
    run(value) {
      return Array.isArray(value)
        ? joined(
            value.map((one, key) => [key, item.run(one)]),
            [],
          )
        : own.run(value);
    },
  };
}

/** Exactly these members; optional ones may be absent. */
export function strictObject(members: Readonly<Record<string, Schema>>): Schema {
  const own = schema('Object', isObject);
  return {
    expects: own.expects,
    run(value) {
      if (!isObject(value)) return own.run(value);
      const outcomes = Object.entries(members).flatMap(([key, member]): [string, Outcome][] => {
        // As valibot reads it: what an array inherits counts as there, and is of the wrong type.
        if (key in value) return [[key, member.run(value[key])]];
        return member.optional ? [] : [[key, { typed: false, issue: issueOf(`"${key}"`, 'undefined') }]];
      });
      const unknown = Object.keys(value).find((key) => !Object.hasOwn(members, key));
      const extra: [string, Outcome][] =
        unknown === undefined ? [] : [[unknown, { typed: false, issue: issueOf('never', `"${unknown}"`) }]];
      return joined([...outcomes, ...extra], {});
    },
  };
}

/** Any members whose names and values fit; the three names that could reach a prototype are left out. */
export function record(name: Schema, member: Schema): Schema {
  const own = schema('Object', isObject);
  return {
    expects: own.expects,
    run(value) {
      if (!isObject(value)) return own.run(value);
      const keys = Object.keys(value).filter((key) => !['__proto__', 'prototype', 'constructor'].includes(key));
      const outcomes = keys.map((key): [string, Outcome] => {
        const { typed, issue } = name.run(key);
        return [key, issue ? { typed, issue } : member.run(value[key])];
      });
      return joined(outcomes, {});
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function joined(outcomes: readonly (readonly [string | number, Outcome])[], output: object): Outcome {
  for (const [key, outcome] of outcomes) if ('output' in outcome) Object.assign(output, { [key]: outcome.output });
  const [key, first] = outcomes.find(([, { issue }]) => issue !== undefined) ?? [];
  const issue = key === undefined ? undefined : within(key, first?.issue);
  return { typed: outcomes.every(([, { typed }]) => typed), output, issue };
}

export function safeParse(of: Schema, value: unknown) {
  const { output, issue } = of.run(value);
  return issue ? { success: false as const, issues: [issue] } : { success: true as const, output };
}

export function getDotPath({ path }: Issue): string | null {
  return path.length === 0 ? null : path.join('.');
}
