// Takes a policy in from a file: checked first; what is wrong with it is listed whole.
import { useState } from 'preact/hooks';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { FileField } from '@/components/file-field';
import { useAction } from '@/components/use-action';
import { t } from '@/utils/i18n/translate';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import type { PolicyProblem } from '@/utils/protocol/read-policy';
import { importPolicy } from '@/utils/workflows/policies/own-policies';
import { problemText } from './problem-list';

const FIELD = 'policy-file';

export function ImportPolicy({ onTaken }: { onTaken: (policy: PolicyPack) => void }) {
  const [refused, setRefused] = useState<{ times: number; problems: readonly PolicyProblem[] }>({ times: 0, problems: [] });
  const taking = useAction(async (file: File) => {
    const read = await importPolicy(file);
    setRefused({ times: refused.times + 1, problems: 'problems' in read ? read.problems : [] });
    if ('policy' in read) onTaken(read.policy);
  });
  return (
    <>
      <ErrorSummary
        key={refused.times}
        errors={refused.problems.map((problem) => ({ field: FIELD, text: problemText(problem) }))}
      />
      <FileField
        id={FIELD}
        label={t('policies.import')}
        hint={t('policies.importHint')}
        error={refused.problems.length === 0 ? undefined : t('policies.problem.intro')}
        accept=".json,application/json"
        onChoose={(file) => {
          if (file !== undefined) taking.run(file);
        }}
      />
      {taking.failed !== undefined && <ErrorNotice error={taking.failed.error} />}
    </>
  );
}
