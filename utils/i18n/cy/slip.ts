// Welsh texts of the slip namespace.
import type { slip as english } from '@/utils/i18n/en/slip';
import type { Translation } from '@/utils/i18n/text-types';

export const slip = {} satisfies Translation<typeof english>;
