import { Bar } from './bar/Bar.tsx';
import { MapModes } from './bar/MapModes.tsx';
import { useFollowMonth } from './hooks/useFollowMonth.ts';
import { useKeys } from './keys/useKeys.ts';
import { OrderBar } from './orders/OrderBar.tsx';
import { OpenPanel } from './OpenPanel.tsx';
import { PlaceBar } from './province/PlaceBar.tsx';

/** The desk around the map while a game is on the table. */
export function Desktop() {
  useKeys();
  useFollowMonth();
  return (
    <>
      <Bar />
      <div className="map-foot">
        <MapModes />
        <OrderBar />
        <PlaceBar />
      </div>
      <OpenPanel />
    </>
  );
}
