// A setting's field; where the school's IT has set it, what it is set to, and that it cannot be changed here.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SchoolSetting } from '@/utils/browser/school-setting';
import { t } from '@/utils/i18n/translate';

export interface UnlessManagedProps<Value> {
  setting: SchoolSetting<Value>;
  label: string;
  /** The value in words. */
  shown: (value: Value) => ComponentChildren;
  children: ComponentChildren;
}

export function UnlessManaged<Value>({ setting, label, shown, children }: UnlessManagedProps<Value>) {
  const [managed, setManaged] = useState<{ value: Value } | 'no' | undefined>(undefined);
  useEffect(() => {
    void Promise.all([setting.isManaged(), setting.getValue()]).then(([is, value]) => {
      setManaged(is ? { value } : 'no');
    });
  }, [setting]);
  if (managed === undefined) return null;
  if (managed === 'no') return <>{children}</>;
  return (
    <div class="field">
      <strong>{label}</strong>
      <p>
        {shown(managed.value)} <span class="small">{t('options.managed')}</span>
      </p>
    </div>
  );
}
