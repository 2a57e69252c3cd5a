// Follows what the ten-minute set-up asks for, in the settings and in the casebook.
import { useState } from 'preact/hooks';
import { useSetting } from '@/components/use-setting';
import { contacts, role, schoolAddress, schoolHolidays, schoolName, schoolPhone } from '@/utils/browser/settings';
import { ukClock } from '@/utils/evidence/uk-clock';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { isCardMade, readLock } from '@/utils/store/vault/vault-lock';
import { type SetUpStep, setUpSteps } from './set-up-steps';

/** Undefined until all of it was read. */
export function useSetUp(db: TystDatabase): SetUpStep[] | undefined {
  const [today] = useState(() => ukClock(new Date()).date);
  const who = useSetting(role);
  const name = useSetting(schoolName);
  const address = useSetting(schoolAddress);
  const phone = useSetting(schoolPhone);
  const dsl = useSetting(contacts.dsl);
  const allegations = useSetting(contacts.allegations);
  const police = useSetting(contacts.police);
  const unit = useSetting(contacts.unit);
  const holidays = useSetting(schoolHolidays);
  const kept = useLiveQuery(async () => ({ lock: await readLock(db), card: await isCardMade(db) }), []);
  if (who === undefined || name === undefined || address === undefined || phone === undefined || kept === undefined)
    return undefined;
  if (dsl === undefined || allegations === undefined || police === undefined || unit === undefined || holidays === undefined) {
    return undefined;
  }
  return setUpSteps({
    role: who,
    school: { name, address, phone },
    contacts: { dsl, allegations, police, unit },
    holidays,
    casebook: kept.lock?.sheetAt !== undefined,
    card: kept.card,
    today,
  });
}
