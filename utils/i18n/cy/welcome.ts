// Welsh texts of the welcome namespace.
import type { welcome as english } from '@/utils/i18n/en/welcome';
import type { Translation } from '@/utils/i18n/text-types';

export const welcome = {} satisfies Translation<typeof english>;
