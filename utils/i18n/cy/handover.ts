// Welsh texts of the handover namespace.
import type { handover as english } from '@/utils/i18n/en/handover';
import type { Translation } from '@/utils/i18n/text-types';

export const handover = {} satisfies Translation<typeof english>;
