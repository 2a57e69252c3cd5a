// Changes a setting that has parts, a list or a contact: from what is stored by then, so that no tab writes over another's change.
import type { SchoolSetting } from './school-setting';

/** One change follows the other, in every tab of this browser; none is dropped. */
export function changeSetting<Value>(
  setting: Pick<SchoolSetting<Value>, 'getValue' | 'setValue'>,
  change: (now: Value) => Value,
): Promise<void> {
  return navigator.locks.request('tyst-settings', async () => {
    await setting.setValue(change(await setting.getValue()));
  });
}
