// A setting that the school's IT may set for every device by a managed policy; else it is what was chosen in this browser.
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { AppError } from '@/utils/errors';

export interface SchoolSetting<Value> {
  /** The policy's value, where there is one that fits; else this browser's. Throws `settings-unreadable`. */
  getValue(): Promise<Value>;
  /** This browser's own; it counts only where no policy sets it. */
  setValue(value: Value): Promise<void>;
  /** Follows this browser's own. A policy that changes counts when a page of Tyst is opened again. */
  watch(changed: (value: Value) => void): () => void;
  /** Set by policy: nobody can change it here. */
  isManaged(): Promise<boolean>;
  /** A policy names it with a value that does not fit: it is ignored, and the settings page says so. */
  isRefused(): Promise<boolean>;
  /**
   * The same for what cannot wait: Chromium tells what a policy says only some seconds after the browser has started. Until then
   * it is this browser's own; whoever watches hears the policy's as soon as it is known. Nothing may be shown, locked or left out
   * by it that the policy could forbid. Where settings cannot be read it is the fallback.
   */
  readonly atOnce: Pick<SchoolSetting<Value>, 'getValue' | 'watch'>;
}

/** How long the policy's answer is waited for before this browser's own value is taken meanwhile, ms; at most times it takes a few. */
export const POLICY_PATIENCE = 150;

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
  const ownValue = async () => {
    try {
      return await own.getValue();
    } catch (error) {
      throw new AppError('settings-unreadable', String(error), { cause: error });
    }
  };
  const getValue = async () => {
    const set = await managed();
    return set === undefined ? ownValue() : set.value;
  };
  const watch = (changed: (value: Value) => void) =>
    own.watch((value) => {
      void managed().then((set) => {
        changed(set === undefined ? value : set.value);
      });
    });
  return {
    getValue,
    setValue: (value) => own.setValue(value),
    watch,
    atOnce: atOnce({ getValue, watch }, ownValue, fallback),
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

/** A setting as it is known now: `own` while the true one is not there after a moment. */
function atOnce<Value>(
  setting: Pick<SchoolSetting<Value>, 'getValue' | 'watch'>,
  own: () => Promise<Value>,
  fallback: Value,
): Pick<SchoolSetting<Value>, 'getValue' | 'watch'> {
  return {
    getValue: () => Promise.race([setting.getValue(), afterPatience().then(own)]).catch(() => fallback),
    watch(changed) {
      let watches = true;
      void setting.getValue().then((value) => {
        if (watches) changed(value);
      });
      const stop = setting.watch(changed);
      return () => {
        watches = false;
        stop();
      };
    },
  };
}

function afterPatience(): Promise<void> {
  return new Promise((done) => void setTimeout(done, POLICY_PATIENCE));
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
