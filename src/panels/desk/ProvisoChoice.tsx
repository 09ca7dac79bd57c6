import { PROVISO_KINDS } from '../../game/words.ts';
import type { Proviso } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';
import { ParameterChoice } from './ParameterChoice.tsx';
import { narrowBy } from './parameters.ts';

/** What is asked of each kind of proviso. */
const ASKED = {
  stands: ['power'],
  holds: ['power', 'province'],
  'at-peace': ['power', 'with'],
} as const;

interface ProvisoChoiceProps {
  readonly proviso: Proviso | undefined;
  readonly options: readonly Proviso[];
  readonly onChange: (proviso: Proviso | undefined) => void;
}

/** While what is so an article binds: first the kind of it, then who and where. */
export function ProvisoChoice({ proviso, options, onChange }: ProvisoChoiceProps) {
  const { say } = useSpeech();
  const alike = options.filter(({ kind }) => kind === proviso?.kind);
  const asked = proviso === undefined ? [] : ASKED[proviso.kind];
  const chosen: Readonly<Record<string, string>> = { ...proviso };
  return (
    <>
      <Choice
        label={say('desk.binds-while')}
        value={proviso?.kind ?? ''}
        options={[
          ['', say('desk.always')],
          ...PROVISO_KINDS.map((kind): [string, string] => [kind, say(`desk.while.${kind}`)]),
        ]}
        onChange={(value) => onChange(options.find(({ kind }) => kind === value))}
      />
      {narrowBy(alike, asked, chosen).parameters.map((parameter) => (
        <ParameterChoice
          key={parameter.field}
          parameter={parameter}
          onChange={(value) =>
            onChange(narrowBy(alike, asked, { ...chosen, [parameter.field]: value }).choice)
          }
        />
      ))}
    </>
  );
}
