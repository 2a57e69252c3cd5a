// Asks what became of the post, and records it as an act of the deletion deadline.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Radios } from '@/components/choices';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { useAction } from '@/components/use-action';
import { useSetting } from '@/components/use-setting';
import { AsLeft, DraftNote } from '@/entrypoints/casebook/entry/entry-notes';
import type { Entry } from '@/entrypoints/casebook/entry/use-entry';
import { ActorField } from '@/entrypoints/casebook/protocol/actor-field';
import { addressOfMatter } from '@/entrypoints/casebook/use-route';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { hasDeputy } from '@/utils/browser/settings';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { EntryPlace } from '@/utils/evidence/unfinished-act';
import { t } from '@/utils/i18n/translate';
import { LONGEST_SAID, answersOf } from '@/utils/protocol/fields';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { deadlinesOf } from '@/utils/workflows/casebook/casebook-deadlines';
import { recordAct } from '@/utils/workflows/casebook/record-act';
import type { Recapture } from '@/utils/workflows/casebook/recaptures';
import { droppedAct } from '@/utils/workflows/casebook/unfinished-act';
import { type CheckAnswers, type CheckField, actOfCheck } from './check-answers';

export interface CheckResultProps {
  vault: Vault;
  matter: Matter;
  facts: MatterFacts;
  capture: ReceivedCapture;
  recapture: Recapture | undefined;
  entry: Entry<CheckAnswers>;
  place: EntryPlace;
}

const QUESTIONS = {
  'check-post': 'check.result.title',
  'check-deadline': 'check.result.deadline',
  'check-said': 'check.result.said',
  'check-by': 'protocol.form.by',
} as const satisfies Record<CheckField, string>;

export function CheckResult({ vault, matter, facts, capture, recapture, entry, place }: CheckResultProps) {
  const deputy = useSetting(hasDeputy) ?? true;
  const { id: caseId } = matter.case;
  const known = useVault(
    vault,
    async (open) => (await deadlinesOf(open, matter, { hasDeputy: deputy })).find(({ kind }) => kind === 'deletion'),
    [caseId],
  )?.day;
  const { answers, change } = entry;
  const [refused, setRefused] = useState<{ times: number; open: readonly CheckField[] }>({ times: 0, open: [] });
  const saving = useAction(async () => {
    const now = new Date();
    const given = { ...answers, deadline: known ?? answers.deadline };
    const found = actOfCheck(given, { checked: capture.id, recapture: recapture?.id, now });
    setRefused({ times: refused.times + 1, open: 'open' in found ? found.open : [] });
    if ('open' in found) return;
    const also = () => [droppedAct(place)];
    await entry.recording(async () => {
      await recordAct(vault, caseId, found.draft, { files: [], hasDeputy: deputy, now, also });
    });
    location.hash = addressOfMatter(caseId);
  });
  const errorOf = (field: CheckField) => (refused.open.includes(field) ? t('protocol.form.answer') : undefined);
  const post = answersOf('post');
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.run();
        }}
      >
        <ErrorSummary
          key={refused.times}
          errors={refused.open.map((field) => ({
            field,
            text: t('protocol.form.missing', { question: t(QUESTIONS[field]) }),
          }))}
        />
        <AsLeft entry={entry} />
        <Radios
          id="check-post"
          legend={t('check.result.title')}
          error={errorOf('check-post')}
          choices={post.map((value) => ({ value, label: t(`protocol.answer.${value}`) }))}
          value={post.find((value) => value === answers.post)}
          onChange={(value) => {
            change({ post: value });
          }}
        />
        {known === undefined && (
          <Field
            id="check-deadline"
            type="date"
            label={t('check.result.deadline')}
            error={errorOf('check-deadline')}
            value={answers.deadline}
            onInput={(deadline) => {
              change({ deadline });
            }}
          />
        )}
        <Field
          id="check-said"
          label={t('check.result.said')}
          error={errorOf('check-said')}
          rows={3}
          maxLength={LONGEST_SAID}
          value={answers.said}
          onInput={(said) => {
            change({ said });
          }}
        />
        <ActorField
          id="check-by"
          facts={facts}
          value={answers.by}
          error={errorOf('check-by')}
          onChange={(by) => {
            change({ by });
          }}
        />
        {saving.failed !== undefined && <ErrorNotice error={saving.failed.error} />}
        <p class="small">{t('protocol.form.recordHint')}</p>
        <DraftNote state={entry.state} />
        <Button submits disabled={saving.busy}>
          {t('check.result.record')}
        </Button>
      </form>
    </Card>
  );
}
