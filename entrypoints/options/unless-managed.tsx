// A setting's field; where the school's IT has set it, what it is set to, and that it cannot be changed here.
import type { ComponentChildren } from 'preact';
import { Notice } from '@/components/notice';
import { useManaged } from '@/components/use-managed';
import { useSetting } from '@/components/use-setting';
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
  const managed = useManaged(setting);
  const value = useSetting(setting);
  if (managed === undefined || value === undefined) return null;
  if (managed === 'set') {
    return (
      <div class="field managed">
        <strong>{label}</strong>
        <p>
          {shown(value)} <span class="small">{t('options.managed')}</span>
        </p>
      </div>
    );
  }
  return (
    <>
      {managed === 'refused' && <Notice tone="warn">{t('options.refused', { label })}</Notice>}
      {children}
    </>
  );
}
