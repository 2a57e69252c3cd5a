// The page's schema checker against valibot, which it stands for: same schemas, same records, same answers in the same words.
import fc from 'fast-check';
import * as valibot from 'valibot';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as small from '@/entrypoints/verify/page-schema';
import { sampleCopyFile } from '@/tests/unit/bundle/pack-sample';
import { pngOf, sampleInput } from '@/tests/unit/bundle/sample';

type Library = Pick<typeof valibot, 'safeParse' | 'getDotPath'>;
type Schemas = Record<'capture' | 'case' | 'seal' | 'custody' | 'volumes' | 'copy', valibot.GenericSchema>;

let real: Schemas;
let page: Schemas;
let samples: [keyof Schemas, unknown][];

async function schemas(): Promise<Schemas> {
  return {
    capture: (await import('@/utils/evidence/capture-record')).CaptureRecordSchema,
    case: (await import('@/utils/evidence/case')).CaseRecordSchema,
    seal: (await import('@/utils/evidence/seal')).SealSchema,
    custody: (await import('@/utils/evidence/custody')).CustodyEntrySchema,
    copy: (await import('@/utils/evidence/working-copy')).WorkingCopyFileSchema,
    volumes: (await import('@/utils/bundle/volumes-record')).VolumesRecordSchema,
  };
}

beforeAll(async () => {
  real = await schemas();
  vi.resetModules();
  vi.doMock('valibot', () => small);
  page = await schemas();
  vi.doUnmock('valibot');
  const { captures, case: record, custody, bundleId } = await sampleInput([{}, { logOnly: true }]);
  const [first, second] = captures;
  const volumes = { format: 1, bundleId, count: 2, volumes: [{ number: 2, manifestSha256: '0'.repeat(64) }] };
  const rect = { x: 0, y: 1, width: 2, height: 3 };
  const masked = { ...first?.record, picture: { ...first?.record.picture, masks: [{ rect, reason: 'by hand' }] } };
  samples = [
    ['capture', first?.record],
    ['capture', second?.record],
    ['capture', masked],
    ['case', record],
    ['seal', first?.seal],
    ['custody', custody[0]],
    ['volumes', volumes],
    ['copy', await sampleCopyFile(first ?? expect.unreachable(), pngOf(6, 4))],
  ];
});

function answer(library: Library, schema: valibot.GenericSchema, value: unknown) {
  const parsed = library.safeParse(schema, value);
  if (parsed.success) return { output: JSON.stringify(parsed.output) };
  const [issue] = parsed.issues;
  return { where: library.getDotPath(issue), expected: issue.expected, received: issue.received };
}

function expectSame(kind: keyof Schemas, value: unknown): void {
  const library = small as unknown as Library;
  expect(answer(library, page[kind], value)).toEqual(answer(valibot, real[kind], value));
}

/** The places of a value, each as the names that lead there. */
function places(value: unknown, here: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...here]];
  return [[...here], ...Object.entries(value).flatMap(([key, member]) => places(member, [...here, key]))];
}

/** The value with one place changed; `undefined` removes it. Through JSON, so that `__proto__` is a member like any other. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: string | undefined): unknown {
  if (key === undefined) return to === undefined ? undefined : JSON.parse(to);
  const members = Object.entries(value as object).flatMap(([name, member]) => {
    const text = JSON.stringify(name === key ? changed(member, rest, to) : member);
    return text === undefined ? [] : [[name, text] as const];
  });
  if (!Object.hasOwn(value as object, key) && to !== undefined) members.push([key, to]);
  return Array.isArray(value)
    ? JSON.parse(`[${members.map(([, text]) => text).join(',')}]`)
    : JSON.parse(`{${members.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`);
}

const STRANGE = ['__proto__', 'constructor', 'prototype', 'toString', 'extra'];
const odd = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, 1e21, '', 'unknown', 'x'.repeat(3_000), '2026-13-01', [], {}, [[]], { value: 1 }),
  fc.jsonValue(),
);

describe('the schema checker of the page', () => {
  it('answers as valibot does on records as they are', () => {
    for (const [kind, value] of samples) expectSame(kind, value);
    expect(answer(valibot, real.capture, samples[0]?.[1])).toHaveProperty('output');
    // Two libraries, not one twice.
    expect(page.capture).toHaveProperty('run');
    expect(real.capture).not.toHaveProperty('run');
  });

  it('answers as valibot does with any place changed or removed', () => {
    for (const [kind, value] of samples) {
      for (const place of places(value)) {
        for (const to of [undefined, 'null', '1', '"x"', '[]', '{}']) expectSame(kind, changed(value, place, to));
      }
    }
  });

  it('answers as valibot does on strange members and values', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(1_000), fc.constantFrom(undefined, ...STRANGE), odd, (which, where, member, to) => {
        const [kind, value] = samples[which % samples.length] ?? expect.fail('no sample');
        const found = places(value);
        const place = found[where % found.length] ?? [];
        const target = place.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], value);
        const inside = member !== undefined && typeof target === 'object' && target !== null && !Array.isArray(target);
        expectSame(kind, changed(value, inside ? [...place, member] : place, JSON.stringify(to)));
      }),
      { numRuns: 2_000 },
    );
  });
});
