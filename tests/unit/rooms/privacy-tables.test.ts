// The tables of docs/privacy.md cannot go stale: every table of the database, every kind in the vault and every setting has its row.
import 'fake-indexeddb/auto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/utils/store/database';
import { VAULT_KINDS } from '@/utils/store/vault/vault-copy';

const ROOT = resolve(import.meta.dirname, '../../..');
const PAGE = readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8');
const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'public/managed-schema.json'), 'utf8')) as { properties: object };

/** The rows under a heading: the name in the first column, and the other columns. */
function rowsUnder(heading: string): { name: string; cells: string[] }[] {
  const [, after = ''] = PAGE.split(`### ${heading}\n`);
  const [part = ''] = after.split(/^##/m);
  return [...part.matchAll(/^\| `(\w+)` \|(.*)\|$/gm)].map(([, name = '', rest = '']) => ({
    name,
    cells: rest.split('|').map((cell) => cell.trim()),
  }));
}

function namesUnder(heading: string): string[] {
  return rowsUnder(heading).map(({ name }) => name);
}

/** What is kept by name beside the school's own settings, wherever the code defines it. */
function storedItems(): string[] {
  const files = readdirSync(join(ROOT, 'utils/browser')).map((name) => readFileSync(join(ROOT, 'utils/browser', name), 'utf8'));
  return files.flatMap((source) => [...source.matchAll(/'(?:local|session):(\w+)'/g)].map(([, name = '']) => name));
}

describe('what privacy.md says is stored', () => {
  it('is every table of the database, and no other', async () => {
    const db = await openDatabase(crypto.randomUUID());
    const tables = db.tables.map(({ name }) => name);
    db.close();
    expect(namesUnder('Tables of the database').toSorted()).toEqual(tables.toSorted());
  });

  it('is every kind of thing in the vault, and no other', () => {
    expect(namesUnder("Kinds of things in the casebook's vault").toSorted()).toEqual([...VAULT_KINDS].toSorted());
  });

  it('is every setting and every item of the browser’s storage, and no other', () => {
    const stored = storedItems();
    expect(stored).toContain('watchedSites');
    const settings = [...Object.keys(SCHEMA.properties), ...stored];
    expect(namesUnder('Settings').toSorted()).toEqual(settings.toSorted());
  });

  it('says of each what it holds and how long', () => {
    const rows = ['Tables of the database', "Kinds of things in the casebook's vault", 'Settings'].flatMap(rowsUnder);
    expect(rows.length).toBeGreaterThan(50);
    for (const { name, cells } of rows) for (const cell of cells) expect(cell, name).not.toBe('');
  });
});
