// Entries for the school's own safeguarding record, of a whole matter or of one item of it, to copy and paste.
import { Card } from '@/components/card';
import { CopyText } from '@/components/copy-text';
import { isHiddenFrom } from '@/utils/evidence/hidden-from';
import { useSetting } from '@/components/use-setting';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { role } from '@/utils/browser/settings';
import { type ChronologyAdvice, type ChronologyItem, chronologyText } from '@/utils/documents/chronology';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { KeptTime } from '@/utils/evidence/trusted-time';
import { t } from '@/utils/i18n/translate';
import { lastAdviceOn } from '@/utils/protocol/advised';
import { type FieldId, answersOf, answersTo } from '@/utils/protocol/fields';
import { type MatterFacts, lastRecord } from '@/utils/protocol/matter-facts';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { adviceOfAct } from '@/utils/workflows/casebook/advice-file';
import { useTrustedRoots } from './use-trusted-roots';

export interface ChronologyCardProps {
  vault: Vault;
  matter: Matter;
  facts: MatterFacts;
}

export function ChronologyCard({ vault, matter, facts }: ChronologyCardProps) {
  const times = useVault(vault, (open) => open.list('time'));
  const { fingerprints: trusted } = useTrustedRoots();
  const seenBy = useSetting(role);
  const { case: of, captures } = matter;
  const shown = captures.filter(
    ({ withheldAt, record }) => withheldAt === undefined && !isHiddenFrom(seenBy, record.kind === 'log-only'),
  );
  if (times === undefined || trusted === undefined || shown.length === 0) return null;
  const entryOf = (chosen: readonly ReceivedCapture[]) => (now: Date) =>
    chronologyText(
      {
        code: of.code,
        reference: of.reference,
        title: of.title,
        items: chosen.map((capture) =>
          itemOf(
            capture,
            times.filter(({ root }) => trusted.includes(root)),
          ),
        ),
        involved: involvedIn(facts),
        advice: adviceOn(shown, facts),
        madeAt: now.toISOString(),
      },
      t,
    );
  return (
    <Card title={t('chronology.card')}>
      <p class="small">{t('chronology.about')}</p>
      <CopyText look="button" label={t('chronology.copyCase')} done={t('chronology.copied')} text={entryOf(shown)} />
      {shown.length > 1 &&
        shown.map((capture) => (
          <CopyText
            key={capture.id}
            look="link"
            label={t('chronology.copyItem', { number: capture.item })}
            done={t('chronology.copied')}
            text={entryOf([capture])}
          />
        ))}
    </Card>
  );
}

/** What was advised last on each of these. */
function adviceOn(captures: readonly ReceivedCapture[], { acts }: MatterFacts): ChronologyAdvice[] {
  const last = new Set(captures.flatMap(({ id }) => lastAdviceOn(acts, id) ?? []));
  return [...last].flatMap((act) => {
    const advice = adviceOfAct(act);
    const items = captures.filter(({ id }) => act.about?.includes(id)).map(({ item }) => item);
    return advice === undefined ? [] : [{ ...advice, items }];
  });
}

/** The roles that the assessment names: of the author, and of whom it is about. */
function involvedIn(facts: MatterFacts) {
  const answers = lastRecord(facts, 'assessment')?.answers ?? {};
  const given = (field: FieldId) => answersOf(field).filter((answer) => answersTo(answers, field).includes(answer));
  return { author: given('author'), about: given('target') };
}

function itemOf({ item, record, seal, reviewedAt, receivedId }: ReceivedCapture, times: readonly KeptTime[]): ChronologyItem {
  const trusted = times.find(({ receivedId: of }) => of === receivedId)?.at;
  return { item, record, digest: seal.digest, reviewedAt, ...(trusted !== undefined && { trustedTime: trusted }) };
}
