import { blockaded, fedSoon } from '../../game/industryOf.ts';
import { incomeFor } from '../../game/reckon.ts';
import { stockHistory } from '../../game/stockHistory.ts';
import { GOODS } from '../../game/words.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Section } from '../ui/Section.tsx';
import { signed, toneOf } from '../ui/signed.ts';
import { Sparkline } from '../ui/Sparkline.tsx';
import { Terms } from '../ui/Terms.tsx';
import { SanctionNotes } from './SanctionNotes.tsx';
import { ShortNotes } from './ShortNotes.tsx';

/** Each store over time, what the next month does to it, and every reason. */
export function StoreLines({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const { say } = useSpeech();
  const own = game.world.powers[power];
  if (own === undefined) return null;
  const history = stockHistory(game, power);
  const months = incomeFor(game, power);
  const next = fedSoon(game, power);
  return (
    <Section title={say('industry.stores')}>
      {blockaded(game, power) && <p className="warning">{say('industry.blockaded')}</p>}
      <SanctionNotes power={power} />
      <ShortNotes power={power} />
      {own.fed.coal < 100 && <p className="warning">{say('industry.short-coal', own.fed)}</p>}
      {own.fed.oil < 100 && <p className="warning">{say('industry.short-oil', own.fed)}</p>}
      {own.fed.coal >= 100 && next.coal < 100 && (
        <p className="warning">{say('industry.next-coal', next)}</p>
      )}
      {own.fed.oil >= 100 && next.oil < 100 && (
        <p className="warning">{say('industry.next-oil', next)}</p>
      )}
      {GOODS.map((good) => {
        const line = history.map((stocks) => stocks[good]);
        const { sum, terms } = months[good];
        return (
          <details key={good} className="explained">
            <summary className="spread">
              <span className="trend-row">
                <span>{say('power.in-store', { good, stock: own.stocks[good] })}</span>
                <Sparkline line={line} most={Math.max(10, ...line)} />
                <span className={`figure ${toneOf(sum)}`}>{signed(sum)}</span>
              </span>
            </summary>
            <Terms terms={terms} />
            <p className="soft small">
              {say('industry.forecast', { stock: Math.max(0, own.stocks[good] + sum) })}
            </p>
          </details>
        );
      })}
    </Section>
  );
}
