// @vitest-environment happy-dom
// What is wrong with a passphrase is said at once, all of it.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SetUpForm } from '@/entrypoints/casebook/lock/set-up-form';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { lock } from '@/utils/i18n/en/lock';
import { errors } from '@/utils/i18n/en/errors';

let db: TystDatabase;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
});
afterEach(() => {
  cleanup();
  db.close();
});

it('says that it is too short and that the two differ, in one summary and at each field', async () => {
  render(<SetUpForm db={db} />);
  fireEvent.input(screen.getByLabelText(lock.setUp.passphrase), { target: { value: 'short' } });
  fireEvent.input(screen.getByLabelText(lock.setUp.again), { target: { value: 'another' } });
  fireEvent.click(screen.getByRole('button', { name: lock.setUp.act }));
  const summary = await waitFor(() => screen.getByRole('alert'));
  expect(within(summary).getAllByRole('link')).toHaveLength(2);
  expect(within(summary).getByText(new RegExp(errors['passphrase-short'].what))).toBeTruthy();
  expect(within(summary).getByText(lock.setUp.different)).toBeTruthy();
  expect(await db.vaultLock.count()).toBe(0);
});
