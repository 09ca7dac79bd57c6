import { incomeFor } from '../../game/reckon.ts';
import { GOODS } from '../../game/words.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Explained } from '../ui/Explained.tsx';
import { Section } from '../ui/Section.tsx';

/** What a month earns and spends of each good, with its reasons. */
export function Stores({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const { say } = useSpeech();
  const stocks = game.world.powers[power]?.stocks;
  const month = incomeFor(game, power);
  if (stocks === undefined) return null;
  return (
    <Section title={say('power.stores')}>
      {GOODS.map((good) => (
        <Explained
          term="income"
          key={good}
          label={say('power.in-store', { good, stock: stocks[good] })}
          sum={month[good].sum}
          terms={month[good].terms}
        />
      ))}
    </Section>
  );
}
