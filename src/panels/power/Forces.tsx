import { unitsOf } from '../../game/unitsOf.ts';
import type { PowerId, UnitKind } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PlaceLink } from '../ui/PlaceLink.tsx';
import { Section } from '../ui/Section.tsx';
import { UnitSign } from '../ui/UnitSign.tsx';
import { unitName } from '../../game/tell/unitName.ts';
import { UnitTroubles } from '../ui/UnitTroubles.tsx';

/** A power's armies, fleets and wings, with where they stand and how strong they are. */
export function Forces({ power }: { readonly power: PowerId }) {
  const { content, world } = useGame();
  const { say } = useSpeech();
  const units = unitsOf(world, power);
  const facts = content.scenario.powers[power];
  const count = (kind: UnitKind) => units.filter(([, unit]) => unit.kind === kind).length;
  return (
    <Section
      title={say('power.forces', {
        armies: count('army'),
        fleets: count('fleet'),
        wings: count('wing'),
      })}
    >
      {facts !== undefined && (
        <p className="soft small">
          {say('power.quality', { quality: facts.quality, naval: facts.naval })}
        </p>
      )}
      <ul className="lines">
        {units.map(([id, unit]) => (
          <li key={id}>
            <UnitSign kind={unit.kind} />
            <span>
              {unitName(unit)}
              <UnitTroubles unit={unit} />
            </span>
            <PlaceLink place={unit.at} />
            <span className="figure">{unit.strength}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
