// The ways to check whether each item of a matter is still there, on the page of the deletion deadline.
import { Card } from '@/components/card';
import { addressOfCheck } from '@/entrypoints/casebook/use-route';
import { t } from '@/utils/i18n/translate';
import type { Matter } from '@/utils/store/vault/matters';
import { mayBeChecked } from './may-be-checked';

export function CheckLinks({ matter: { case: of, captures } }: { matter: Matter }) {
  const offered = captures.filter(mayBeChecked);
  if (offered.length === 0) return null;
  return (
    <Card title={t('check.links')}>
      <ul class="lines">
        {offered.map(({ id, item }) => (
          <li key={id}>
            <a href={addressOfCheck(of.id, id)}>{t('check.link', { number: item })}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
