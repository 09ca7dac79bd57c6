import type { Land, ProvinceId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Fact } from './Fact.tsx';

/** Who holds the land, who holds it to be theirs, and what it yields. */
export function LandFacts({
  province,
  land,
}: {
  readonly province: ProvinceId;
  readonly land: Land;
}) {
  const { world } = useGame();
  const speech = useSpeech();
  const { say } = speech;
  const state = world.provinces[province];
  const works = state?.works ?? land.works;
  const share = (state && world.powers[state.controller]?.fed.coal) ?? 100;
  const nations = (ids: Land['cores']) => speech.list(ids.map((id) => nationName(id, speech)));
  return (
    <dl className="facts">
      {state !== undefined && (
        <Fact name={say('province.owner')}>
          <PowerLink power={state.owner} />
        </Fact>
      )}
      {state !== undefined && state.controller !== state.owner && (
        <Fact name={say('province.controller')}>
          <PowerLink power={state.controller} />
        </Fact>
      )}
      <Fact name={say('province.works')}>
        {works > 0 && share < 100 ? say('province.works-idle', { works, share }) : works}
      </Fact>
      {land.coal > 0 && (
        <Fact name={say('good.coal')}>{say('province.a-month', { amount: land.coal })}</Fact>
      )}
      {land.oil > 0 && (
        <Fact name={say('good.oil')}>{say('province.a-month', { amount: land.oil })}</Fact>
      )}
      <Fact name={say('province.population')}>{peopleOf(land.population, say)}</Fact>
      {land.port > 0 && <Fact name={say('province.port')}>{say(`port.${land.port}`)}</Fact>}
      {state !== undefined && state.unrest > 0 && (
        <Fact name={say('province.unrest')}>{state.unrest}</Fact>
      )}
      {land.cores.length > 0 && <Fact name={say('province.cores')}>{nations(land.cores)}</Fact>}
      {land.claims.length > 0 && <Fact name={say('province.claims')}>{nations(land.claims)}</Fact>}
    </dl>
  );
}

type Speech = ReturnType<typeof useSpeech>;

/** A nation's name; one without a state in this scenario has a text of its own. */
const nationName = (id: Land['cores'][number], { knows, say, power }: Speech): string =>
  knows(`nation.${id}`) ? say(`nation.${id}`) : power(id);

/** Thousands, or millions with one decimal. */
const peopleOf = (thousands: number, say: Speech['say']): string =>
  thousands >= 1000
    ? say('people.millions', { amount: String(Math.round(thousands / 100) / 10) })
    : say('people.thousands', { amount: String(thousands) });
