import { useSpeech } from '../hooks/useSpeech.ts';
import { TextField } from '../ui/TextField.tsx';

interface SeedFieldProps {
  readonly seed: string;
  readonly onChange: (seed: string) => void;
}

/** The word that all chance comes from; left empty, one is drawn. */
export function SeedField({ seed, onChange }: SeedFieldProps) {
  const { say } = useSpeech();
  return (
    <TextField
      label={say('start.seed')}
      value={seed}
      placeholder={say('start.seed.drawn')}
      maxLength={40}
      onChange={onChange}
    />
  );
}
