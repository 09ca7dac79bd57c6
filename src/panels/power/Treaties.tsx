import { treatiesOf } from '../../game/treatiesOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { SanctionNotes } from '../industry/SanctionNotes.tsx';
import { Empty } from '../ui/Empty.tsx';
import { TreatyCard } from './TreatyCard.tsx';

/** What sanctions keep from a power, and the treaties that it is bound by; those with us first. */
export function Treaties({ power }: { readonly power: PowerId }) {
  const { me, world, view } = useGame();
  const { say } = useSpeech();
  const treaties = treatiesOf(view?.world ?? world, power);
  const withUs = treaties.filter(([, { parties }]) => me !== null && parties.includes(me));
  const others = treaties.filter((treaty) => !withUs.includes(treaty));
  return (
    <>
      <SanctionNotes power={power} />
      {treaties.length === 0 && <Empty>{say('pact.none')}</Empty>}
      <ul className="stack">
        {[...withUs, ...others].map(([id, treaty]) => (
          <li key={id}>
            <TreatyCard id={id} treaty={treaty} />
          </li>
        ))}
      </ul>
    </>
  );
}
