// Welsh texts that take the place of others where the school has its own name for the Health and Safety Unit.
import type { unit as english } from '@/utils/i18n/en/unit';
import type { Translation } from '@/utils/i18n/text-types';

export const unit = {
  name: '{{unit}}',
  for: 'I’w roi i: {{unit}}',
  informed: '{{unit}}: rhoddwyd gwybod',
  first: 'Rhaid rhoi gwybod yn gyntaf: {{unit}}',
  advice: 'Mae pryder am ddiogelwch staff neu ddisgyblion. Rhowch wybod i: {{unit}}.',
  tell: '{{unit}}: os efallai nad yw staff neu ddisgyblion yn ddiogel yn yr ysgol.',
} satisfies Translation<typeof english>;
