import { Anchor, Plane, Shield } from 'lucide-react';
import type { UnitKind } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

const SIGN = { army: Shield, fleet: Anchor, wing: Plane } as const;

/** Army, fleet or wing, as a small sign. */
export function UnitSign({ kind }: { readonly kind: UnitKind }) {
  const { say } = useSpeech();
  const label = say(`kind.${kind}`);
  const Sign = SIGN[kind];
  return <Sign className="sign" aria-label={label} />;
}
