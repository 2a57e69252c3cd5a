// Erases things of one case at a person's request: chosen one by one, with the ground and the role, and asked once more.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Radios } from '@/components/choices';
import { ConfirmDialog } from '@/components/dialog';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { useAction } from '@/components/use-action';
import { useSetting } from '@/components/use-setting';
import { ActorField } from '@/entrypoints/casebook/protocol/actor-field';
import { hasDeputy } from '@/utils/browser/settings';
import type { Actor } from '@/utils/evidence/act';
import { ERASE_GROUNDS, type EraseGrain, type EraseGround } from '@/utils/evidence/erased';
import type { Find } from '@/utils/evidence/subject-request';
import { t } from '@/utils/i18n/translate';
import { mayDecide } from '@/utils/protocol/handler';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { eraseBars, eraseOnRequest } from '@/utils/workflows/subject/erase-things';
import { titleOf } from '@/utils/workflows/subject/subject-items';
import { EraseChoice, grainText } from './erase-choice';

export interface EraseFormProps {
  vault: Vault;
  matter: Matter;
  facts: MatterFacts;
  /** Those of this case. */
  finds: readonly Find[];
  terms: readonly string[];
  onErased: (things: number) => void;
}

export function EraseForm({ vault, matter, facts, finds, terms, onErased }: EraseFormProps) {
  const deputy = useSetting(hasDeputy) ?? true;
  const [grains, setGrains] = useState<Readonly<Record<string, EraseGrain | undefined>>>({});
  const [ground, setGround] = useState<EraseGround | undefined>(undefined);
  const [by, setBy] = useState<Actor | undefined>(undefined);
  const [refused, setRefused] = useState(0);
  const [asking, setAsking] = useState(false);
  const { id: caseId, code } = matter.case;
  const barsOf = (find: Find) =>
    Object.fromEntries(find.erasable.map((grain) => [grain, eraseBars(matter, facts, grain)] as const));
  const things = finds.flatMap((find) => {
    const grain = grains[find.name];
    return grain === undefined || !find.erasable.includes(grain) ? [] : [{ find, grain }];
  });
  const erasing = useAction(async () => {
    if (by === undefined || ground === undefined) return;
    const order = { caseId, things, terms, ground, by, hasDeputy: deputy };
    const stones = await eraseOnRequest(vault, order, t, new Date());
    onErased(stones.length);
    setGrains({});
    setRefused(0);
  });
  // The first that can be chosen at all.
  const first = finds.findIndex((find) => Object.values(barsOf(find)).some((bars) => bars.length === 0));
  const fields = {
    [idOf(code, first)]: things.length === 0 ? t('subject.erase.none') : undefined,
    [`${code}-ground`]: ground === undefined ? t('protocol.form.missing', { question: t('subject.erase.ground') }) : undefined,
    [`${code}-erase-by`]: by === undefined ? t('protocol.form.missing', { question: t('keeping.purge.by') }) : undefined,
  };
  const errors = Object.entries(fields).flatMap(([field, text]) =>
    refused === 0 || text === undefined ? [] : [{ field, text }],
  );
  const inline = (field: string) => (errors.some((each) => each.field === field) ? t('protocol.form.answer') : undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (Object.values(fields).every((text) => text === undefined)) setAsking(true);
        else setRefused(refused + 1);
      }}
    >
      <ErrorSummary key={refused} errors={errors} />
      {finds.map((find, index) => (
        <EraseChoice
          key={find.name}
          id={idOf(code, index)}
          find={find}
          bars={barsOf(find)}
          grain={grains[find.name]}
          onChoose={(grain) => {
            setGrains((now) => ({ ...now, [find.name]: grain }));
          }}
        />
      ))}
      {first >= 0 && (
        <>
          <Radios
            id={`${code}-ground`}
            legend={t('subject.erase.ground')}
            hint={t('subject.erase.groundHint')}
            error={inline(`${code}-ground`)}
            choices={ERASE_GROUNDS.map((value) => ({ value, label: t(`subject.erase.why.${value}`) }))}
            value={ground}
            onChange={setGround}
          />
          <ActorField
            id={`${code}-erase-by`}
            legend={t('keeping.purge.by')}
            facts={facts}
            may={mayDecide}
            value={by}
            error={inline(`${code}-erase-by`)}
            onChange={setBy}
          />
          <p class="small">{t('subject.erase.tombstone')}</p>
          <p>
            <Button submits look="danger" disabled={erasing.busy}>
              {t(erasing.busy ? 'subject.erase.busy' : 'subject.erase.act')}
            </Button>
          </p>
        </>
      )}
      {erasing.failed !== undefined && <ErrorNotice error={erasing.failed.error} />}
      <ConfirmDialog
        open={asking}
        title={t('subject.erase.askTitle')}
        confirm={t('subject.erase.confirm')}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={erasing.run}
      >
        <ul class="reasons">
          {things.map(({ find, grain }) => (
            <li key={find.name}>
              {titleOf(find, t)}: {grainText(find, grain)}
            </li>
          ))}
        </ul>
        <p>{t('subject.erase.ask')}</p>
      </ConfirmDialog>
    </form>
  );
}

function idOf(code: string, index: number): string {
  return `${code}-erase-${index + 1}`;
}
