// What the school's IT has said of a setting: nothing, a value that counts, or one that cannot be used and is ignored.
import { useEffect, useState } from 'preact/hooks';

/** The settings of `utils/browser/settings` that a policy may set have this shape. */
export interface ManagedSetting {
  isManaged: () => Promise<boolean>;
  isRefused: () => Promise<boolean>;
}

/** Undefined until it was asked. */
export function useManaged(setting: ManagedSetting): 'no' | 'set' | 'refused' | undefined {
  const [managed, setManaged] = useState<'no' | 'set' | 'refused' | undefined>(undefined);
  useEffect(() => {
    void Promise.all([setting.isManaged(), setting.isRefused()]).then(([isSet, isRefused]) => {
      setManaged(isSet ? 'set' : isRefused ? 'refused' : 'no');
    });
  }, [setting]);
  return managed;
}
