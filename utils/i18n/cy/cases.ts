// Welsh texts of the cases namespace.
import type { cases as english } from '@/utils/i18n/en/cases';
import type { Translation } from '@/utils/i18n/text-types';

export const cases = {} satisfies Translation<typeof english>;
