// Welsh texts of the review namespace.
import type { review as english } from '@/utils/i18n/en/review';
import type { Translation } from '@/utils/i18n/text-types';

export const review = {} satisfies Translation<typeof english>;
