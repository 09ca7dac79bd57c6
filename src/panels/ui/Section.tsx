import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What stands at the right of the title: a sum, a count, a button. */
  readonly aside?: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, children, aside }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <header className="spread">
        <h3 id={id}>{title}</h3>
        {aside}
      </header>
      {children}
    </section>
  );
}
