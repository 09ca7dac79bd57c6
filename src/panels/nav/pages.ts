import {
  BookOpen,
  ClipboardList,
  Factory,
  Globe,
  Handshake,
  History,
  Info,
  Keyboard,
  Flag,
  LayoutGrid,
  List,
  type LucideIcon,
  Mail,
  MapPin,
  Medal,
  Newspaper,
  Save,
  Scale,
  Search,
  Settings,
  Swords,
  Workflow,
} from 'lucide-react';
import type { GameState, Panel } from '../../game/state.ts';
import type { PowerId } from '../../rules/index.ts';

type Table = Pick<GameState, 'game' | 'selection'>;

/** A page that a key opens. Its name is the text `page.<id>`. */
export interface PageEntry {
  readonly id: Panel['kind'] | 'own' | 'place';
  /** As it stands on the key. */
  readonly key: string;
  readonly icon: LucideIcon;
  /** Where its button stands: in the bar always, where there is room, or in the menu alone. */
  readonly place: 'bar' | 'roomy' | 'menu';
  readonly group: (typeof PAGE_GROUPS)[number];
  /** What is opened; null while there is nothing to open. */
  readonly panel: (table: Table) => Panel | null;
  /** It is of no use to those who watch. */
  readonly ours?: true;
}

/** The parts of the menu: our month, our state and the world, the program. */
export const PAGE_GROUPS = ['month', 'world', 'program'] as const;

const always = (panel: Panel) => (): Panel => panel;

/** For those who play, not for those who watch. */
const ours = (panel: (me: PowerId) => Panel): Pick<PageEntry, 'panel' | 'ours'> => ({
  ours: true,
  panel: ({ game }) => (game === null || game.me === null ? null : panel(game.me)),
});

const lastPaper = ({ game }: Table): Panel | null => {
  const month = game?.months.at(-1)?.month;
  return month === undefined ? null : { kind: 'paper', month };
};

const chosenPlace = ({ selection: { province } }: Table): Panel | null =>
  province === null ? null : { kind: 'province', province };

/** Every page that a key opens: the bar, the menu, the list of keys and the search read it. */
export const PAGES: readonly PageEntry[] = [
  {
    id: 'dispatches',
    key: 'D',
    icon: Mail,
    place: 'bar',
    group: 'month',
    ...ours(always({ kind: 'dispatches' })),
  },
  {
    id: 'orders',
    key: 'O',
    icon: ClipboardList,
    place: 'bar',
    group: 'month',
    ...ours(always({ kind: 'orders' })),
  },
  { id: 'paper', key: 'F', icon: Newspaper, place: 'bar', group: 'month', panel: lastPaper },
  {
    id: 'own',
    key: 'P',
    icon: Flag,
    place: 'roomy',
    group: 'world',
    ...ours((power) => ({ kind: 'power', power })),
  },
  {
    id: 'industry',
    key: 'Y',
    icon: Factory,
    place: 'roomy',
    group: 'world',
    ...ours(always({ kind: 'industry' })),
  },
  {
    id: 'missions',
    key: 'V',
    icon: Handshake,
    place: 'roomy',
    group: 'world',
    ...ours(always({ kind: 'missions', to: null })),
  },
  {
    id: 'concert',
    key: 'E',
    icon: Globe,
    place: 'roomy',
    group: 'world',
    panel: always({ kind: 'concert' }),
  },
  {
    id: 'war',
    key: 'R',
    icon: Swords,
    place: 'roomy',
    group: 'world',
    panel: always({ kind: 'war', war: null }),
  },
  {
    id: 'theatres',
    key: 'T',
    icon: Scale,
    place: 'menu',
    group: 'world',
    panel: always({ kind: 'theatres' }),
  },
  {
    id: 'standing',
    key: 'Q',
    icon: Medal,
    place: 'menu',
    group: 'world',
    panel: always({ kind: 'standing' }),
  },
  {
    id: 'timeline',
    key: '.',
    icon: History,
    place: 'menu',
    group: 'world',
    panel: always({ kind: 'timeline' }),
  },
  { id: 'place', key: 'I', icon: MapPin, place: 'menu', group: 'world', panel: chosenPlace },
  {
    id: 'places',
    key: 'U',
    icon: List,
    place: 'menu',
    group: 'world',
    panel: always({ kind: 'places' }),
  },
  {
    id: 'search',
    key: '/',
    icon: Search,
    place: 'bar',
    group: 'program',
    panel: always({ kind: 'search' }),
  },
  {
    id: 'terms',
    key: 'G',
    icon: BookOpen,
    place: 'menu',
    group: 'program',
    panel: always({ kind: 'terms', term: null }),
  },
  {
    id: 'events',
    key: 'X',
    icon: Workflow,
    place: 'menu',
    group: 'program',
    panel: always({ kind: 'events' }),
  },
  {
    id: 'settings',
    key: ',',
    icon: Settings,
    place: 'menu',
    group: 'program',
    panel: always({ kind: 'settings' }),
  },
  {
    id: 'saves',
    key: 'K',
    icon: Save,
    place: 'menu',
    group: 'program',
    panel: always({ kind: 'saves' }),
  },
  {
    id: 'keys',
    key: '?',
    icon: Keyboard,
    place: 'menu',
    group: 'program',
    panel: always({ kind: 'keys' }),
  },
  {
    id: 'about',
    key: 'J',
    icon: Info,
    place: 'menu',
    group: 'program',
    panel: always({ kind: 'about' }),
  },
  {
    id: 'menu',
    key: 'L',
    icon: LayoutGrid,
    place: 'bar',
    group: 'program',
    panel: always({ kind: 'menu' }),
  },
];

/** The pages that somebody can come to need at this table. */
export const pagesFor = ({ game }: Pick<GameState, 'game'>): readonly PageEntry[] =>
  game !== null && game.me === null ? PAGES.filter((page) => page.ours !== true) : PAGES;
