// What follows from a post that is still there after its deadline: the platform, then the council's solicitor.
import { Notice } from '@/components/notice';
import { t } from '@/utils/i18n/translate';
import { type MatterFacts, hasAnswer } from '@/utils/protocol/matter-facts';
import { isDone } from '@/utils/protocol/waits';

const FOLLOWED = ['post-there', 'post-changed'] as const;

export function AfterCheck({ facts }: { facts: MatterFacts }) {
  const found = FOLLOWED.find((answer) => hasAnswer(facts, 'deletion', 'post', answer));
  if (found === undefined || isDone(facts, 'outcome')) return null;
  return <Notice tone="warn">{t(`check.after.${found}`)}</Notice>;
}
