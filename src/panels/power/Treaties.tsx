import { signaturesOf } from '../../game/ratificationOf.ts';
import { treatiesOf } from '../../game/treatiesOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { SanctionNotes } from '../industry/SanctionNotes.tsx';
import { Empty } from '../ui/Empty.tsx';
import { SignatureCard } from './SignatureCard.tsx';
import { TreatyCard } from './TreatyCard.tsx';

/** What sanctions keep from a power, what it has signed, and what binds it; treaties with us first. */
export function Treaties({ power }: { readonly power: PowerId }) {
  const game = useGame();
  const { me, world, view } = game;
  const { say } = useSpeech();
  const treaties = treatiesOf(view?.world ?? world, power);
  const withUs = treaties.filter(([, { parties }]) => me !== null && parties.includes(me));
  const others = treaties.filter((treaty) => !withUs.includes(treaty));
  const signatures = signaturesOf(game, power);
  return (
    <>
      <SanctionNotes power={power} />
      {treaties.length + signatures.length === 0 && <Empty>{say('pact.none')}</Empty>}
      <ul className="stack">
        {signatures.map(([id, signature]) => (
          <li key={id}>
            <SignatureCard signature={signature} />
          </li>
        ))}
        {[...withUs, ...others].map(([id, treaty]) => (
          <li key={id}>
            <TreatyCard id={id} treaty={treaty} />
          </li>
        ))}
      </ul>
    </>
  );
}
