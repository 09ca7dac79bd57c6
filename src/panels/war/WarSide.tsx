import { partiesOf } from '../../game/warsOf.ts';
import type { PowerId, War, WarSide as Side } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';
import { Exhaustion } from './Exhaustion.tsx';

interface WarSideProps {
  readonly war: War;
  readonly side: Side;
}

/** Those who fight on one side: why, for what, and what it has cost them. */
export function WarSide({ war, side }: WarSideProps) {
  const { say } = useSpeech();
  return (
    <Section title={say(`war.side.${side}`)}>
      <ul className="stack">
        {partiesOf(war, side).map((power) => (
          <li key={power}>
            <Party war={war} power={power} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Party({ war, power }: { readonly war: War; readonly power: PowerId }) {
  const { say } = useSpeech();
  const party = war.parties[power];
  if (party === undefined) return null;
  const { since, bond, land, regimes, won, lost, dealt } = party;
  return (
    <>
      <p className="spread">
        <PowerLink power={power} />
        <span className="soft small">{say('war.party.bond', { bond, since })}</span>
      </p>
      {land.length > 0 && <p className="small">{say('war.wants-land', { land })}</p>}
      {regimes.length > 0 && <p className="small">{say('war.wants-regimes', { regimes })}</p>}
      <p className="small soft">{say('war.party.tolls', { won, lost, dealt })}</p>
      <Exhaustion power={power} />
    </>
  );
}
