import { useId } from 'react';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** Values with what they are called. */
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
  /** The label is said to screen readers only. */
  readonly quiet?: boolean;
}

/** A choice of one from a list. */
export function Choice({ label, value, options, onChange, quiet = false }: ChoiceProps) {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id} className={quiet ? 'unseen' : 'small soft'}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
