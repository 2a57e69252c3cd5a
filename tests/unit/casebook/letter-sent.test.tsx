// @vitest-environment happy-dom
// A reason that somebody began to write for withdrawing how a letter went opens for them again, and not in the office's list.
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { letterContent } from '@/tests/unit/documents/letter-sample';
import { NOW } from '@/tests/unit/bundle/sample';
import { act, matter } from '@/tests/unit/protocol/acts';
import { LetterSent } from '@/entrypoints/casebook/letters/letter-sent';
import type { KeptLetter } from '@/utils/evidence/letter';
import type { UnfinishedAct } from '@/utils/evidence/unfinished-act';
import { letterForm } from '@/utils/i18n/en/letter-form';
import { openDatabase } from '@/utils/store/database';
import { importVaultKey, makeVaultKey } from '@/utils/store/vault/cipher';
import { Vault } from '@/utils/store/vault/vault';
import { nameOfAct } from '@/utils/workflows/casebook/unfinished-act';

const REASON: UnfinishedAct = { caseId: 'case', task: 'posting-withdrawal', about: 'letter', filled: { said: 'Plantedreason.' } };
const LETTER: KeptLetter = {
  ...letterContent('deletion-request'),
  id: 'letter',
  caseId: 'case',
  madeAt: NOW.toISOString(),
  file: 'file',
  fileName: 'letter.docx',
  sha256: '',
};
const FACTS = matter(
  ['offensive-person'],
  [
    act(
      'deletion',
      {},
      { outcome: 'posted', posting: { letter: 'letter', method: 'first-class', number: '', second: 'second-no' } },
    ),
  ],
);
let vault: Vault;

beforeEach(async () => {
  vault = new Vault(await openDatabase(crypto.randomUUID()), await importVaultKey(await makeVaultKey()));
  await vault.commit([{ act: 'put', kind: 'unfinishedAct', id: nameOfAct(REASON), value: REASON }]);
});
afterEach(() => {
  cleanup();
  vault.db.close();
});

it('opens as it was left on the page of its case', async () => {
  render(<LetterSent vault={vault} facts={FACTS} letter={LETTER} left={[REASON]} />);
  expect(await screen.findByDisplayValue('Plantedreason.')).toBeTruthy();
});

it('does not open in the office’s list, where nothing is shown that others wrote', async () => {
  render(<LetterSent vault={vault} facts={FACTS} letter={LETTER} left={[REASON]} isOffice />);
  (await screen.findByRole('button', { name: new RegExp(letterForm.sent.withdraw) })).click();
  await screen.findByRole('textbox');
  expect(document.body.innerHTML).not.toContain('Plantedreason');
  expect(screen.queryByDisplayValue('Plantedreason.')).toBeNull();
});
