// @vitest-environment happy-dom
// What was received, searched: nothing is left out without a way back, found whatever its author hid in it, and nothing shown that the role may not see.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PAGE_SIZE } from '@/components/use-pages';
import { MatterList } from '@/entrypoints/casebook/received/matter-list';
import type { CasebookCase } from '@/utils/evidence/received';
import type { Role } from '@/utils/evidence/role';
import { role } from '@/utils/browser/settings';
import { cases } from '@/utils/i18n/en/cases';
import { NOW, type SampleCapture, sampleInput } from '@/tests/unit/bundle/sample';
import type { Matter } from '@/utils/store/vault/matters';

const NOTHING = { received: [], custody: [], acts: [] };

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(cleanup);

/** A matter with these captures, among so many others that the list is searched. */
async function among(count: number, wanted: readonly SampleCapture[]): Promise<Matter[]> {
  const input = await sampleInput(wanted);
  const at = NOW.toISOString();
  const of: CasebookCase = {
    id: 'wanted',
    from: { caseId: input.case.id, signer: '' },
    code: input.case.code,
    title: input.case.title,
    aboutHead: false,
    addressee: 'head',
    status: 'open',
    receivedAt: at,
    updatedAt: at,
  };
  const captures = input.captures.map(({ record, seal }, index) => {
    return { id: record.id, caseId: of.id, item: index + 1, receivedId: 'file', record, seal };
  });
  const others = Array.from({ length: count }, (_, index): Matter => {
    return { ...NOTHING, case: { ...of, id: `other-${index}`, code: `N${index}-OTH` }, captures: [] };
  });
  return [{ ...NOTHING, case: of, captures }, ...others];
}

function search(words: string): void {
  fireEvent.input(screen.getByLabelText(cases.search), { target: { value: words } });
}

const codes = () => screen.queryAllByRole('link').map(({ textContent }) => textContent?.split(' ')[0]);

it('shows all of a list that became too short to be searched', async () => {
  const matters = await among(PAGE_SIZE, [{}]);
  const { rerender } = render(<MatterList matters={matters} />);
  search('n1-oth');
  expect(codes()).toEqual(['N1-OTH']);
  rerender(<MatterList matters={matters.slice(0, PAGE_SIZE)} />);
  // The field is there as long as something is typed in it.
  search('');
  expect(codes()).toHaveLength(PAGE_SIZE);
});

it('finds words with signs between their letters that are not painted', async () => {
  render(<MatterList matters={await among(PAGE_SIZE, [{ text: 'Inv\u200Bent\u00ADed wor\u202Eds of a po\u2060st.' }])} />);
  search('invented words');
  expect(codes()).toEqual(['K7-MQ4']);
});

it.each<[Role, number]>([
  ['head', 0],
  ['dsl', 1],
])('finds for the role “%s” of a record without a picture beside others what that role may see', async (seenBy, found) => {
  await role.setValue(seenBy);
  render(<MatterList matters={await among(PAGE_SIZE, [{}, { logOnly: true, text: 'Plantedwords.' }])} />);
  // The role is read after the first frame.
  await new Promise((resolve) => setTimeout(resolve, 50));
  search('plantedwords');
  await waitFor(() => expect(codes()).toHaveLength(found));
});
