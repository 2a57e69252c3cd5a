// @vitest-environment happy-dom
// A long list a page at a time, as a person with a keyboard or a screen reader meets it.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Pages } from '@/components/pages';
import { usePages } from '@/components/use-pages';

afterEach(cleanup);

function Numbers({ count }: { count: number }) {
  const { shown, list, place, show } = usePages(Array.from({ length: count }, (_, index) => index + 1));
  return (
    <>
      <ul ref={list}>
        {shown.map((number) => (
          <li key={number}>
            <a href={`#${number}`}>{number}</a>
          </li>
        ))}
      </ul>
      <Pages {...place} of="Numbers" />
      <button
        type="button"
        onClick={() => {
          show(30);
        }}
      >
        To 31
      </button>
    </>
  );
}

const links = () => screen.queryAllByRole('link').map(({ textContent }) => Number(textContent));
const press = (name: string) => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};

test('shows one page of a list, says which, and has the focus on the first of the next', () => {
  render(<Numbers count={10_000} />);
  expect([links().length, links().at(-1)]).toEqual([25, 25]);
  expect(screen.getByRole('navigation').getAttribute('aria-label')).toBe('Pages of the list: Numbers');
  expect(screen.getByRole('status').textContent).toBe('1 to 25 of 10,000');
  press('Next');
  expect(links()[0]).toBe(26);
  expect(document.activeElement?.textContent).toBe('26');
  expect(screen.getByRole('status').textContent).toBe('26 to 50 of 10,000');
  press('Previous');
  expect(document.activeElement?.textContent).toBe('1');
});

test('keeps the focus where there is no page to turn to, and where a row is only shown', () => {
  render(<Numbers count={60} />);
  press('Previous');
  expect(document.activeElement?.textContent).toBe('Previous');
  press('To 31');
  expect(links()[0]).toBe(26);
  expect(document.activeElement?.textContent).toBe('To 31');
});

test('offers no pages for one, and the last one there is when rows have gone', () => {
  const { rerender } = render(<Numbers count={60} />);
  press('Next');
  press('Next');
  expect(links().length).toBe(10);
  rerender(<Numbers count={30} />);
  expect(links()).toEqual([26, 27, 28, 29, 30]);
  rerender(<Numbers count={25} />);
  expect(links().length).toBe(25);
  expect(screen.queryByRole('navigation')).toBeNull();
});
