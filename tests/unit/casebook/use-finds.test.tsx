// @vitest-environment happy-dom
// What was found of a person goes from the screen, and from the page's memory, once it is withheld or gone; what came later is not added.
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useFinds } from '@/entrypoints/casebook/subject/use-finds';
import type { Looked } from '@/entrypoints/casebook/subject/open-request';
import { NOW } from '@/tests/unit/bundle/sample';
import { act } from '@/tests/unit/protocol/acts';
import { storeCase } from '@/tests/unit/workflows/stored-case';
import type { CasebookCase } from '@/utils/evidence/received';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import type { Vault } from '@/utils/store/vault/vault';
import { setUpCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { findPerson } from '@/utils/workflows/subject/find-person';

const TERMS = ['parent example'];
let db: TystDatabase;
let vault: Vault;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
  ({ vault } = await setUpCasebook(db, 'correct horse battery', NOW, 4));
});
afterEach(() => {
  cleanup();
  db.close();
});

function Page({ looked }: { looked: Looked }) {
  const finds = useFinds(vault, looked);
  return <p>{finds === undefined ? 'reading' : finds.map(({ excerpt }) => excerpt).join(' | ')}</p>;
}

it('drops what is made unviewable or removed meanwhile, and adds nothing that was not looked for', async () => {
  const at = NOW.toISOString();
  const of: CasebookCase = {
    id: 'case',
    from: { caseId: 'theirs', signer: '' },
    code: 'K7-MQ4',
    title: 'Fixture case',
    aboutHead: false,
    addressee: 'head',
    status: 'open',
    receivedAt: at,
    updatedAt: at,
  };
  const said = act('friendly-talk', {}, { said: 'Said to Parent Example.' });
  await vault.commit([
    { act: 'add', kind: 'case', id: of.id, value: of },
    { act: 'add', kind: 'act', id: said.id, value: said },
  ]);
  await storeCase(db, [{ text: 'Recorded of Parent Example.' }]);
  const names = new Set((await findPerson(vault, { terms: TERMS })).map(({ name }) => name));
  render(<Page looked={{ query: { terms: TERMS }, names }} />);
  await waitFor(() => expect(screen.getByText('Said to Parent Example. | Recorded of Parent Example.')).toBeTruthy());

  const [recorded = expect.unreachable()] = await db.captures.toArray();
  // As `withhold` does it, without the lock that only a browser has.
  await db.transaction('rw', db.captures, db.withheld, async () => {
    await db.withheld.put({ captureId: recorded.id, parts: [] });
    await db.captures.update(recorded.id, { withheldAt: at });
  });
  await waitFor(() => expect(screen.getByText('Said to Parent Example.')).toBeTruthy());

  const later = act('friendly-talk', {}, { said: 'Later, to Parent Example.' });
  await vault.commit([
    { act: 'add', kind: 'act', id: later.id, value: later },
    { act: 'remove', kind: 'act', id: said.id },
  ]);
  await waitFor(() => expect(document.querySelector('p')?.textContent).toBe(''));
});
