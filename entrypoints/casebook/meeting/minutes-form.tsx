// The form of the minutes: every change is kept as a draft while it is typed; what is open is said before anything is recorded.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Radios } from '@/components/choices';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { useSetting } from '@/components/use-setting';
import { DraftNote } from '@/entrypoints/casebook/entry/entry-notes';
import { ActorField } from '@/entrypoints/casebook/protocol/actor-field';
import { useSavedWork } from '@/entrypoints/casebook/use-saved-work';
import { hasDeputy, schoolName } from '@/utils/browser/settings';
import type { Actor } from '@/utils/evidence/act';
import type { MinutesContent, UnfinishedMinutes } from '@/utils/evidence/minutes';
import { LANGUAGES } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { LONGEST_NOTE, type MinutesField, openMinutes } from '@/utils/protocol/minutes-blanks';
import type { Vault } from '@/utils/store/vault/vault';
import { recordMinutes } from '@/utils/workflows/casebook/record-minutes';
import { saveMinutes } from '@/utils/workflows/casebook/unfinished-minutes';
import { MinutesActions } from './minutes-actions';
import { MinutesEnd } from './minutes-end';
import { MinutesPoints } from './minutes-points';
import { MinutesWhen } from './minutes-when';

export interface MinutesFormProps {
  vault: Vault;
  facts: MatterFacts;
  begun: UnfinishedMinutes;
  /** Whether nothing is in the way of recording them. */
  mayRecord: boolean;
  onRecorded: (minutes: UnfinishedMinutes, file: File) => void;
}

export function MinutesForm({ vault, facts, begun, mayRecord, onRecorded }: MinutesFormProps) {
  const deputy = useSetting(hasDeputy) ?? true;
  const school = useSetting(schoolName) ?? '';
  const [work, setWork] = useState(begun);
  const [by, setBy] = useState<Actor | undefined>(undefined);
  const [refused, setRefused] = useState<{ times: number; open: readonly (MinutesField | 'by')[] }>({ times: 0, open: [] });
  const keeping = useSavedWork(work, (now) => saveMinutes(vault, now));
  const recording = useAction(async (actor: Actor) => {
    await keeping.stop();
    try {
      const now = new Date();
      const { file } = await recordMinutes(vault, work, { by: actor, school, hasDeputy: deputy, now });
      onRecorded(work, file);
    } catch (error) {
      keeping.goOn();
      throw error;
    }
  });
  const { content } = work;
  const change = (changed: Partial<MinutesContent>) => {
    setWork({ ...work, content: { ...content, ...changed } });
  };
  const errorOf = (field: MinutesField) => (refused.open.includes(field) ? t(`meeting.open.${field}`) : undefined);
  const parts = { content, errorOf, onChange: change };
  return (
    <form
      class="on-screen"
      onSubmit={(event) => {
        event.preventDefault();
        const open = [...openMinutes(content, new Date()), ...(by === undefined ? (['by'] as const) : [])];
        setRefused({ times: refused.times + 1, open });
        if (open.length === 0 && by !== undefined) recording.run(by);
      }}
    >
      <ErrorSummary
        key={refused.times}
        errors={refused.open.map((field) => ({
          field: field === 'too-long' ? 'points' : field,
          text: t(`meeting.open.${field}`),
        }))}
      />
      {begun.corrects !== undefined && <Notice tone="info">{t('meeting.minutes.correcting')}</Notice>}
      <p>{t('meeting.minutes.intro')}</p>
      <DraftNote state={keeping.saved ? 'kept' : 'keeping'} />
      <Card>
        <Radios
          id="minutes-language"
          inline
          legend={t('meeting.minutes.language')}
          choices={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{t(`common.language.${value}`)}</span> }))}
          value={content.language}
          onChange={(language) => {
            change({ language });
          }}
        />
      </Card>
      <MinutesWhen {...parts} facts={facts} />
      <MinutesPoints {...parts} facts={facts} />
      <Card title={t('meeting.minutes.agreedTitle')}>
        <Field
          id="agreed"
          label={t('meeting.minutes.agreed')}
          hint={t('meeting.minutes.lines')}
          error={errorOf('agreed')}
          rows={4}
          maxLength={LONGEST_NOTE}
          value={content.agreed}
          onInput={(agreed) => {
            change({ agreed });
          }}
        />
      </Card>
      <MinutesActions {...parts} />
      <MinutesEnd {...parts} />
      <Card title={t('meeting.minutes.schoolOnlyTitle')}>
        <Field
          id="school-only"
          label={t('meeting.minutes.schoolOnly')}
          hint={t('meeting.minutes.schoolOnlyHint')}
          rows={4}
          maxLength={LONGEST_NOTE}
          value={content.schoolOnly}
          onInput={(schoolOnly) => {
            change({ schoolOnly });
          }}
        />
      </Card>
      <Card>
        <ActorField
          id="by"
          facts={facts}
          value={by}
          error={refused.open.includes('by') ? t('meeting.open.by') : undefined}
          onChange={setBy}
        />
        {recording.failed !== undefined && <ErrorNotice error={recording.failed.error} />}
        <p class="small">{t('meeting.minutes.recordHint')}</p>
        <Button submits disabled={recording.busy || !mayRecord}>
          {t(recording.busy ? 'protocol.form.recording' : 'meeting.minutes.record')}
        </Button>
        {!mayRecord && <p class="small">{t('meeting.minutes.waits')}</p>}
      </Card>
    </form>
  );
}
