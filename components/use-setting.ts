// The value of a stored setting, followed while it is shown.
import { useEffect, useState } from 'preact/hooks';

/** A stored setting as components see it; the items of `utils/browser/settings` have this shape. */
export interface Setting<Value> {
  getValue: () => Promise<Value>;
  watch: (changed: (value: Value) => void) => () => void;
}

/** Undefined until the setting has been read. */
export function useSetting<Value>(setting: Setting<Value>): Value | undefined {
  const [state, setState] = useState<{ value: Value } | undefined>(undefined);
  useEffect(() => {
    const follow = (value: Value) => {
      setState({ value });
    };
    void setting.getValue().then(follow);
    return setting.watch(follow);
  }, [setting]);
  return state?.value;
}
