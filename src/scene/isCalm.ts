/** True if the system asks for as little motion as can be: then nothing glides and nothing marches. */
export const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
