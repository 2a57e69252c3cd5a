// Welsh texts of the case namespace.
import type { caseTexts as english } from '@/utils/i18n/en/case';
import type { Translation } from '@/utils/i18n/text-types';

export const caseTexts = {} satisfies Translation<typeof english>;
