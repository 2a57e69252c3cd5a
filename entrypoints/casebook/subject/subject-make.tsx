// Makes the file once everything is decided, offers it, and says that it is on record.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Radios } from '@/components/choices';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { useSetting } from '@/components/use-setting';
import { usePeriods } from '@/entrypoints/casebook/keeping/use-periods';
import { offerDownload } from '@/utils/browser/download-file';
import { hasDeputy, schoolName } from '@/utils/browser/settings';
import { ACTORS, type Actor } from '@/utils/evidence/act';
import { type Find, isDecided } from '@/utils/evidence/subject-request';
import { ukClock } from '@/utils/evidence/uk-clock';
import { type Language, language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { mayDecide } from '@/utils/protocol/handler';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { matterFacts } from '@/utils/workflows/casebook/record-act';
import { makeSubjectFile } from '@/utils/workflows/subject/make-subject-file';
import { titleOf } from '@/utils/workflows/subject/subject-items';
import { type OpenRequest, termsOf } from './open-request';
import { idOf } from './subject-find';

export interface SubjectMakeProps {
  vault: Vault;
  request: OpenRequest;
  finds: readonly Find[];
  matters: readonly Matter[];
}

export function SubjectMake({ vault, request, finds, matters }: SubjectMakeProps) {
  const [by, setBy] = useState<Actor | undefined>(undefined);
  const [chosen, setChosen] = useState<Language>(language.value);
  const [refused, setRefused] = useState(0);
  const [isMade, setMade] = useState(false);
  const deputy = useSetting(hasDeputy) ?? true;
  const organisation = useSetting(schoolName) ?? '';
  const periods = usePeriods();
  const { decisions } = request;
  const making = useAction(async () => {
    if (by === undefined || periods === undefined) return;
    const now = new Date();
    const order = { terms: termsOf(request), language: chosen, organisation, by, hasDeputy: deputy, periods };
    const decided = finds.map((find) => ({ find, decision: decisions[find.name] ?? {} }));
    offerDownload(await makeSubjectFile(vault, { ...order, decisions: decided }, now), `tyst-${ukClock(now).date}.zip`);
    setMade(true);
  });
  const errors = [
    ...finds.flatMap((find, index) =>
      isDecided(decisions[find.name] ?? {})
        ? []
        : [
            {
              field: fieldOf(index + 1, decisions[find.name]?.giving === 'out'),
              text: t('subject.undecided', { title: titleOf(find, t) }),
            },
          ],
    ),
    ...(by === undefined ? [{ field: 'subject-by', text: t('protocol.form.missing', { question: t('subject.by') }) }] : []),
  ];
  const concerned = matters.filter(({ case: of }) => finds.some((find) => find.of.id === of.id));
  const roles = ACTORS.filter((actor) => concerned.every((matter) => mayDecide(matterFacts(matter, deputy), actor)));
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setMade(false);
          setRefused(refused + 1);
          if (errors.length === 0) making.run();
        }}
      >
        <ErrorSummary key={refused} errors={refused === 0 ? [] : errors} />
        <Radios
          id="subject-language"
          inline
          legend={t('subject.language')}
          choices={[
            { value: 'en', label: t('subject.english') },
            { value: 'cy', label: t('subject.welsh') },
          ]}
          value={chosen}
          onChange={setChosen}
        />
        <Radios
          id="subject-by"
          legend={t('subject.by')}
          error={refused > 0 && by === undefined ? t('protocol.form.answer') : undefined}
          choices={roles.map((value) => ({ value, label: t(`protocol.actor.${value}`) }))}
          value={by}
          onChange={setBy}
        />
        {making.failed !== undefined && <ErrorNotice error={making.failed.error} />}
        <p>
          <Button submits disabled={making.busy}>
            {t(making.busy ? 'subject.making' : 'subject.make')}
          </Button>
        </p>
        {isMade && (
          <Notice tone="ok" live>
            {t('subject.made')}
          </Notice>
        )}
      </form>
    </Card>
  );
}

function fieldOf(number: number, isOut: boolean): string {
  return isOut ? `${idOf(number)}-because` : idOf(number);
}
