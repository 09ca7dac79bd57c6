import type { ButtonHTMLAttributes, ReactNode } from 'react';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `plain` for most, `main` for the one thing to do here, `grave` for what cannot be undone. */
  readonly look?: 'plain' | 'main' | 'grave' | 'quiet';
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly icon?: ReactNode;
};

/** Every button of the desk. */
export function Button({ look = 'plain', shortcut, icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`button ${look} ${rest.className ?? ''}`}>
      {icon}
      <span>{children}</span>
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}
