// What the settings say of the school, as answers of a letter.
import { useSetting } from '@/components/use-setting';
import { headTitle, schoolAddress, schoolEmail, schoolName, schoolPhone, signatory } from '@/utils/browser/settings';
import type { SchoolAnswers } from './letter-start';

/** Undefined until all of it was read. */
export function useSchoolAnswers(): SchoolAnswers | undefined {
  const school = useSetting(schoolName);
  const address = useSetting(schoolAddress);
  const phone = useSetting(schoolPhone);
  const email = useSetting(schoolEmail);
  const signs = useSetting(signatory);
  const roleTitle = useSetting(headTitle);
  if (school === undefined || address === undefined || phone === undefined || email === undefined) return undefined;
  if (signs === undefined || roleTitle === undefined) return undefined;
  return { school, schoolAddress: address, phone, email, signatory: signs, roleTitle };
}
