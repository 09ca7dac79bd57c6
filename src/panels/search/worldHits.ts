import type { Commands } from '../../game/commands.ts';
import { allCrises } from '../../game/crisesOf.ts';
import { livingPowers } from '../../game/livingPowers.ts';
import type { Game, Panel } from '../../game/state.ts';
import { asRead } from '../../game/tell/asRead.ts';
import { treatyName } from '../../game/tell/orderSentence.ts';
import { overWhat } from '../../game/tell/overWhat.ts';
import { tellEvents } from '../../game/tell/tellEvents.ts';
import { allWars } from '../../game/warsOf.ts';
import type { ProvinceId, TreatyId, UnitId } from '../../rules/index.ts';
import { termIndex } from '../terms/termIndex.ts';
import type { Speech } from '../texts/speech.ts';
import { unitName } from '../../game/tell/unitName.ts';
import type { Hit } from './findHits.ts';

interface Finder {
  readonly game: Game;
  readonly speech: Speech;
  readonly commands: Commands;
  /** Makes the opener of a page. */
  readonly to: (panel: Panel) => () => void;
}

/** Powers, places, units, treaties, quarrels, events and words of the game that can be opened. */
export function worldHits(game: Game, commands: Commands, speech: Speech): Hit[] {
  const to = (panel: Panel) => () => commands.open(panel);
  const finder: Finder = { game, speech, commands, to };
  return [
    ...powers(finder),
    ...places(finder),
    ...units(finder),
    ...treaties(finder),
    ...quarrels(finder),
    ...events(finder),
    ...terms(finder),
  ];
}

const known = ({ view, world }: Game) => view?.world ?? world;

const powers = ({ game, speech, to }: Finder): Hit[] =>
  livingPowers(game).map((power) => ({
    id: `power ${power}`,
    group: 'power',
    name: speech.power(power),
    note: [speech.adjective(power), game.world.powers[power]?.leader ?? ''].join(' · '),
    open: to({ kind: 'power', power }),
  }));

function places({ game, speech, commands }: Finder): Hit[] {
  return Object.entries(game.content.board.places).map(([key, place]) => {
    const province = key as ProvinceId;
    const owner = game.world.provinces[province]?.owner;
    const name = speech.place(province);
    const others = [...new Set(Object.values(place.names))].filter((each) => each !== name);
    return {
      id: `place ${key}`,
      group: 'place',
      name,
      note: [...(owner ? [speech.power(owner)] : []), ...others].join(' · '),
      open: () => {
        commands.select(province);
        commands.open({ kind: 'province', province });
      },
    };
  });
}

const units = ({ game, speech, commands }: Finder): Hit[] =>
  Object.entries(known(game).units).map(([id, unit]) => ({
    id: `unit ${id}`,
    group: 'unit',
    name: unitName(unit),
    note: `${speech.power(unit.power)} · ${speech.place(unit.at)}`,
    open: () => {
      commands.selectUnit(id as UnitId);
      commands.open({ kind: 'province', province: unit.at });
    },
  }));

const treaties = ({ game, speech, to }: Finder): Hit[] =>
  Object.entries(known(game).treaties).flatMap(([id, { parties }]): Hit[] => {
    const power = parties.find((each) => each !== game.me) ?? parties[0];
    if (power === undefined) return [];
    return [
      {
        id: `treaty ${id}`,
        group: 'treaty',
        name: speech.say(treatyName(known(game), id as TreatyId)),
        note: speech.list(parties.map(speech.power)),
        open: to({ kind: 'power', power, tab: 'treaties' }),
      },
    ];
  });

function quarrels({ game, speech, to }: Finder): Hit[] {
  const world = known(game);
  const crises = allCrises(world).map(
    ([crisis, { by, against, over, step }]): Hit => ({
      id: `crisis ${crisis}`,
      group: 'quarrel',
      name: speech.say(`dispatch.crisis.${step}`, { over: overWhat(over, against) }),
      note: `${speech.power(by)} · ${speech.power(against)}`,
      open: to({ kind: 'crisis', crisis }),
    }),
  );
  const wars = allWars(world).map(
    ([war, { attackers, defenders }]): Hit => ({
      id: `war ${war}`,
      group: 'quarrel',
      name: speech.say('war.title', { by: attackers[0] ?? '', on: defenders[0] ?? '' }),
      note: speech.list([...attackers, ...defenders].map(speech.power)),
      open: to({ kind: 'war', war }),
    }),
  );
  return [...crises, ...wars];
}

/** What the packs' events brought, in the paper of their month. */
const events = ({ game, speech, to }: Finder): Hit[] =>
  game.months.toReversed().flatMap(({ month, log }) =>
    tellEvents(game.content, asRead(log, game.me)).map(
      ({ headline }, index): Hit => ({
        id: `event ${month} ${index}`,
        group: 'event',
        name: speech.tell(headline),
        note: speech.month(month),
        open: to({ kind: 'paper', month }),
      }),
    ),
  );

const terms = ({ speech, to }: Finder): Hit[] =>
  termIndex(speech).map(({ id, group, name }) => ({
    id: `term ${id}`,
    group: 'term',
    name,
    note: speech.say(`terms.${group}`),
    open: to({ kind: 'terms', term: id }),
  }));
