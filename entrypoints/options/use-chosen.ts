// A setting that is chosen from several: the choice is shown at once, not only when it has been stored.
import { useEffect, useState } from 'preact/hooks';
import { type Setting, useSetting } from '@/components/use-setting';
import type { Save } from './options-page';

interface StoredSetting<Value> extends Setting<Value> {
  setValue: (value: Value) => Promise<void>;
}

/** Undefined until the setting has been read; what is stored again where a choice could not be. */
export function useChosen<Value extends string | number | boolean | null>(
  setting: StoredSetting<Value>,
  save: Save,
): readonly [Value | undefined, (to: Value) => void] {
  const stored = useSetting(setting);
  const [choice, setChoice] = useState<{ to: Value } | undefined>(undefined);
  useEffect(
    () =>
      setting.watch((value) => {
        setChoice((latest) => (latest?.to === value ? undefined : latest));
      }),
    [setting],
  );
  const choose = (to: Value) => {
    const made = { to };
    setChoice(made);
    save(async () => {
      try {
        await setting.setValue(to);
      } catch (error) {
        setChoice((latest) => (latest === made ? undefined : latest));
        throw error;
      }
    });
  };
  return [choice === undefined ? stored : choice.to, choose];
}
