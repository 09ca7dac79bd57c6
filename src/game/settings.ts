import type { Host } from './host.ts';
import { PLAYBACKS, type Settings, TEXT_SIZES } from './state.ts';

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 100,
  playback: 2,
  follow: false,
  edgeScroll: false,
  hints: true,
  volume: 50,
};

/** What each setting may be; anything else that is found in the browser is ignored. */
const CHOICES: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  theme: ['light', 'dark', 'system'],
  textSize: TEXT_SIZES,
  playback: PLAYBACKS,
  follow: [false, true],
  edgeScroll: [false, true],
  hints: [false, true],
  volume: [0, 25, 50, 100],
};

/** The settings that this browser kept, the default for each that it did not. */
export function readSettings(host: Pick<Host, 'readSettings'>): Settings {
  const found = parse(host);
  const kept = (Object.keys(CHOICES) as (keyof Settings)[]).filter((key) =>
    (CHOICES[key] as readonly unknown[]).includes(found[key]),
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept.map((key) => [key, found[key]])) };
}

/** Keeps the settings in this browser, where it allows that. */
export function keepSettings(host: Pick<Host, 'writeSettings'>, settings: Settings): void {
  try {
    host.writeSettings(JSON.stringify(settings));
  } catch {
    // Private windows keep nothing; the settings hold until the tab closes.
  }
}

function parse(host: Pick<Host, 'readSettings'>): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(host.readSettings() ?? '{}');
    return typeof found === 'object' && found !== null ? { ...found } : {};
  } catch {
    return {};
  }
}
