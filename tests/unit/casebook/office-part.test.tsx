// @vitest-environment happy-dom
// What the office is shown where no casebook was set up.
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { OfficePart } from '@/entrypoints/casebook/office/office-part';
import { en } from '@/utils/i18n/catalogues';
import { openDatabase } from '@/utils/store/database';

afterEach(cleanup);

it('is told that there is nothing to show, and asked to set nothing up', async () => {
  const db = await openDatabase(crypto.randomUUID());
  render(<OfficePart db={db} route={{ at: 'received' }} />);
  expect(await screen.findByText(en.office.noCasebook)).not.toBeNull();
  expect(screen.queryByRole('button', { name: en.lock.setUp.act })).toBeNull();
  db.close();
});
