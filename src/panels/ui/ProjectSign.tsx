import {
  Anchor,
  BrickWall,
  Factory,
  Plane,
  Shield,
  Ship,
  TrainTrack,
  Truck,
  Warehouse,
} from 'lucide-react';
import type { Project } from '../../rules/index.ts';

const SIGN = {
  army: Shield,
  armour: Truck,
  fleet: Anchor,
  wing: Plane,
  works: Factory,
  railway: TrainTrack,
  depot: Warehouse,
  fort: BrickWall,
  yard: Ship,
} as const satisfies Record<Project, unknown>;

/** What can be built, as a small sign beside its name. */
export function ProjectSign({ project }: { readonly project: Project }) {
  const Sign = SIGN[project];
  return <Sign className="sign" aria-hidden="true" />;
}
