// Makes the file once everything is decided, offers it, and says that it is on record.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Radios } from '@/components/choices';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import type { ListPages } from '@/components/use-pages';
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
import { type SubjectGift, makeSubjectFile } from '@/utils/workflows/subject/make-subject-file';
import { titleOf } from '@/utils/workflows/subject/subject-items';
import type { OpenRequest } from './open-request';
import { idOf } from './subject-find';

export interface SubjectMakeProps {
  vault: Vault;
  request: OpenRequest;
  finds: readonly Find[];
  /** Of them, as they are shown. */
  pages: ListPages<Find>;
  matters: readonly Matter[];
}

export function SubjectMake({ vault, request, finds, pages, matters }: SubjectMakeProps) {
  const [by, setBy] = useState<Actor | undefined>(undefined);
  const [chosen, setChosen] = useState<Language>(language.value);
  const [refused, setRefused] = useState(0);
  const [protect, setProtect] = useState<'passphrase' | 'plain' | undefined>(undefined);
  const [made, setMade] = useState<SubjectGift | undefined>(undefined);
  const deputy = useSetting(hasDeputy) ?? true;
  const organisation = useSetting(schoolName) ?? '';
  const periods = usePeriods();
  const { decisions } = request;
  const making = useAction(async () => {
    if (by === undefined || periods === undefined) return;
    const now = new Date();
    const isEncrypted = protect === 'passphrase';
    const order = { terms: request.looked?.query.terms ?? [], language: chosen, organisation, by, hasDeputy: deputy, periods };
    const decided = finds.map((find) => ({ find, decision: decisions[find.name] ?? {} }));
    const gift = await makeSubjectFile(vault, { ...order, isEncrypted, decisions: decided }, now);
    offerDownload(gift.file, `tyst-${ukClock(now).date}.zip${isEncrypted ? '.age' : ''}`);
    setMade(gift);
  });
  const undecided = finds.flatMap((find, index) => (isDecided(decisions[find.name] ?? {}) ? [] : [{ find, index }]));
  const { from, count } = pages.place;
  const here = undecided.filter(({ index }) => index >= from && index < from + count);
  const elsewhere = undecided.length - here.length;
  const errors = [
    ...here.map(({ find, index }) => ({
      field: fieldOf(index + 1, decisions[find.name]?.giving === 'out'),
      text: t('subject.undecided', { title: titleOf(find, t) }),
    })),
    ...(elsewhere === 0 ? [] : [{ field: 'subject-make', text: t('subject.undecidedElsewhere', { count: elsewhere }) }]),
    ...(protect === undefined
      ? [{ field: 'subject-protect', text: t('protocol.form.missing', { question: t('subject.protect') }) }]
      : []),
    ...(by === undefined ? [{ field: 'subject-by', text: t('protocol.form.missing', { question: t('subject.by') }) }] : []),
  ];
  const named = new Set(finds.map(({ of }) => of.id));
  const concerned = matters.filter(({ case: { id } }) => named.has(id));
  const roles = ACTORS.filter((actor) => concerned.every((matter) => mayDecide(matterFacts(matter, deputy), actor)));
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setMade(undefined);
          setRefused(refused + 1);
          // The answers that are missing stand where they can be given.
          if (here.length === 0 && undecided[0] !== undefined) pages.show(undecided[0].index);
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
          id="subject-protect"
          legend={t('subject.protect')}
          error={refused > 0 && protect === undefined ? t('protocol.form.answer') : undefined}
          choices={[
            { value: 'passphrase', label: t('subject.protected'), hint: t('subject.protectedHint') },
            { value: 'plain', label: t('subject.plain'), hint: t('subject.plainHint') },
          ]}
          value={protect}
          onChange={setProtect}
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
          <Button submits id="subject-make" disabled={making.busy}>
            {t(making.busy ? 'subject.making' : 'subject.make')}
          </Button>
        </p>
        {made !== undefined && (
          <Notice tone="ok" live>
            <p>{t('subject.made')}</p>
            {made.passphrase === undefined ? (
              <p>{t('subject.plainHint')}</p>
            ) : (
              <>
                <p>
                  {t('subject.passphrase')} <code class="passphrase">{made.passphrase}</code>
                </p>
                <p>{t('subject.passphraseOnce')}</p>
              </>
            )}
          </Notice>
        )}
      </form>
    </Card>
  );
}

function fieldOf(number: number, isOut: boolean): string {
  return isOut ? `${idOf(number)}-because` : idOf(number);
}
