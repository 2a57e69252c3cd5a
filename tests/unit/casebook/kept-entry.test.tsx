// @vitest-environment happy-dom
// What a form keeps in the casebook does not come back from a tab in which it is still open, once it is gone.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DraftNote } from '@/entrypoints/casebook/entry/entry-notes';
import { KeptEntry, type Keeping } from '@/entrypoints/casebook/entry/kept-entry';
import { useEntry } from '@/entrypoints/casebook/entry/use-entry';
import type { CasebookCase } from '@/utils/evidence/received';
import { common } from '@/utils/i18n/en/common';
import { openDatabase } from '@/utils/store/database';
import { importVaultKey, makeVaultKey } from '@/utils/store/vault/cipher';
import { Vault } from '@/utils/store/vault/vault';
import { dropAct } from '@/utils/workflows/casebook/unfinished-act';

const PLACE = { caseId: 'matter', task: 'hold' };
let vault: Vault;

beforeEach(async () => {
  // The test's DOM has no locks; there is one page.
  const locks = { request: (_name: string, act: () => Promise<unknown>) => act() };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
  vault = new Vault(await openDatabase(crypto.randomUUID()), await importVaultKey(await makeVaultKey()));
  await vault.commit([{ act: 'put', kind: 'case', id: PLACE.caseId, value: { id: PLACE.caseId } as CasebookCase }]);
});
afterEach(() => {
  cleanup();
  vault.db.close();
  Reflect.deleteProperty(navigator, 'locks');
});

function Form({ keeping }: { keeping: Keeping<{ said: string }> }) {
  const entry = useEntry(() => ({ said: '' }), keeping);
  return (
    <>
      <input
        aria-label="Said"
        value={entry.answers.said}
        onInput={({ currentTarget }) => {
          entry.change({ said: currentTarget.value });
        }}
      />
      <DraftNote state={entry.state} />
    </>
  );
}

it('keeps no more of what is gone, and says that it cannot', async () => {
  const failed: unknown[] = [];
  const onFailed = (reason: unknown) => void failed.push(reason);
  process.on('unhandledRejection', onFailed);
  render(
    <KeptEntry<{ said: string }> vault={vault} place={PLACE}>
      {(keeping) => <Form keeping={keeping} />}
    </KeptEntry>,
  );
  fireEvent.input(await screen.findByLabelText('Said'), { target: { value: 'Half of' } });
  await screen.findByText(common.draftKept);
  await dropAct(vault, PLACE);
  fireEvent.input(screen.getByLabelText('Said'), { target: { value: 'Half of the reasons' } });
  await waitFor(() => expect(failed).toMatchObject([{ code: 'not-found' }]));
  process.off('unhandledRejection', onFailed);
  expect(await vault.list('unfinishedAct')).toEqual([]);
  expect(screen.queryByText(common.draftKept)).toBeNull();
});
