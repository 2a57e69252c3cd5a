// The policy that the school has chosen: what it names of what was ticked, what it does in which order, and whether its review is due.
import { useState } from 'preact/hooks';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { categoryText, lineText, policyName } from '@/components/policy-words';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { type MatterFacts, isComplaintAlone } from '@/utils/protocol/matter-facts';
import { type LineList, type PolicyPack, reviewIsDue } from '@/utils/protocol/policy-pack';

/** Years of age that most sites ask for. */
const USUAL_AGE = 13;

export function PolicyCard({ facts }: { facts: MatterFacts }) {
  const pack = facts.policy;
  if (pack === undefined) return null;
  return (
    <Card title={t('packs.title')}>
      <p>
        <strong>
          <bdi>{policyName(pack)}</bdi>
        </strong>
        . <span class="small">{t('packs.chosen')}</span>
      </p>
      <Review pack={pack} />
      <Days pack={pack} />
      <h3>{t('packs.names')}</h3>
      <Named pack={pack} facts={facts} />
      <h3>{t('packs.ladder')}</h3>
      <Lines pack={pack} list="ladder" />
      {pack.complaintStages.length > 0 && isComplaintAlone(facts) && (
        <>
          <h3>{t('packs.complaints')}</h3>
          <Lines pack={pack} list="complaintStages" />
        </>
      )}
      {pack.messaging.length > 0 && facts.onWhatsApp && (
        <>
          <h3>{t('packs.messaging')}</h3>
          <Lines pack={pack} list="messaging" />
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
  const month = ukTime(`${pack.reviewDue.slice(0, 7)}-15T12:00:00.000Z`, 'day').replace(/^\d+ /, '');
  return <Notice tone="warn">{t('packs.reviewDue', { month })}</Notice>;
}

/** When the governing body adopted and circulated it; of a source document only the school knows, so nothing is said (G8). */
function Days({ pack: { name, adoptedOn, circulatedOn } }: { pack: PolicyPack }) {
  if (name === undefined) return null;
  const day = (of: string) => ukTime(`${of}T12:00:00.000Z`, 'day');
  return (
    <p class="small">
      {adoptedOn === undefined ? t('packs.notAdopted') : t('packs.adopted', { day: day(adoptedOn) })}{' '}
      {circulatedOn === undefined ? t('packs.notCirculated') : t('packs.circulated', { day: day(circulatedOn) })}
    </p>
  );
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
          {categoryText(id, pack)}
          <div class="small">
            {lineText('clauses', pack.clauses.find((each) => each.id === clause) ?? { id: clause })}
            {onlyOnLadder === true && ` · ${t('packs.onlyOnLadder')}`}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Lines({ pack, list }: { pack: PolicyPack; list: LineList }) {
  return (
    <ol class="lines">
      {pack[list].map((item) => (
        <li key={item.id}>{lineText(list, item)}</li>
      ))}
    </ol>
  );
}
