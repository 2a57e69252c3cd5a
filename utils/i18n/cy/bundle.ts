// Welsh texts of the bundle namespace.
import type { bundle as english } from '@/utils/i18n/en/bundle';
import type { Translation } from '@/utils/i18n/text-types';

export const bundle = {} satisfies Translation<typeof english>;
