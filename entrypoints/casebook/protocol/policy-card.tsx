// The policy that the school has chosen: what it names of what was ticked, what it does in which order, and whether its review is due.
import { useState } from 'preact/hooks';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { ukTime } from '@/utils/i18n/dates';
import { language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { answersTo } from '@/utils/protocol/fields';
import { type MatterFacts, isComplaintAlone, lastRecord } from '@/utils/protocol/matter-facts';
import { findPack } from '@/utils/protocol/packs';
import {
  CLAUSES,
  COMPLAINT_STAGES,
  MESSAGING_RULES,
  type PackItem,
  type PolicyPack,
  RUNGS,
  reviewIsDue,
} from '@/utils/protocol/policy-pack';

/** Years of age that most sites ask for. */
const USUAL_AGE = 13;

export function PolicyCard({ facts }: { facts: MatterFacts }) {
  const pack = findPack(answersTo(lastRecord(facts, 'assessment')?.answers ?? {}, 'policy')[0] ?? '');
  if (pack === undefined) return null;
  return (
    <Card title={t('packs.title')}>
      <p>
        <strong>{t(`protocol.answer.pack-${pack.document}`)}</strong>. <span class="small">{t('packs.chosen')}</span>
      </p>
      <Review pack={pack} />
      <h3>{t('packs.names')}</h3>
      <Named pack={pack} facts={facts} />
      <h3>{t('packs.ladder')}</h3>
      <Lines items={pack.ladder} known={RUNGS} words={(id) => t(`packs.rung.${id}`)} />
      {pack.complaintStages.length > 0 && isComplaintAlone(facts) && (
        <>
          <h3>{t('packs.complaints')}</h3>
          <Lines items={pack.complaintStages} known={COMPLAINT_STAGES} words={(id) => t(`packs.stage.${id}`)} />
        </>
      )}
      {pack.messaging.length > 0 && facts.onWhatsApp && (
        <>
          <h3>{t('packs.messaging')}</h3>
          <Lines items={pack.messaging} known={MESSAGING_RULES} words={(id) => t(`packs.rule.${id}`)} />
        </>
      )}
      {pack.homeSchoolAgreement && <p class="small">{t('packs.agreement')}</p>}
      {pack.age !== undefined && (
        <p class="small">
          {t('packs.age', { age: pack.age })} {pack.age !== USUAL_AGE && t('packs.ageOther')}
        </p>
      )}
    </Card>
  );
}

function Review({ pack }: { pack: PolicyPack }) {
  const [now] = useState(() => new Date());
  if (pack.reviewDue === undefined) return <p class="small">{t('packs.noReview')}</p>;
  if (!reviewIsDue(pack, now)) return null;
  // The day is left out: a document that names a month is due in it.
  const month = ukTime(`${pack.reviewDue}-15T12:00:00.000Z`, 'day').replace(/^\d+ /, '');
  return <Notice tone="warn">{t('packs.reviewDue', { month })}</Notice>;
}

function Named({ pack, facts }: { pack: PolicyPack; facts: MatterFacts }) {
  const named = facts.categories.flatMap(({ id }) => {
    const entry = pack.categories.find((each) => each.id === id);
    return entry === undefined ? [] : [{ ...entry, id }];
  });
  if (named.length === 0) return <p>{t('packs.namesNone')}</p>;
  return (
    <ul class="lines">
      {named.map(({ id, clause, onlyOnLadder }) => (
        <li key={id}>
          {t(`categories.label.${id}`)}
          <div class="small">
            {textOf(pack.clauses.find((each) => each.id === clause) ?? { id: clause }, CLAUSES, (known) =>
              t(`packs.clause.${known}`),
            )}
            {onlyOnLadder === true && ` · ${t('packs.onlyOnLadder')}`}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface LinesProps<Id extends string> {
  items: readonly PackItem[];
  /** The lines that the catalogue has words for, and those words. */
  known: readonly Id[];
  words: (id: Id) => string;
}

function Lines<Id extends string>({ items, known, words }: LinesProps<Id>) {
  return (
    <ol class="lines">
      {items.map((item) => (
        <li key={item.id}>{textOf(item, known, words)}</li>
      ))}
    </ol>
  );
}

/** A pack's own words, in the language in force where it has them; else those of the catalogue. */
function textOf<Id extends string>(item: PackItem, known: readonly Id[], words: (id: Id) => string): string {
  if (item.words !== undefined) return language.value === 'cy' && item.words.cy !== '' ? item.words.cy : item.words.en;
  const id = known.find((each) => each === item.id);
  return id === undefined ? item.id : words(id);
}
