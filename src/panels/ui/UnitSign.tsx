import { Anchor, Shield } from 'lucide-react';
import type { UnitKind } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** Army or fleet, as a small sign. */
export function UnitSign({ kind }: { readonly kind: UnitKind }) {
  const { say } = useSpeech();
  const label = say(`kind.${kind}`);
  return kind === 'army' ? (
    <Shield className="sign" aria-label={label} />
  ) : (
    <Anchor className="sign" aria-label={label} />
  );
}
