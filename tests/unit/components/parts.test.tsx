// @vitest-environment happy-dom
// The base parts as a person with a keyboard or a screen reader meets them.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BlobImage } from '@/components/blob-image';
import { Checkboxes, Radios } from '@/components/choices';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Tabs } from '@/components/tabs';
import { useAction } from '@/components/use-action';
import { AppError, codeOf } from '@/utils/errors';

afterEach(cleanup);

describe('tabs', () => {
  const Two = () => {
    const [chosen, setChosen] = useState<'a' | 'b'>('a');
    const tabs = [
      { id: 'a', label: 'First' },
      { id: 'b', label: 'Second' },
    ] as const;
    return <Tabs label="Two" tabs={tabs} chosen={chosen} onChoose={setChosen} />;
  };

  test.each([
    ['ArrowRight', 'Second'],
    ['ArrowLeft', 'Second'],
    ['End', 'Second'],
    ['Home', 'First'],
  ])('%s goes from the first to: %s', async (key, to) => {
    render(<Two />);
    fireEvent.keyDown(screen.getByRole('tab', { name: 'First' }), { key });
    await waitFor(() => {
      expect(screen.getByRole('tab', { selected: true }).textContent).toBe(to);
    });
    expect(document.activeElement?.textContent).toBe(to);
  });
});

describe('a field', () => {
  test('is tied to its hint and its error', () => {
    render(<Field id="name" label="Name" hint="As written" error="Missing" value="" onInput={() => {}} />);
    const input = screen.getByLabelText('Name');
    const described = input
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['As written', 'Missing']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('autocomplete')).toBe('off');
  });
});

describe('the error summary', () => {
  test('takes the focus, and its links go to the fields without touching the address', async () => {
    const before = location.href;
    render(
      <>
        <ErrorSummary errors={[{ field: 'answer', text: 'Answer this' }]} />
        <Radios id="answer" legend="Question" choices={[{ value: 'yes', label: 'Yes' }]} value={undefined} onChange={() => {}} />
      </>,
    );
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('alert'));
    });
    fireEvent.click(screen.getByRole('link', { name: 'Answer this' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Yes' }));
    expect(location.href).toBe(before);
  });
});

describe('checkboxes', () => {
  test('add and take away the answer that was clicked', () => {
    const onChange = vi.fn();
    const choices = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ] as const;
    render(<Checkboxes id="boxes" legend="Boxes" choices={choices} values={['a']} onChange={onChange} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'B' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'A' }));
    expect(onChange.mock.calls).toEqual([[['a', 'b']], [[]]]);
  });
});

describe('a picture', () => {
  test('is blurred until it is asked for', async () => {
    render(<BlobImage id="1" name="a post" load={() => Promise.resolve(new Blob(['x']))} />);
    const picture = await screen.findByRole('img', { name: 'a post' });
    expect(picture.classList.contains('blurred')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Show picture: a post' }));
    await screen.findByRole('button', { name: 'Hide picture: a post' });
    expect(picture.classList.contains('blurred')).toBe(false);
  });

  test('that cannot be read says so', async () => {
    render(<BlobImage id="1" name="a post" load={() => Promise.reject(new AppError('not-found'))} />);
    await screen.findByText('This picture cannot be read.');
  });
});

describe('an action', () => {
  test('runs once at a time, keeps its error, and can run again', async () => {
    const { promise, reject } = Promise.withResolvers<void>();
    const act = vi.fn(() => promise);
    const Acting = () => {
      const { busy, failed, run } = useAction(act);
      return (
        <button type="button" onClick={() => run()}>
          {busy ? 'busy' : failed === undefined ? 'idle' : codeOf(failed.error)}
        </button>
      );
    };
    render(<Acting />);
    fireEvent.click(screen.getByText('idle'));
    fireEvent.click(await screen.findByText('busy'));
    expect(act).toHaveBeenCalledTimes(1);
    reject(new AppError('save-failed'));
    fireEvent.click(await screen.findByText('save-failed'));
    expect(act).toHaveBeenCalledTimes(2);
  });
});
