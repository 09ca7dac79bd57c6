import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { type ClaimOrder, priceFor } from '../../game/conferencesOf.ts';
import type { ConferenceId, PowerId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Empty } from '../ui/Empty.tsx';

const wayOf = (order: ClaimOrder): string => `${order.as} ${order.for ?? ''}`;

/** Claims a province at a conference: the one that is selected on the map, or one of the list. */
export function ClaimForm({ me, id }: { readonly me: PowerId; readonly id: ConferenceId }) {
  const game = useGame();
  const { give, select } = useCommands();
  const selected = useDesk((state) => state.selection.province);
  const speech = useSpeech();
  const [way, setWay] = useState('');
  const open = (game.legal?.state ?? []).filter(
    (order): order is ClaimOrder => order.kind === 'claim-share' && order.conference === id,
  );
  const provinces = [...new Set(open.map(({ province }) => province))];
  const province = provinces.find((each) => each === selected) ?? provinces[0];
  const ways = open.filter((order) => order.province === province);
  const order = ways.find((each) => wayOf(each) === way) ?? ways[0];
  if (province === undefined || order === undefined) {
    return <Empty>{speech.say('conference.nothing')}</Empty>;
  }
  const nameOf = (each: ClaimOrder): string =>
    speech.say('conference.way', {
      way: `conference.as.${each.as}`,
      for: each.for ?? '',
      price: priceFor(game, me, each),
    });
  return (
    <div className="row">
      <Choice
        label={speech.say('conference.province')}
        value={province}
        options={provinces.map((each) => [each, speech.place(each)])}
        onChange={(value) => select(provinces.find((each) => each === value) ?? null)}
      />
      <Choice
        label={speech.say('conference.how')}
        value={wayOf(order)}
        options={ways.map((each) => [wayOf(each), nameOf(each)])}
        onChange={setWay}
      />
      <Button icon={<Stamp aria-hidden="true" />} onClick={() => give(order)}>
        {speech.say('conference.claim')}
      </Button>
    </div>
  );
}
