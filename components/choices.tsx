// A question with its possible answers: one of them (radios) or any of them (checkboxes). Nothing is ticked beforehand.
import type { ComponentChildren } from 'preact';
import { describedBy } from './described-by';
import { HintAndError } from './hint-and-error';

export interface Choice<Value extends string> {
  value: Value;
  label: ComponentChildren;
  hint?: string;
}

interface QuestionProps<Value extends string> {
  /** Also the target of the error summary's link: the first answer has it. */
  id: string;
  legend: ComponentChildren;
  hint?: string | undefined;
  error?: string | undefined;
  choices: readonly Choice<Value>[];
  /** Answers beside each other where there is room. */
  inline?: boolean;
}

export interface RadiosProps<Value extends string> extends QuestionProps<Value> {
  value: Value | undefined;
  onChange: (value: Value) => void;
}

export function Radios<Value extends string>({ value, onChange, ...question }: RadiosProps<Value>) {
  return (
    <Question
      {...question}
      type="radio"
      isChosen={(each) => each === value}
      onToggle={(each) => {
        onChange(each);
      }}
    />
  );
}

export interface CheckboxesProps<Value extends string> extends QuestionProps<Value> {
  values: readonly Value[];
  onChange: (values: Value[]) => void;
}

export function Checkboxes<Value extends string>({ values, onChange, ...question }: CheckboxesProps<Value>) {
  return (
    <Question
      {...question}
      type="checkbox"
      isChosen={(each) => values.includes(each)}
      onToggle={(each, on) => {
        onChange(on ? [...values, each] : values.filter((value) => value !== each));
      }}
    />
  );
}

interface QuestionParts<Value extends string> extends QuestionProps<Value> {
  type: 'radio' | 'checkbox';
  isChosen: (value: Value) => boolean;
  onToggle: (value: Value, on: boolean) => void;
}

function Question<Value extends string>(props: QuestionParts<Value>) {
  const { id, legend, hint, error, choices, inline = false, type, isChosen, onToggle } = props;
  return (
    <fieldset class={inline ? 'choices inline' : 'choices'} aria-describedby={describedBy(id, hint, error)}>
      <legend>{legend}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      <div class="options">
        {choices.map(({ value, label, hint: choiceHint }, index) => {
          const choiceId = index === 0 ? id : `${id}-${value}`;
          return (
            <div class="choice" key={value}>
              <input
                type={type}
                id={choiceId}
                name={id}
                value={value}
                checked={isChosen(value)}
                aria-describedby={describedBy(choiceId, choiceHint, undefined)}
                onChange={(event) => {
                  onToggle(value, event.currentTarget.checked);
                }}
              />
              <label for={choiceId}>{label}</label>
              <HintAndError id={choiceId} hint={choiceHint} />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
