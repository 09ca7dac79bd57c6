import type { ReactNode } from 'react';

/** What a list says when nothing is in it. */
export const Empty = ({ children }: { readonly children: ReactNode }) => (
  <p className="empty">{children}</p>
);
