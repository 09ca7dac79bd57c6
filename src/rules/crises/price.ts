import { CRISIS_STEPS, type CrisisStep } from '../world.ts';

/** Standing that the one who steps down loses, by how far up he was. */
const LOSS_OF_FACE: Readonly<Record<CrisisStep, number>> = {
  claim: 1,
  demand: 4,
  mobilisation: 8,
  ultimatum: 14,
};

/** Months without a step after which a crisis dies down; whoever set a last term steps down by it. */
export const MONTHS_OF_PATIENCE = 3;

/** What the one who is pressed loses by giving way, and the other gains. */
export const GAVE_WAY = 8;
export const GOT_ITS_WAY = 6;
/** What a mediator earns by a settlement, and loses by a war. */
export const MEDIATED = 4;

/** Standing that stepping down from a step costs. */
export const lossOfFace = (step: CrisisStep): number => LOSS_OF_FACE[step];

/** Under a mediator it costs less to give in. */
export const eased = (price: number, mediator: unknown): number =>
  mediator === null ? price : Math.ceil(price / 2);

/** What a backer loses with the side that he backed. */
export const backersLoss = (step: CrisisStep): number =>
  Math.ceil((lossOfFace(step) + CRISIS_STEPS.indexOf(step)) / 3);

/** What it costs to take a promise back in a crisis, by how far up it is. */
export const priceOfLeaving = (step: CrisisStep): number => 2 + 2 * CRISIS_STEPS.indexOf(step);
