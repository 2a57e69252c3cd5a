// The answers a school card is made of, and what is wrong with them.
import { ADDRESSEES, type Addressee } from '@/utils/evidence/case';
import { type SchoolCard, parseRecipient } from '@/utils/evidence/school-card';

export interface CardAnswers {
  school: string;
  /** Who opens this casebook. */
  role?: Addressee;
  /** Receiving keys as they were typed; empty: none. */
  keys: Partial<Record<Addressee, string>>;
}

/** The answers of the card made last; for the first one the school's name alone. */
export function answersOf(last: SchoolCard | undefined, mine: string, school: string): CardAnswers {
  const role = ADDRESSEES.find((each) => last?.keys[each] === mine);
  return { school: last?.school ?? school, ...(role && { role }), keys: { ...last?.keys } as CardAnswers['keys'] };
}

/** The keys by role, or the fields that are missing or wrong, in the order of the form. */
export function checkedAnswers(
  { school, role, keys: typed }: CardAnswers,
  mine: string,
): { keys: SchoolCard['keys'] } | { wrong: string[] } {
  const keys: SchoolCard['keys'] = {};
  const wrong = [...(school.trim() === '' ? ['school'] : []), ...(role === undefined ? ['role'] : [])];
  for (const each of ADDRESSEES) {
    const text = each === role ? mine : (typed[each] ?? '');
    if (text.trim() === '') continue;
    try {
      keys[each] = parseRecipient(text);
    } catch {
      wrong.push(each);
    }
  }
  return wrong.length > 0 ? { wrong } : { keys };
}
