// The value of a stored setting, followed while it is shown.
import { useEffect, useState } from 'preact/hooks';

/** A stored setting as components see it; the items of `utils/browser/settings` have this shape. */
export interface Setting<Value> {
  getValue: () => Promise<Value>;
  watch: (changed: (value: Value) => void) => () => void;
}

/** Tells the value as it is now and whenever it changes, until it is stopped; or that it cannot be read, which else nobody catches. */
export function followSetting<Value>(
  setting: Setting<Value>,
  follow: (value: Value) => void,
  onFailed?: (error: unknown) => void,
): () => void {
  let isTold = false;
  const stop = setting.watch((value) => {
    isTold = true;
    follow(value);
  });
  void setting.getValue().then((value) => {
    // A change may be told before this reading, begun earlier, has come back.
    if (!isTold) follow(value);
  }, onFailed);
  return () => {
    isTold = true;
    stop();
  };
}

/** Undefined until the setting has been read. */
export function useSetting<Value>(setting: Setting<Value>): Value | undefined {
  const [state, setState] = useState<{ value: Value } | undefined>(undefined);
  useEffect(
    () =>
      followSetting(setting, (value) => {
        setState({ value });
      }),
    [setting],
  );
  return state?.value;
}
