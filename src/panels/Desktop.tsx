import { Bar } from './bar/Bar.tsx';
import { MapModes } from './bar/MapModes.tsx';
import { useFollowMonth } from './hooks/useFollowMonth.ts';
import { useSpeech } from './hooks/useSpeech.ts';
import { useKeys } from './keys/useKeys.ts';
import { OrderBar } from './orders/OrderBar.tsx';
import { OpenPanel } from './OpenPanel.tsx';
import { PlaceBar } from './province/PlaceBar.tsx';

/** The desk around the map while a game is on the table. */
export function Desktop() {
  useKeys();
  useFollowMonth();
  const { say } = useSpeech();
  return (
    <>
      <Bar />
      <main className="map-foot" aria-label={say('map-mode.foot')}>
        <MapModes />
        <OrderBar />
        <PlaceBar />
      </main>
      <OpenPanel />
    </>
  );
}
