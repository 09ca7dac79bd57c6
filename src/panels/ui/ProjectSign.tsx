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
import { useSpeech } from '../hooks/useSpeech.ts';

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

/** What can be put in hand, as a small sign. */
export function ProjectSign({ project }: { readonly project: Project }) {
  const { say } = useSpeech();
  const Sign = SIGN[project];
  return <Sign className="sign" aria-label={say(`project.${project}`)} />;
}
