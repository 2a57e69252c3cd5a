// Welsh texts of the options namespace.
import type { options as english } from '@/utils/i18n/en/options';
import type { Translation } from '@/utils/i18n/text-types';

export const options = {} satisfies Translation<typeof english>;
