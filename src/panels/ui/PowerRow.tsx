import type { PowerId } from '../../rules/index.ts';
import { PowerLink } from './PowerLink.tsx';

/** Powers side by side, each leading to its page. */
export const PowerRow = ({ powers }: { readonly powers: readonly PowerId[] }) => (
  <p className="row">
    {powers.map((power) => (
      <PowerLink key={power} power={power} />
    ))}
  </p>
);
