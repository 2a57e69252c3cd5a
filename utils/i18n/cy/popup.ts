// Welsh texts of the popup namespace.
import type { popup as english } from '@/utils/i18n/en/popup';
import type { Translation } from '@/utils/i18n/text-types';

export const popup = {} satisfies Translation<typeof english>;
