import type { Noise } from '../../game/noises.ts';

/** A noise as nodes of the browser's sound graph, begun at a time of its clock. */
type Maker = (stage: SoundStage, at: number) => void;

/** Where noises are made: the graph, the way out of it, and a second of hiss to cut them from. */
export interface SoundStage {
  readonly context: AudioContext;
  readonly out: AudioNode;
  readonly hiss: AudioBuffer;
}

interface Cut {
  /** Seconds from the beginning, and how long it rings. */
  readonly after: number;
  readonly length: number;
  readonly loud: number;
  readonly filter: BiquadFilterType;
  /** Hertz */
  readonly pitch: number;
}

/** A piece of hiss, coloured, swelling at once and dying away. */
function cut({ context, out, hiss }: SoundStage, at: number, piece: Cut): void {
  const { after, length, loud, filter, pitch } = piece;
  const from = at + after;
  const source = new AudioBufferSourceNode(context, { buffer: hiss, loop: true });
  const colour = new BiquadFilterNode(context, { type: filter, frequency: pitch });
  const fade = new GainNode(context, { gain: 0 });
  fade.gain.setValueAtTime(loud, from);
  fade.gain.exponentialRampToValueAtTime(0.0001, from + length);
  source.connect(colour).connect(fade).connect(out);
  source.start(from, (after * 7) % 1);
  source.stop(from + length);
}

/** Dots and dashes of a call sign: when the key goes down. */
const KEYING = [0, 0.09, 0.27, 0.36, 0.45, 0.63, 0.72, 0.9];
/** Salvoes far away: when, and how loud. */
const SALVOES = [
  [0, 0.9],
  [0.55, 0.6],
  [0.8, 0.75],
  [1.7, 0.5],
] as const;

export const NOISE_MAKERS: Readonly<Record<Noise, Maker>> = {
  paper: (stage, at) => {
    for (const [after, pitch] of [
      [0, 3200],
      [0.07, 5200],
      [0.16, 4100],
    ] as const)
      cut(stage, at, { after, length: 0.14, loud: 0.16, filter: 'bandpass', pitch });
  },
  stamp: (stage, at) => {
    cut(stage, at, { after: 0, length: 0.2, loud: 1, filter: 'lowpass', pitch: 190 });
    cut(stage, at, { after: 0, length: 0.03, loud: 0.25, filter: 'bandpass', pitch: 1600 });
  },
  telegraph: (stage, at) => {
    for (const after of KEYING)
      cut(stage, at, { after, length: 0.035, loud: 0.5, filter: 'bandpass', pitch: 2400 });
  },
  guns: (stage, at) => {
    for (const [after, loud] of SALVOES)
      cut(stage, at, { after, length: 1.3, loud, filter: 'lowpass', pitch: 85 });
  },
};
