// @vitest-environment happy-dom
// Where the keyboard focus goes when what had it is removed, hidden or disabled for a while.
import type { ComponentChildren } from 'preact';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useFocusRescue } from '@/components/use-focus-rescue';

beforeEach(() => {
  // happy-dom lays nothing out: what is hidden says so itself.
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return this.closest('[hidden]') === null;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

function Rows({ rows, busy = false, instead }: { rows: readonly string[]; busy?: boolean; instead?: ComponentChildren }) {
  useFocusRescue();
  if (instead !== undefined) return <main>{instead}</main>;
  return (
    <main>
      <button type="button">first</button>
      <section>
        <ul>
          {rows.map((row) => (
            <li key={row}>
              <button type="button" disabled={busy}>
                {row}
              </button>
            </li>
          ))}
        </ul>
        <button type="button">after</button>
      </section>
    </main>
  );
}

const ROWS = ['one', 'two', 'three'];

const has = (name: string) => {
  expect(document.activeElement?.textContent).toBe(name);
};
/** Until the focus would have been moved. */
const longEnough = () => new Promise((done) => setTimeout(done, 150));
const button = (name: string) => screen.getByRole('button', { name });
/** As browsers do, which happy-dom leaves out: what is gone or disabled has no focus. */
const loseFocus = () => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

describe('the focus of what was removed', () => {
  test('goes to what stands in its place, then to what is before it, then beside the list', async () => {
    const { rerender } = render(<Rows rows={ROWS} />);
    button('two').focus();
    for (const [rows, name] of [
      [['one', 'three'], 'three'],
      [['one'], 'one'],
      [[], 'after'],
    ] as const) {
      rerender(<Rows rows={rows} />);
      await waitFor(() => {
        has(name);
      });
    }
  });

  test('stays where somebody else has put it', async () => {
    const { rerender } = render(<Rows rows={ROWS} />);
    button('two').focus();
    rerender(<Rows rows={['one', 'three']} />);
    button('after').focus();
    await longEnough();
    has('after');
  });
});

test('the focus goes to the first stop of a screen that is another one now', async () => {
  const { rerender } = render(<Rows rows={ROWS} />);
  button('two').focus();
  const other = [
    <button key="a">top</button>,
    <a key="b" href="#x">
      link
    </a>,
  ];
  rerender(<Rows rows={ROWS} instead={other} />);
  await waitFor(() => {
    has('top');
  });
});

test('the focus is left alone when a link led to another page', async () => {
  const { rerender } = render(<Rows rows={ROWS} />);
  button('two').focus();
  window.dispatchEvent(new Event('hashchange'));
  rerender(<Rows rows={['one', 'three']} />);
  await longEnough();
  expect(document.activeElement).toBe(document.body);
});

test('the focus of what was disabled for a while comes back', async () => {
  const { rerender } = render(<Rows rows={ROWS} />);
  button('two').focus();
  rerender(<Rows rows={ROWS} busy />);
  loseFocus();
  await longEnough();
  rerender(<Rows rows={ROWS} />);
  await waitFor(() => {
    has('two');
  });
});

test('the focus of what was left on purpose does not come back', async () => {
  const { rerender } = render(<Rows rows={ROWS} />);
  button('two').focus();
  loseFocus();
  rerender(<Rows rows={['one', 'two']} />);
  await longEnough();
  expect(document.activeElement).toBe(document.body);
});
