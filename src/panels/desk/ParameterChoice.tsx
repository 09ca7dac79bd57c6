import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';
import type { Parameter, Value } from './parameters.ts';

interface ParameterChoiceProps {
  readonly parameter: Parameter;
  readonly onChange: (value: Value) => void;
}

/** Fills one blank of a clause. */
export function ParameterChoice({ parameter, onChange }: ParameterChoiceProps) {
  const { say, knows } = useSpeech();
  const { field, value, values } = parameter;
  const nameOf = (each: Value): string => {
    if (each === '') return say('desk.anybody');
    const word = `${field}.${each}`;
    return knows(word) ? say(word) : say('desk.value', { value: each });
  };
  return (
    <Choice
      label={say(`field.${field}`)}
      value={String(value)}
      options={values.map((each) => [String(each), nameOf(each)])}
      onChange={(text) => {
        const found = values.find((each) => String(each) === text);
        if (found !== undefined) onChange(found);
      }}
    />
  );
}
