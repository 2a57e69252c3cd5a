// Text of a bundle as a record: canonical JSON of a schema, or a problem that says what it is instead.
import * as v from 'valibot';
import { canonicalJson } from '@/utils/evidence/canonical-json';
import { type Problem, problem } from './problem';

/** Levels of a record; ours have six. */
const MOST_DEPTH = 32;

/** UTF-8 without a byte order mark, or undefined. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The record, or undefined after adding to `problems` why it is none. A higher `format` is a newer Tyst's, not a fault. */
export function parseRecord<T>(
  bytes: Uint8Array,
  schema: v.GenericSchema<unknown, T>,
  path: string,
  problems: Problem[],
): T | undefined {
  const text = textOf(bytes);
  const value = parseCanonical(text);
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > 1) {
    problems.push(problem('newer-format', path, 1, format));
    return undefined;
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) {
    // The schema library leaves out members such as `__proto__`; what is checked further must be all that stands there.
    if (canonicalJson(parsed.output) === text) return parsed.output;
    problems.push(problem('record-form', path, 'no member that is left out'));
    return undefined;
  }
  const [issue] = parsed.issues;
  const where = value === undefined ? '' : (v.getDotPath(issue) ?? '');
  problems.push(
    problem('record-form', path, value === undefined ? 'canonical JSON' : `${where} ${issue.expected ?? ''}`, issue.received),
  );
  return undefined;
}

/** The value of canonical JSON, or undefined; undefined is never a JSON value itself. */
function parseCanonical(text = ''): unknown {
  // JSON.parse takes some forty bytes for each level.
  if (depthOf(text) > MOST_DEPTH) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return canonicalJson(value) === text ? value : undefined;
  } catch {
    // Not JSON, or a lone surrogate: in any case not what we write.
    return undefined;
  }
}

/** How many brackets are open at once, those in strings not counted; no further than just beyond MOST_DEPTH. */
function depthOf(text: string): number {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length && depth <= MOST_DEPTH; index++) {
    const letter = text[index];
    if (inString && letter === '\\') index += 1;
    else if (letter === '"') inString = !inString;
    else if (!inString && (letter === '[' || letter === '{')) depth += 1;
    else if (!inString && (letter === ']' || letter === '}')) depth -= 1;
  }
  return depth;
}
