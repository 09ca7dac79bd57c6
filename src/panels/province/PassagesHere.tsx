import { type PassageHere, passagesAt } from '../../game/passagesAt.ts';
import type { ProvinceId } from '../../rules/index.ts';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';

/** The straits and canals that can be closed from here: whose word counts, and what it is. */
export function PassagesHere({ province }: { readonly province: ProvinceId }) {
  const here = passagesAt(useGame(), province);
  const { say } = useSpeech();
  if (here.length === 0) return null;
  return (
    <Section title={say('province.passages')}>
      {here.map((passage) => (
        <OnePassage key={passage.id} passage={passage} />
      ))}
    </Section>
  );
}

function OnePassage({ passage }: { readonly passage: PassageHere }) {
  const { give } = useCommands();
  const { say } = useSpeech();
  return (
    <>
      <p>{passage.name ?? say('province.passage', { passage: passage.ends })}</p>
      <ul className="lines">
        {passage.says.map(({ power, policy }) => (
          <li key={power}>
            <PowerLink power={power} />
            <span className="soft small">{say(`passage.${policy}`)}</span>
          </li>
        ))}
      </ul>
      <p className="row">
        {passage.open.map((order) => (
          <Button key={order.policy} look="quiet" onClick={() => give(order)}>
            {say(`passage.${order.policy}`)}
          </Button>
        ))}
      </p>
    </>
  );
}
