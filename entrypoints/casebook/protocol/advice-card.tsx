// Decision support on the screen: what the documents require or suggest, why, and which of them says so.
import { Card } from '@/components/card';
import { categoryText } from '@/components/policy-words';
import { Tag, type Tone } from '@/components/tag';
import { t } from '@/utils/i18n/translate';
import { type Advice, type Strength, adviceFor } from '@/utils/protocol/advice';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import { isDone } from '@/utils/protocol/waits';
import { contactsOfAdvice } from '@/utils/protocol/who-to-reach';
import { ContactNote } from '@/entrypoints/casebook/contact-note';

const TONES: Record<Strength, Tone> = { must: 'bad', should: 'warn', may: 'info' };

export function AdviceCard({ facts }: { facts: MatterFacts }) {
  const advice = adviceFor(facts);
  const none = isDone(facts, 'assessment') ? 'nothing' : 'none';
  return (
    <Card title={t('protocol.advice.title')}>
      <p class="small">{t(`protocol.advice.${advice.length === 0 ? none : 'intro'}`)}</p>
      <ul class="advice">
        {advice.map((each) => (
          <li key={each.id}>
            <Tag tone={TONES[each.strength]}>{t(`protocol.strength.${each.strength}`)}</Tag>
            <p>{t(`protocol.advice.text.${each.id}`)}</p>
            <ContactNote of={contactsOfAdvice(each.id)} />
            <p class="small">
              {reasonsOf(each, facts.policy)} {sourcesOf(each)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function reasonsOf({ because: { categories, answers } }: Advice, policy: PolicyPack | undefined): string {
  const reasons = [
    ...categories.map((id) => categoryText(id, policy)),
    ...answers.map(({ field, answer }) => {
      const words = t(`protocol.answer.${answer}`);
      // The answers to this question are whole sentences.
      return field === 'also' ? words : t('protocol.advice.answered', { question: t(`protocol.field.${field}`), answer: words });
    }),
  ];
  return reasons.length === 0 ? '' : `${t('protocol.advice.because', { reasons: reasons.join('; ') })}.`;
}

function sourcesOf({ sources }: Advice): string {
  return `${t('protocol.advice.source', { sources: sources.map((source) => t(`protocol.source.${source}`)).join(', ') })}.`;
}
