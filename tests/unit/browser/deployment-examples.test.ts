// The example policies that a school's IT copies: read as their browsers read them, each value fits the schema and the setting.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as settings from '@/utils/browser/settings';
import { CONTACT_IDS } from '@/utils/evidence/contact';
import { parseRegistry } from './registry-file';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Values = Readonly<Record<string, Json>>;

interface Field {
  type: string;
  title?: string;
  enum?: Json[];
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Field>;
  items?: Field;
}

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const FIELDS = (json('public/managed-schema.json') as Required<Field>).properties;
const ID = 'abcdefghijklmnopabcdefghijklmnop';
/** Set nowhere in the examples: one school's own files. */
const OWN_FILES = new Set(['schoolCard', 'policyPack', 'timeRoots']);

/** As the schema's types say; the registry has no truth values and no lists of its own. */
function fromRegistry(path: string, root: string): Values {
  const keys = parseRegistry(read(path));
  const at = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${root}\\3rdparty\\extensions\\${ID}\\policy`;
  return typed({ type: 'object', properties: FIELDS }, at, keys) as Values;
}

function typed(
  { type, properties = {}, items = { type: 'string' } }: Field,
  at: string,
  keys: ReturnType<typeof parseRegistry>,
): Json {
  const values = keys.get(at) ?? {};
  const names = [...new Set([...Object.keys(values), ...[...keys.keys()].flatMap((key) => childOf(key, at) ?? [])])];
  const entries = names.map((name): [string, Json] => {
    const field = type === 'array' ? items : (properties[name] ?? expect.unreachable(`${name} is no field`));
    const value = values[name];
    if (value === undefined) return [name, typed(field, `${at}\\${name}`, keys)];
    return [name, field.type === 'boolean' ? value === 1 : value];
  });
  return type === 'array' ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

function childOf(key: string, parent: string): string | undefined {
  const rest = key.startsWith(`${parent}\\`) ? key.slice(parent.length + 1) : '';
  return rest === '' || rest.includes('\\') ? undefined : rest;
}

const EXAMPLES: Record<string, () => Values> = {
  'linux-chrome-edge.json': () =>
    (json('docs/deployment/linux-chrome-edge.json') as { '3rdparty': { extensions: Record<string, Values> } })['3rdparty']
      .extensions[ID] ?? {},
  'google-admin-console.json': () =>
    Object.fromEntries(
      Object.entries(json('docs/deployment/google-admin-console.json') as Record<string, { Value: Json }>).map(
        ([key, { Value }]) => [key, Value],
      ),
    ),
  'firefox-policies.json': () =>
    (json('docs/deployment/firefox-policies.json') as { policies: { '3rdparty': { Extensions: Record<string, Values> } } })
      .policies['3rdparty'].Extensions['tyst@tyst.invalid'] ?? {},
  'windows-chrome.reg': () => fromRegistry('docs/deployment/windows-chrome.reg', 'Google\\Chrome'),
  'windows-edge.reg': () => fromRegistry('docs/deployment/windows-edge.reg', 'Microsoft\\Edge'),
};

/** Where a value is not what the schema says; JSON Schema as far as ours goes. */
function misfits(field: Field, value: Json | undefined, at: string): string[] {
  if (field.type === 'array') {
    if (!Array.isArray(value)) return [at];
    return value.flatMap((each: Json, index) => misfits(field.items ?? { type: 'string' }, each, `${at}[${index}]`));
  }
  if (field.type === 'object') {
    if (typeof value !== 'object' || Array.isArray(value)) return [at];
    return Object.entries(value).flatMap(([key, each]) => {
      const inner = field.properties?.[key];
      return inner === undefined ? [`${at}.${key}`] : misfits(inner, each, `${at}.${key}`);
    });
  }
  const isType = field.type === 'integer' ? Number.isInteger(value) : typeof value === field.type;
  const inRange = typeof value !== 'number' || (value >= (field.minimum ?? value) && value <= (field.maximum ?? value));
  const isChoice = field.enum === undefined || (value !== undefined && field.enum.includes(value));
  return isType && inRange && isChoice ? [] : [at];
}

beforeEach(() => {
  fakeBrowser.reset();
});

describe.each(Object.entries(EXAMPLES))('the example %s', (_name, values) => {
  it('sets every field but a school’s own files, as the schema has it', () => {
    const set = values();
    expect(Object.keys(set).toSorted()).toEqual(
      Object.keys(FIELDS)
        .filter((name) => !OWN_FILES.has(name))
        .toSorted(),
    );
    expect(misfits({ type: 'object', properties: FIELDS }, set, 'policy')).toEqual([]);
  });

  it('is what Tyst takes: no value of it is ignored', async () => {
    const set = values();
    await fakeBrowser.storage.managed.set(set);
    const named = new Map<string, { getValue(): Promise<unknown>; isManaged(): Promise<boolean> }>([
      ...Object.entries(settings).flatMap(([name, item]) =>
        typeof item === 'object' && 'isManaged' in item ? [[name, item] as const] : [],
      ),
      ...CONTACT_IDS.map((id) => [settings.contactKey(id), settings.contacts[id]] as const),
    ]);
    for (const [name, value] of Object.entries(set)) {
      expect(await named.get(name)?.isManaged(), name).toBe(true);
      expect(await named.get(name)?.getValue(), name).toEqual(value);
    }
  });
});

describe('the check of the examples', () => {
  it('finds a wrong type, a choice that is none, a number out of range and an unknown field', () => {
    const wrong = {
      language: 'fr',
      lockAfter: 61,
      hasDeputy: 'yes',
      watchWords: [5],
      contactPolice: { fax: '1' },
      schoolHolidays: {},
    };
    expect(misfits({ type: 'object', properties: FIELDS }, { ...wrong, watchSettled: true }, 'policy')).toEqual([
      'policy.language',
      'policy.lockAfter',
      'policy.hasDeputy',
      'policy.watchWords[0]',
      'policy.contactPolice.fax',
      'policy.schoolHolidays',
      'policy.watchSettled',
    ]);
  });
});

describe('docs/deployment.md', () => {
  it('lists every field of the schema with its title, and no other', () => {
    const rows = read('docs/deployment.md').matchAll(/^\| `(\w+)` +\| [^|]+\| ([^.|]+)\./gm);
    const listed = Object.fromEntries([...rows].map(([, name = '', title = '']) => [name, title.trim()]));
    expect(listed).toEqual(Object.fromEntries(Object.entries(FIELDS).map(([name, { title }]) => [name, title])));
  });

  it('links every example, and each is there', () => {
    const linked = [...read('docs/deployment.md').matchAll(/\]\(deployment\/([^)]+)\)/g)].map(([, file = '']) => file);
    expect(linked.toSorted()).toEqual(Object.keys(EXAMPLES).toSorted());
  });
});
