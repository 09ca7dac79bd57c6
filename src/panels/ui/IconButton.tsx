import type { ReactNode } from 'react';
import { Tip } from './Tip.tsx';

interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly shortcut?: string;
  /** Stands under the icon where fingers find no tooltip. */
  readonly caption?: string;
  /** A number on the button: how many things wait behind it. */
  readonly count?: number;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

/** A button that shows an icon and says its name to a pointer and to a screen reader. */
export function IconButton(props: IconButtonProps) {
  const { label, icon, caption, onClick, shortcut, count = 0, pressed, disabled = false } = props;
  const keys = shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut };
  return (
    <Tip text={shortcut === undefined ? label : `${label} (${shortcut})`}>
      <button
        type="button"
        className="icon-button"
        aria-label={count > 0 ? `${label}: ${count}` : label}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={onClick}
        {...keys}
      >
        {icon}
        {caption !== undefined && (
          <span className="caption" aria-hidden="true">
            {caption}
          </span>
        )}
        {count > 0 && (
          <span className="count figure" aria-hidden="true">
            {count}
          </span>
        )}
      </button>
    </Tip>
  );
}
