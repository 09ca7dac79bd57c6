import { useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  readonly placeholder?: string;
}

/** One line of text to type. */
export function TextField({ label, value, onChange, maxLength, placeholder }: TextFieldProps) {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id} className="small soft">
        {label}
      </label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={maxLength}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
