// A setting that the school's IT may set for every device by a managed policy; else it is what was chosen in this browser.
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

export interface SchoolSetting<Value> {
  /** The policy's value, where there is one that fits; else this browser's. */
  getValue(): Promise<Value>;
  /** This browser's own; it counts only where no policy sets it. */
  setValue(value: Value): Promise<void>;
  /** Follows this browser's own. A policy that changes counts when a page of Tyst is opened again. */
  watch(changed: (value: Value) => void): () => void;
  /** Set by policy: nobody can change it here. */
  isManaged(): Promise<boolean>;
  /** A policy names it with a value that does not fit: it is ignored, and the settings page says so. */
  isRefused(): Promise<boolean>;
}

/** `key` is also its name in `public/managed-schema.json`; a policy's value that does not fit counts as none. */
export function schoolSetting<Value>(
  key: string,
  fallback: Value,
  fits: (value: unknown) => value is Value,
): SchoolSetting<Value> {
  const own = storage.defineItem<Value>(`local:${key}`, { fallback });
  const managed = async () => {
    const value = await managedValue(key);
    return fits(value) ? { value } : undefined;
  };
  return {
    async getValue() {
      const set = await managed();
      return set === undefined ? own.getValue() : set.value;
    },
    setValue: (value) => own.setValue(value),
    watch(changed) {
      return own.watch((value) => {
        void managed().then((set) => {
          changed(set === undefined ? value : set.value);
        });
      });
    },
    async isManaged() {
      return (await managed()) !== undefined;
    },
    async isRefused() {
      const value = await managedValue(key);
      // Consoles send nothing or an empty text for a field that nobody filled.
      return (value ?? '') !== '' && !fits(value);
    },
  };
}

/** `storage.managed` rejects in Firefox where no policy exists. */
async function managedValue(key: string): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(key))[key];
  } catch {
    return undefined;
  }
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
export const isYesOrNo = (value: unknown): value is boolean => typeof value === 'boolean';

/** A whole number between these two, both included. */
export function isWholeNumber({ least, most }: { least: number; most: number }): (value: unknown) => value is number {
  return (value): value is number => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

export function isOneOf<Choice extends string>(choices: readonly Choice[]): (value: unknown) => value is Choice {
  return (value): value is Choice => (choices as readonly unknown[]).includes(value);
}
