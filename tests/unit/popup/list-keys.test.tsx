// @vitest-environment happy-dom
// The keys through a list of several pages: where the focus is when another page comes.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { ROW_TARGET, useListKeys } from '@/entrypoints/popup/use-list-keys';

afterEach(cleanup);

/** Two pages; `rows` are those that have come. */
function List({ rows }: { rows: readonly string[] }) {
  const list = useRef<HTMLUListElement>(null);
  const keys = useListKeys({ list, rows: rows.length, rowsId: rows.join(' '), page: 0, pages: 2, onPage: () => {} });
  return (
    <>
      <input aria-label="Search" />
      <ul ref={list}>
        {rows.map((row) => (
          <li key={row}>
            <button type="button" {...{ [ROW_TARGET]: '' }} onKeyDown={keys.onKeyDown}>
              {row}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Goes beyond the end of the first page. */
function pageDown(): void {
  const last = screen.getByText('two');
  last.focus();
  fireEvent.keyDown(last, { key: 'PageDown' });
}

test('the first row of a page that was gone to has the focus as soon as it is drawn', () => {
  const { rerender } = render(<List rows={['one', 'two']} />);
  pageDown();
  rerender(<List rows={['three', 'four']} />);
  expect(document.activeElement?.textContent).toBe('three');
});

test('whoever went on to the search before the page came stays there', () => {
  const { rerender } = render(<List rows={['one', 'two']} />);
  pageDown();
  screen.getByLabelText('Search').focus();
  rerender(<List rows={['three', 'four']} />);
  expect(document.activeElement).toBe(screen.getByLabelText('Search'));
});
