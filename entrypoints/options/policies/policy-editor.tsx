// The form of one policy. What is typed is kept at once, so that no way out loses it; it counts once it is saved.
import { useMemo, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Notice } from '@/components/notice';
import { policyName } from '@/components/policy-words';
import { useAction } from '@/components/use-action';
import { policyDraft } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { LINE_LISTS, type PolicyPack } from '@/utils/protocol/policy-pack';
import { type PolicyForm, formText, readForm } from '@/utils/protocol/policy-form';
import { type PolicyProblem, checkPolicy } from '@/utils/protocol/read-policy';
import { changePolicy } from '@/utils/workflows/policies/own-policies';
import { CategoryRows } from './category-rows';
import { LineListCard } from './line-list';
import { errorsOf } from './policy-errors';
import { PolicyFacts } from './policy-facts';
import { formOf, policyOfForm } from './policy-form';

/** What kept the form from being saved, and the form as it was then: its lines may have moved since. */
interface Refused {
  times: number;
  problems: readonly PolicyProblem[];
  form: PolicyForm;
}

export function PolicyEditor({ began, draft }: { began: PolicyPack; draft: string }) {
  const [stored, setStored] = useState(began);
  const kept = useMemo(() => policyDraft(began.id), [began.id]);
  const early = useMemo(() => readForm(draft, formOf(began)), [draft, began]);
  const [form, setForm] = useState<PolicyForm>(early ?? formOf(began));
  const [state, setState] = useState<'as-stored' | 'kept-earlier' | 'changed' | 'saved'>(
    early === undefined ? 'as-stored' : 'kept-earlier',
  );
  const [refused, setRefused] = useState<Refused>({ times: 0, problems: [], form });
  const saving = useAction(async (policy: PolicyPack) => {
    await changePolicy(policy);
    setStored(policy);
    setForm(formOf(policy));
    setState('saved');
  });
  const change = (changed: Partial<PolicyForm>) => {
    const now = { ...form, ...changed };
    setForm(now);
    setState('changed');
    void kept.setValue(formText(now));
  };
  const errors = errorsOf(refused.problems, refused.form);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text;
  const isChanged = state === 'changed' || state === 'kept-earlier';
  return (
    <form
      class="policy-form"
      onSubmit={(event) => {
        event.preventDefault();
        const checked = checkPolicy(policyOfForm(stored, form));
        setRefused({ times: refused.times + 1, problems: 'problems' in checked ? checked.problems : [], form });
        if ('policy' in checked) saving.run(checked.policy);
      }}
    >
      <ErrorSummary key={refused.times} errors={errors} />
      <h2 class="policy-title">
        <bdi>{policyName(stored)}</bdi>
      </h2>
      {state === 'kept-earlier' && <Notice tone="info">{t('policies.form.kept')}</Notice>}
      <PolicyFacts
        facts={form.facts}
        errorOf={errorOf}
        onChange={(facts) => {
          change({ facts });
        }}
      />
      {LINE_LISTS.map((list) => (
        <LineListCard
          key={list}
          list={list}
          lines={form.lists[list]}
          inUse={list === 'clauses' ? form.categories.filter(({ on }) => on).map(({ clause }) => clause) : []}
          errorOf={errorOf}
          onChange={(lines) => {
            change({ lists: { ...form.lists, [list]: lines } });
          }}
        />
      ))}
      <CategoryRows
        categories={form.categories}
        clauses={form.lists.clauses}
        errorOf={errorOf}
        onChange={(categories) => {
          change({ categories });
        }}
      />
      {saving.failed !== undefined && <ErrorNotice error={saving.failed.error} />}
      <div class="policy-save">
        <Button submits disabled={saving.busy}>
          {t('policies.form.save')}
        </Button>
        {isChanged && (
          <LinkButton
            onClick={() => {
              void kept.removeValue();
              setForm(formOf(stored));
              setRefused({ times: 0, problems: [], form });
              setState('as-stored');
            }}
          >
            {t('policies.form.discard')}
          </LinkButton>
        )}
        <span role="status">
          {state === 'saved' && t('policies.form.saved')}
          {state === 'changed' && t('policies.unsaved')}
        </span>
      </div>
    </form>
  );
}
