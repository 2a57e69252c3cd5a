// What a person has chosen for a report to a platform, and the words that its record begins with.
import type { PlatformId } from '@/utils/evidence/post';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { t } from '@/utils/i18n/translate';
import { LONGEST_ANSWER } from '@/utils/protocol/fields';
import { TERMS, type Term, ruleName, termsOf } from '@/utils/protocol/platform-terms';

export interface PlatformChoice {
  platform: PlatformId;
  /** Ids of captures. */
  items: readonly string[];
  terms: readonly Term[];
}

/** What can be reported: what has a picture, or was supplied, and may be viewed. */
export function reportable(captures: readonly ReceivedCapture[]): ReceivedCapture[] {
  return captures.filter(({ record, withheldAt }) => record.kind !== 'log-only' && withheldAt === undefined);
}

/** Where there is only one site, or one item, it is chosen; no rule ever is. */
export function beginChoice(captures: readonly ReceivedCapture[]): PlatformChoice | undefined {
  const [first] = captures;
  return first && chooseSite(captures, first.record.platform);
}

export function chooseSite(captures: readonly ReceivedCapture[], platform: PlatformId): PlatformChoice {
  const items = captures.filter(({ record }) => record.platform === platform).map(({ id }) => id);
  return { platform, items: items.length === 1 ? items : [], terms: [] };
}

/** The chosen rules that the site has, in the order of the list. */
export function chosenTerms({ platform, terms }: PlatformChoice): Term[] {
  const has = termsOf([platform]);
  return TERMS.filter((term) => has.includes(term) && terms.includes(term));
}

/** The answer to which rules are broken, as the record holds it: whole names, as many as it has room for. */
export function rulesAnswer(choice: PlatformChoice): string {
  return chosenTerms(choice)
    .map((term) => ruleName(choice.platform, term) ?? t(`pack.term.${term}`))
    .reduce((all, name) => {
      const longer = all === '' ? name : `${all}; ${name}`;
      return longer.length <= LONGEST_ANSWER ? longer : all;
    }, '');
}
