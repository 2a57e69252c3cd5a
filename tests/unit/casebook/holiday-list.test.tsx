// @vitest-environment happy-dom
// Days are added to the list as it is by then; Enter adds them, and does not send the letter that the list stands in.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { type ChangeHolidays, HolidayList } from '@/components/holiday-list';
import type { Holiday } from '@/utils/evidence/holiday';
import { holidays as words } from '@/utils/i18n/en/holidays';

const SHOWN: Holiday = { from: '2026-12-21', to: '2027-01-01' };
const MEANWHILE: Holiday = { from: '2027-02-15', to: '2027-02-19' };

afterEach(cleanup);

function shownIn(changes: ChangeHolidays[]): { sent: () => number } {
  let sent = 0;
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent += 1;
      }}
    >
      <HolidayList holidays={[SHOWN]} onChange={(change) => changes.push(change)} />
    </form>,
  );
  return { sent: () => sent };
}

it('adds a day by Enter to what is stored by then', () => {
  const changes: ChangeHolidays[] = [];
  const form = shownIn(changes);
  for (const label of [words.first, words.last])
    fireEvent.input(screen.getByLabelText(label), { target: { value: '2027-05-28' } });
  // Nothing prevented would send the form.
  expect(fireEvent.keyDown(screen.getByLabelText(words.last), { key: 'Enter' })).toBe(false);
  expect(form.sent()).toBe(0);
  const day = { from: '2027-05-28', to: '2027-05-28' };
  expect(changes.map((change) => change([SHOWN, MEANWHILE]))).toEqual([[SHOWN, MEANWHILE, day]]);
});

it('takes out the one that was pressed, and leaves what came meanwhile', () => {
  const changes: ChangeHolidays[] = [];
  shownIn(changes);
  fireEvent.click(screen.getByRole('button', { name: /21 Dec/ }));
  expect(changes.map((change) => change([{ ...SHOWN }, MEANWHILE]))).toEqual([[MEANWHILE]]);
});
