import type { ReactNode } from 'react';

/** One line of a list of facts. */
export const Fact = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) => (
  <div>
    <dt>{name}</dt>
    <dd className="figure">{children}</dd>
  </div>
);
