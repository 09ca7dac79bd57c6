import type { ProvinceId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { PowerLink } from '../ui/PowerLink.tsx';

/** What is selected on the map, in a line, with the way to its page. */
export function PlaceBar() {
  const { me, world } = useGame();
  const province = useDesk((state) => state.selection.province);
  const unit = useDesk((state) => state.selection.unit);
  const isOpen = useDesk(({ panel }) => panel.kind === 'province' && panel.province === province);
  if (province === null || isOpen) return null;
  if (unit !== null && world.units[unit]?.power === me) return null;
  return <Place province={province} />;
}

function Place({ province }: { readonly province: ProvinceId }) {
  const { content, world } = useGame();
  const { open } = useCommands();
  const { say, place: nameOf } = useSpeech();
  const place = content.board.places[province];
  const holder = world.provinces[province]?.controller;
  if (place === undefined) return null;
  return (
    <section className="order-bar" aria-label={say('province.selected')}>
      <p>
        <strong>{nameOf(province)}</strong>{' '}
        <span className="soft">
          {say(place.kind === 'sea' ? 'province.sea' : `terrain.${place.terrain}`)}
        </span>
      </p>
      <div className="row">
        {holder !== undefined && <PowerLink power={holder} />}
        <Button shortcut="I" onClick={() => open({ kind: 'province', province })}>
          {say('province.open')}
        </Button>
      </div>
    </section>
  );
}
