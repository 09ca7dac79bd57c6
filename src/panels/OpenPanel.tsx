import { type ComponentType, memo, useDeferredValue } from 'react';
import type { Panel } from '../game/state.ts';
import { AboutPage } from './about/AboutPage.tsx';
import { ConcertPage } from './congress/ConcertPage.tsx';
import { CongressPage } from './congress/CongressPage.tsx';
import { CrisisPage } from './crisis/CrisisPage.tsx';
import { ConferencePage } from './conference/ConferencePage.tsx';
import { OfferDesk } from './desk/OfferDesk.tsx';
import { Dispatches } from './dispatches/Dispatches.tsx';
import { EpiloguePage } from './epilogue/EpiloguePage.tsx';
import { EventsPage } from './events/EventsPage.tsx';
import { useDesk } from './hooks/useDesk.ts';
import { IndustryPage } from './industry/IndustryPage.tsx';
import { KeysPage } from './keys/KeysPage.tsx';
import { MissionsPage } from './missions/MissionsPage.tsx';
import { MenuPage } from './nav/MenuPage.tsx';
import { OrdersPanel } from './orders/OrdersPanel.tsx';
import { PaperPage } from './paper/PaperPage.tsx';
import { PlacesPage } from './places/PlacesPage.tsx';
import { PowerPage } from './power/PowerPage.tsx';
import { ProvincePage } from './province/ProvincePage.tsx';
import { SavesPage } from './saves/SavesPage.tsx';
import { SearchPage } from './search/SearchPage.tsx';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { StandingPage } from './standing/StandingPage.tsx';
import { TermsPage } from './terms/TermsPage.tsx';
import { TimelinePage } from './timeline/TimelinePage.tsx';
import { TheatresPage } from './theatres/TheatresPage.tsx';
import { WarPage } from './war/WarPage.tsx';

/** Pages that are the same whatever they are opened for. */
const PLAIN = {
  none: () => null,
  orders: OrdersPanel,
  dispatches: Dispatches,
  concert: ConcertPage,
  theatres: TheatresPage,
  standing: StandingPage,
  search: SearchPage,
  places: PlacesPage,
  menu: MenuPage,
  epilogue: EpiloguePage,
  timeline: TimelinePage,
  saves: SavesPage,
  settings: SettingsPage,
  about: AboutPage,
  keys: KeysPage,
} as const satisfies Partial<Record<Panel['kind'], ComponentType>>;

type PlainPanel = Extract<Panel, { readonly kind: keyof typeof PLAIN }>;
const isPlain = (panel: Panel): panel is PlainPanel => Object.hasOwn(PLAIN, panel.kind);

/** What is there, or gone, at once: one goes on typing in the search, and in what a page lay over. */
const AT_ONCE: readonly Panel['kind'][] = ['none', 'search'];

/** The page that is open beside the map. It is made by and by, and the table goes on meanwhile. */
export function OpenPanel() {
  const asked = useDesk((state) => state.panel);
  const made = useDeferredValue(asked);
  return <PageOf panel={AT_ONCE.includes(asked.kind) ? asked : made} />;
}

/** Each power, place and addressee has its own page. */
const PageOf = memo(({ panel }: { readonly panel: Panel }) => {
  const me = useDesk((state) => state.game?.me ?? null);
  if (isPlain(panel)) {
    const Plain = PLAIN[panel.kind];
    return <Plain />;
  }
  switch (panel.kind) {
    case 'paper':
      return (
        <PaperPage
          key={panel.about ?? ''}
          month={panel.month}
          about={panel.about ?? null}
          home={panel.home ?? me}
        />
      );
    case 'power':
      return (
        <PowerPage
          key={`${panel.power} ${panel.tab ?? ''}`}
          power={panel.power}
          tab={panel.tab ?? 'standing'}
        />
      );
    case 'war':
      return <WarPage key={panel.war ?? ''} war={panel.war} />;
    case 'conference':
      return <ConferencePage key={panel.conference} id={panel.conference} />;
    case 'province':
      return <ProvincePage key={panel.province} province={panel.province} />;
    case 'desk':
      return me === null ? null : (
        <OfferDesk key={panel.to} me={me} to={panel.to} initial={panel.draft} />
      );
    case 'industry':
      return me === null ? null : <IndustryPage me={me} />;
    case 'congress':
      return <CongressPage key={panel.congress} id={panel.congress} />;
    case 'crisis':
      return <CrisisPage key={panel.crisis} id={panel.crisis} />;
    case 'missions':
      return me === null ? null : <MissionsPage key={panel.to ?? ''} me={me} to={panel.to} />;
    case 'terms':
      return <TermsPage key={panel.term ?? ''} term={panel.term} />;
    case 'events':
      return <EventsPage event={panel.event ?? null} />;
  }
});
