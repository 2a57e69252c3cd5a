// A value together with where it was read: nothing is claimed that was not seen (DESIGN rule 3).
import * as v from 'valibot';

/** `page:<strategy>` names the strategy that fired; `typed` a person's correction; `unknown` what nobody could read. */
export type Source = `page:${string}` | 'url' | 'typed' | 'id-decoded' | 'unknown';

/** A value, its source and the raw text it came from. Unreadable is the value `'unknown'` with the source `'unknown'`. */
export interface Read<T> {
  value: T | 'unknown';
  source: Source;
  raw: string;
}

const SOURCE = /^(?:page:[a-z0-9-]{1,60}|url|typed|id-decoded|unknown)$/;

const SourceSchema = v.custom<Source>((input) => typeof input === 'string' && SOURCE.test(input));

/** The schema of a Read whose value has the given schema; texts are capped by the value's own schema. */
export function readSchema<T>(value: v.GenericSchema<T>) {
  return v.strictObject({
    value: v.union([value, v.literal('unknown')]),
    source: SourceSchema,
    raw: v.pipe(v.string(), v.maxLength(200_000)),
  });
}

export function read<T>(value: T, source: Source, raw: string): Read<T> {
  return { value, source, raw };
}

/** What could not be read; `raw` keeps what was seen, if anything. */
export function unknown<T>(raw = ''): Read<T> {
  return { value: 'unknown', source: 'unknown', raw };
}

/** Whether the value was read at all. */
export function isKnown<T>(input: Read<T>): input is Read<T> & { value: Exclude<T, 'unknown'> } {
  return input.source !== 'unknown';
}
