// What happens next: each action with who does it, as a role, by when, and whether it is the school's own business.
import { Button, LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { Checkboxes } from '@/components/choices';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { ACTION_ROLES, type ActionRole, type MinutesAction } from '@/utils/evidence/minutes';
import { t } from '@/utils/i18n/translate';
import { LONGEST_LINE, MOST_ACTIONS } from '@/utils/protocol/minutes-blanks';
import type { MinutesPartProps } from './minutes-parts';

const NEW: MinutesAction = { what: '', by: '', internal: false };

export function MinutesActions({ content: { actions }, errorOf, onChange }: MinutesPartProps) {
  const change = (at: number, changed: Partial<MinutesAction>) => {
    onChange({ actions: actions.map((action, index) => (index === at ? { ...action, ...changed } : action)) });
  };
  return (
    <Card title={t('meetingPaper.heading.actions')}>
      <p class="small">{t('meeting.minutes.actionsHint')}</p>
      {actions.map((action, index) => (
        <Action
          // oxlint-disable-next-line react/no-array-index-key -- Actions have no names, and keep their places.
          key={index}
          at={index}
          action={action}
          error={index === 0 ? errorOf('actions') : undefined}
          onChange={(changed) => {
            change(index, changed);
          }}
          onRemove={() => {
            onChange({ actions: actions.filter((_, each) => each !== index) });
          }}
        />
      ))}
      {actions.length < MOST_ACTIONS && (
        <p>
          <Button
            look="second"
            onClick={() => {
              onChange({ actions: [...actions, NEW] });
            }}
          >
            {t('meeting.minutes.addAction')}
          </Button>
        </p>
      )}
    </Card>
  );
}

interface ActionProps {
  at: number;
  action: MinutesAction;
  error: string | undefined;
  onChange: (changed: Partial<MinutesAction>) => void;
  onRemove: () => void;
}

function Action({ at, action: { what, who, by, internal }, error, onChange, onRemove }: ActionProps) {
  const number = at + 1;
  const roles: { value: ActionRole | ''; label: string }[] = [
    { value: '', label: t('meeting.minutes.chooseRole') },
    ...ACTION_ROLES.map((value) => ({ value, label: t(`meetingPaper.role.${value}`) })),
  ];
  return (
    <fieldset class="minutes-action">
      <legend>{t('meeting.minutes.action', { number })}</legend>
      <Field
        id={at === 0 ? 'actions' : `action-${String(number)}`}
        label={t('meeting.minutes.what')}
        error={error}
        maxLength={LONGEST_LINE}
        value={what}
        onInput={(value) => {
          onChange({ what: value });
        }}
      />
      <div class="two-fields">
        <SelectField
          id={`who-${String(number)}`}
          label={t('meeting.minutes.who')}
          value={who ?? ''}
          options={roles}
          onChange={(value) => {
            if (value !== '') onChange({ who: value });
          }}
        />
        <Field
          id={`by-${String(number)}`}
          type="date"
          label={t('meeting.minutes.by')}
          value={by}
          onInput={(value) => {
            onChange({ by: value });
          }}
        />
      </div>
      <Checkboxes
        id={`internal-${String(number)}`}
        legend={t('meeting.minutes.internalLegend')}
        choices={[{ value: 'internal', label: t('meeting.minutes.internal') }]}
        values={internal ? ['internal'] : []}
        onChange={(values) => {
          onChange({ internal: values.length > 0 });
        }}
      />
      <LinkButton onClick={onRemove}>{t('meeting.minutes.removeAction', { number })}</LinkButton>
    </fieldset>
  );
}
