import { TitlePlate } from './TitlePlate.tsx';

interface LoadingProps {
  /** What is being done, in words. */
  readonly what: string;
  /** 0 to 1 */
  readonly done: number;
}

/** What is being read or replayed, and how far it has come. */
export function Loading({ what, done }: LoadingProps) {
  return (
    <main className="title loading">
      <TitlePlate engraved={false} />
      <p aria-live="polite">{what}</p>
      <progress max={1} value={done} aria-label={what} />
    </main>
  );
}
