import { useGame } from '../hooks/useDesk.ts';
import { PageButtons } from '../nav/PageButtons.tsx';
import { EndMonth } from './EndMonth.tsx';
import { Stocks } from './Stocks.tsx';
import { WhoAndWhen } from './WhoAndWhen.tsx';

/** The bar over the map: who, when, what is in store, and the way to every page. */
export function Bar() {
  const { me } = useGame();
  return (
    <header className="bar">
      <WhoAndWhen />
      {me !== null && <Stocks power={me} />}
      <PageButtons />
      <EndMonth />
    </header>
  );
}
