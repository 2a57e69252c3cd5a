// A list of lines in both languages that a person may add to, take from, put in another order and reword.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { Card } from '@/components/card';
import { t } from '@/utils/i18n/translate';
import { type LineList, MOST_LINES } from '@/utils/protocol/policy-pack';
import type { FormLine } from '@/utils/protocol/policy-form';
import { lineField } from './policy-errors';
import { newLine } from './policy-form';
import { LineRow } from './line-row';

export interface LineListProps {
  list: LineList;
  lines: readonly FormLine[];
  /** Lines that something else names: they cannot be removed. */
  inUse: readonly string[];
  errorOf: (field: string) => string | undefined;
  onChange: (lines: FormLine[]) => void;
}

export function LineListCard({ list, lines, inUse, errorOf, onChange }: LineListProps) {
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<{ line: FormLine; at: number } | undefined>(undefined);
  // A moved line is put elsewhere in the page, which takes the focus from its button.
  const focusNextRef = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (focusNextRef.current === undefined) return;
    document.getElementById(focusNextRef.current)?.focus();
    focusNextRef.current = undefined;
  });
  const put = (changed: FormLine[], focus: string | undefined, says: string) => {
    focusNextRef.current = focus;
    setSaid(says);
    onChange(changed);
  };
  const move = (from: number, to: number, button: string) => {
    const line = lines[from];
    if (line === undefined) return;
    setRemoved(undefined);
    const others = lines.filter((each) => each !== line);
    put(others.toSpliced(to, 0, line), `${list}-${line.id}-${button}`, t('policies.form.moved', { number: to + 1 }));
  };
  return (
    <Card title={t(`policies.form.${list}`)}>
      <p class="small">{t(`policies.form.${list}Hint`)}</p>
      {lines.length === 0 && <p>{t('policies.form.empty')}</p>}
      <ol class="policy-lines">
        {lines.map((line, index) => (
          <LineRow
            key={line.id}
            list={list}
            line={line}
            index={index}
            last={lines.length - 1}
            isInUse={inUse.includes(line.id)}
            errorOf={errorOf}
            onWords={(words) => {
              onChange(lines.map((each) => (each === line ? { ...line, ...words } : each)));
            }}
            onMove={(to, button) => {
              move(index, to, button);
            }}
            onRemove={() => {
              setRemoved({ line, at: index });
              put(
                lines.filter((each) => each !== line),
                `${list}-undo`,
                t('policies.form.lineRemoved', { number: index + 1 }),
              );
            }}
          />
        ))}
      </ol>
      <p class="small">
        <span role="status">{said}</span>{' '}
        {removed !== undefined && (
          <LinkButton
            id={`${list}-undo`}
            onClick={() => {
              setRemoved(undefined);
              put(lines.toSpliced(removed.at, 0, removed.line), lineField(list, removed.line.id, 'en'), '');
            }}
          >
            {t('policies.form.undo')}
          </LinkButton>
        )}
      </p>
      {lines.length < MOST_LINES[list] && (
        <Button
          look="second"
          id={`${list}-add`}
          aria-label={t('policies.form.addTo', { list: t(`policies.form.${list}`) })}
          onClick={() => {
            const line = newLine();
            setRemoved(undefined);
            put([...lines, line], lineField(list, line.id, 'en'), '');
          }}
        >
          {t('policies.form.add')}
        </Button>
      )}
    </Card>
  );
}
