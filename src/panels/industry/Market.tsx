import { lotOf, priceOf } from '../../game/industryOf.ts';
import { LOTS, TRADED } from '../../game/words.ts';
import type { PowerId, Traded } from '../../rules/index.ts';
import { useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Choice } from '../ui/Choice.tsx';
import { Section } from '../ui/Section.tsx';
import { useSetting } from './useSetting.ts';

/** What is bought and sold on the world market each month, and at what price. */
export function Market({ me }: { readonly me: PowerId }) {
  const { say } = useSpeech();
  return (
    <Section title={say('industry.market')}>
      <ul className="lines">
        {TRADED.map((good) => (
          <li key={good}>
            <Lot me={me} good={good} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Lot({ me, good }: { readonly me: PowerId; readonly good: Traded }) {
  const game = useGame();
  const orders = useDesk((state) => state.orders);
  const set = useSetting();
  const { say } = useSpeech();
  const { buying, selling } = priceOf(game, good);
  return (
    <>
      <span>
        {say(`good.${good}`)}{' '}
        <span className="soft small">{say('industry.price', { buying, selling })}</span>
      </span>
      <Choice
        quiet
        label={say('industry.lot', { good: `good.${good}` })}
        value={String(lotOf(game, orders, me, good))}
        options={LOTS.map((amount) => [String(amount), lotName(say, amount)])}
        onChange={(value) =>
          set(
            { kind: 'market', good, amount: Number(value) },
            (given) => given.kind === 'market' && given.good === good,
          )
        }
      />
    </>
  );
}

type Say = ReturnType<typeof useSpeech>['say'];

function lotName(say: Say, amount: number): string {
  if (amount === 0) return say('industry.no-lot');
  return amount > 0
    ? say('industry.buy-lot', { amount })
    : say('industry.sell-lot', { amount: -amount });
}
