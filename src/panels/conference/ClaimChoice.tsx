import { Undo2 } from 'lucide-react';
import { type ClaimOrder, priceFor } from '../../game/conferencesOf.ts';
import type { ConferenceId, PowerId, ProvinceId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';

interface ClaimChoiceProps {
  readonly me: PowerId;
  readonly id: ConferenceId;
  readonly province: ProvinceId;
}

const wayOf = ({ as, for: named }: ClaimOrder): string => `${as} ${named ?? ''}`;

/** The ways in which we may have a province, each with its price; the one that we ask for is pressed. */
export function ClaimChoice({ me, id, province }: ClaimChoiceProps) {
  const game = useGame();
  const orders = useDesk((state) => state.orders);
  const { give, takeBack } = useCommands();
  const { say } = useSpeech();
  const isHere = (order: ClaimOrder): boolean =>
    order.conference === id && order.province === province;
  const ways = (game.legal?.of('claim-share') ?? []).filter(isHere);
  const place = orders.findIndex((order) => order.kind === 'claim-share' && isHere(order));
  const given = orders[place];
  const asked = given?.kind === 'claim-share' ? wayOf(given) : null;
  if (ways.length === 0) return <Empty>{say('conference.nothing')}</Empty>;
  return (
    <div className="row">
      {ways.map((order) => (
        <Button
          key={wayOf(order)}
          aria-pressed={wayOf(order) === asked}
          onClick={() => give(order)}
        >
          {say('conference.way', {
            way: `conference.as.${order.as}`,
            for: order.for ?? '',
            price: priceFor(game, me, order),
          })}
        </Button>
      ))}
      {given !== undefined && (
        <Button look="quiet" icon={<Undo2 aria-hidden="true" />} onClick={() => takeBack(place)}>
          {say('conference.give-up', { province })}
        </Button>
      )}
    </div>
  );
}
