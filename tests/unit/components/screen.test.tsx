// @vitest-environment happy-dom
// What every screen stands in: its language, its errors, and the key that hides it.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { screenHidden } from '@/components/blank-screen';
import { Screen } from '@/components/screen';
import type { LanguageSetting } from '@/components/use-language-setting';
import { AppError } from '@/utils/errors';
import type { Language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';

afterEach(() => {
  cleanup();
  screenHidden.value = false;
});

function settingOf(first: Language | null): LanguageSetting & { set: (value: Language | null) => void } {
  let changed: (value: Language | null) => void = () => {};
  return {
    getValue: () => Promise.resolve(first),
    watch(listener) {
      changed = listener;
      return () => {};
    },
    set(value) {
      changed(value);
    },
  };
}

const Word = () => <p>{t('common.notKnown')}</p>;
const shows = (children: (db: string) => preact.ComponentChildren, language: LanguageSetting = settingOf('en')) =>
  render(
    <Screen open={() => Promise.resolve('db')} language={language}>
      {children}
    </Screen>,
  );

describe('a screen', () => {
  test('is drawn in the stored language and follows a change at once', async () => {
    const language = settingOf('cy');
    shows(() => <Word />, language);
    await screen.findByText('anhysbys');
    expect(document.documentElement.lang).toBe('cy');
    language.set('en');
    await screen.findByText('not known');
    expect(document.documentElement.lang).toBe('en');
  });

  test('is drawn in the browser’s language, and says so, when its settings cannot be read', async () => {
    const broken = { ...settingOf('cy'), getValue: () => Promise.reject(new AppError('settings-unreadable')) };
    shows(() => <Word />, broken);
    expect((await screen.findByRole('alert')).textContent).toContain('settings could not be read');
    await screen.findByText('not known');
  });

  test('says what happened when its database cannot be opened', async () => {
    render(
      <Screen open={() => Promise.reject(new AppError('storage-newer', 'database 9'))} language={settingOf('en')}>
        {() => <Word />}
      </Screen>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('made by a newer Tyst');
  });

  test('shows what a part throws while it is drawn, with its code', async () => {
    const Broken = () => {
      throw new AppError('not-found');
    };
    shows(() => <Broken />);
    expect((await screen.findByRole('alert')).textContent).toContain('not-found');
  });

  test('shows a rejected promise that nobody caught, and goes on', async () => {
    shows(() => <Word />);
    await screen.findByText('not known');
    const event = Object.assign(new Event('unhandledrejection'), { reason: new AppError('storage-full') });
    window.dispatchEvent(event);
    expect((await screen.findByRole('alert')).textContent).toContain('no room left');
    screen.getByText('not known');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => {
      expect(screen.queryByRole('alert')).toBeNull();
    });
  });
});

describe('the key that hides the screen', () => {
  const escape = (options = {}) => fireEvent.keyDown(window, { key: 'Escape', ...options });

  test('is Escape pressed twice; pressing it again does not show the screen', async () => {
    shows(() => <Word />);
    await screen.findByText('not known');
    escape();
    expect(screenHidden.value).toBe(false);
    escape();
    expect(screenHidden.value).toBe(true);
    escape();
    escape();
    expect(screenHidden.value).toBe(true);
  });

  test('is not Escape held down', async () => {
    shows(() => <Word />);
    await screen.findByText('not known');
    escape();
    escape({ repeat: true });
    expect(screenHidden.value).toBe(false);
  });

  test('is F2 too, which also shows it again, as a click anywhere does', async () => {
    const key = (options = {}) => fireEvent.keyDown(window, { key: 'F2', ...options });
    shows(() => <Word />);
    await screen.findByText('not known');
    key();
    expect(screenHidden.value).toBe(true);
    key({ repeat: true });
    expect(screenHidden.value).toBe(true);
    key();
    expect(screenHidden.value).toBe(false);
    key();
    fireEvent.click(await screen.findByRole('button', { name: /The screen is hidden/ }));
    await waitFor(() => {
      expect(screenHidden.value).toBe(false);
    });
  });
});
