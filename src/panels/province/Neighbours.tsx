import type { Edge, ProvinceId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PlaceLink } from '../ui/PlaceLink.tsx';
import { Section } from '../ui/Section.tsx';

/** The places next to this one, how one gets there, and who holds them. */
export function Neighbours({ province }: { readonly province: ProvinceId }) {
  const { content, world } = useGame();
  const speech = useSpeech();
  const neighbours = content.board.neighbours[province] ?? [];
  return (
    <Section title={speech.say('province.neighbours')}>
      <ul className="lines">
        {neighbours.map(({ to, edge }) => {
          const holder = world.provinces[to]?.controller;
          return (
            <li key={to}>
              <PlaceLink place={to} />
              <span className="soft small">
                <EdgeName edge={edge} />
                {holder !== undefined && ` · ${speech.power(holder)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The kind of an edge, with its own name where it has one. */
function EdgeName({ edge }: { readonly edge: Edge }) {
  const { say } = useSpeech();
  const kind = say(`edge.${edge.kind}`);
  return edge.name === undefined ? kind : `${kind} (${edge.name})`;
}
