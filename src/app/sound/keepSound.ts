import { type Noise, noisesBetween } from '../../game/noises.ts';
import type { GameStore } from '../../game/store.ts';
import { NOISE_MAKERS, type SoundStage } from './noiseMakers.ts';

/** What brings the noises up to the loudness of other pages; the loudest then peaks at two thirds. */
const LOUD = 2.5;
/** Seconds between two noises that come at once. */
const APART = 0.25;

/**
 * Lets the desk be heard from the first click or key on; before that no browser would play, and
 * nothing is made. The volume of the settings is that of all noises.
 */
export function keepSound(store: GameStore): void {
  const begin = (): void => {
    for (const gesture of ['pointerdown', 'keydown'] as const)
      window.removeEventListener(gesture, begin, { capture: true });
    listen(store);
  };
  for (const gesture of ['pointerdown', 'keydown'] as const)
    window.addEventListener(gesture, begin, { capture: true });
}

function listen(store: GameStore): void {
  let stage: (SoundStage & { readonly out: GainNode }) | null = null;
  const play = (noises: readonly Noise[], volume: number): void => {
    stage ??= openStage();
    stage.out.gain.value = (LOUD * volume) / 100;
    const now = stage.context.currentTime;
    for (const [index, noise] of noises.entries())
      NOISE_MAKERS[noise](stage, now + 0.02 + index * APART);
  };
  store.subscribe((now, before) => {
    const { volume } = now.settings;
    if (volume === 0 || now === before) return;
    const noises = noisesBetween(before, now);
    if (noises.length > 0) play(noises, volume);
  });
}

function openStage(): SoundStage & { readonly out: GainNode } {
  const context = new AudioContext();
  const out = new GainNode(context);
  out.connect(context.destination);
  const hiss = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = hiss.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
  return { context, out, hiss };
}
