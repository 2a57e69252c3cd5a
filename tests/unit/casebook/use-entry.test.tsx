// @vitest-environment happy-dom
// A form that is half-filled in is kept while somebody types, begins as it was left, and leaves nothing once it is recorded, emptied or given up.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AsLeft, DraftNote } from '@/entrypoints/casebook/entry/entry-notes';
import { useEntry } from '@/entrypoints/casebook/entry/use-entry';
import { common } from '@/utils/i18n/en/common';
import { protocol } from '@/utils/i18n/en/protocol';

interface Answers {
  said: string;
}

/** What rests in the casebook. */
let rests: Answers | undefined;
let fails: boolean;
let records: number;

beforeEach(() => {
  rests = undefined;
  fails = false;
  records = 0;
});
afterEach(cleanup);

async function keep(filled: Answers | undefined): Promise<void> {
  rests = filled;
}

async function record(): Promise<void> {
  if (fails) throw new Error('storage-full');
  records += 1;
  rests = undefined;
}

function Form() {
  const entry = useEntry<Answers>(() => ({ said: '' }), { left: rests, keep });
  return (
    <form>
      <AsLeft entry={entry} />
      <input
        aria-label="Said"
        value={entry.answers.said}
        onInput={({ currentTarget }) => {
          entry.change({ said: currentTarget.value });
        }}
      />
      <DraftNote state={entry.state} />
      <button type="button" onClick={() => void entry.recording(record).catch(() => {})}>
        Record
      </button>
      <button type="button" onClick={() => void entry.giveUp()}>
        Cancel
      </button>
    </form>
  );
}

function type(said: string): void {
  fireEvent.input(screen.getByLabelText('Said'), { target: { value: said } });
}

function shown(): string {
  return screen.getByLabelText<HTMLInputElement>('Said').value;
}

it('says nothing of a draft before somebody types, and that it is kept once it is', async () => {
  render(<Form />);
  expect(screen.queryByText(common.draftKept)).toBeNull();
  type('Half of');
  await waitFor(() => expect(screen.getByText(common.draftKept)).toBeTruthy());
  expect(rests).toEqual({ said: 'Half of' });
});

it('keeps at once what was typed last when the page goes, and begins with it again', async () => {
  const { unmount } = render(<Form />);
  type('Half of the reasons');
  unmount();
  await waitFor(() => expect(rests).toEqual({ said: 'Half of the reasons' }));
  render(<Form />);
  expect(shown()).toBe('Half of the reasons');
  fireEvent.click(screen.getByText(protocol.form.empty));
  expect(shown()).toBe('');
  await waitFor(() => expect(rests).toBeUndefined());
});

it.each(['Record', 'Cancel'])('leaves nothing after “%s”, however fast the page goes', async (button) => {
  const { unmount } = render(<Form />);
  type('Whole');
  fireEvent.click(screen.getByText(button));
  unmount();
  // Longer than a change rests before it is kept.
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(rests).toBeUndefined();
});

it('goes on keeping where recording fails', async () => {
  fails = true;
  render(<Form />);
  type('One');
  fireEvent.click(screen.getByText('Record'));
  await Promise.resolve();
  type('One more');
  await waitFor(() => expect(rests).toEqual({ said: 'One more' }));
});

it('is recorded once, however often somebody presses', async () => {
  render(<Form />);
  type('Whole');
  fireEvent.click(screen.getByText('Record'));
  await waitFor(() => expect(records).toBe(1));
  fireEvent.click(screen.getByText('Record'));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(records).toBe(1);
});

it('begins afresh where its form stays after it was given up, and is kept again', async () => {
  render(<Form />);
  type('Words that are given up');
  await waitFor(() => expect(screen.getByText(common.draftKept)).toBeTruthy());
  fireEvent.click(screen.getByText('Cancel'));
  await waitFor(() => expect(shown()).toBe(''));
  expect(screen.queryByText(common.draftKept)).toBeNull();
  type('Other words');
  await waitFor(() => expect(screen.getByText(common.draftKept)).toBeTruthy());
  expect(rests).toEqual({ said: 'Other words' });
});
