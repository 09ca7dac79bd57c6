import { lazy, Suspense, useEffect } from 'react';
import { Bar } from './bar/Bar.tsx';
import { MapModes } from './bar/MapModes.tsx';
import { FirstMonth } from './first/FirstMonth.tsx';
import { useFocusReturn } from './hooks/useFocusReturn.ts';
import { useFollowMonth } from './hooks/useFollowMonth.ts';
import { useSpeech } from './hooks/useSpeech.ts';
import { useKeys } from './keys/useKeys.ts';
import { OrderBar } from './orders/OrderBar.tsx';
import { PlaceBar } from './province/PlaceBar.tsx';
import { PanelComing } from './ui/PanelComing.tsx';

/** The pages come in a file of their own, which the table does not wait for. */
const pages = () => import('./OpenPanel.tsx');
const OpenPanel = lazy(async () => ({ default: (await pages()).OpenPanel }));

/** The desk around the map while a game is on the table. */
export function Desktop() {
  useKeys();
  useFollowMonth();
  useFocusReturn();
  useEffect(() => void pages(), []);
  const { say } = useSpeech();
  return (
    <>
      <Bar />
      <main className="map-foot" aria-label={say('map-mode.foot')}>
        <MapModes />
        <OrderBar />
        <PlaceBar />
        <FirstMonth />
      </main>
      <Suspense fallback={<PanelComing />}>
        <OpenPanel />
      </Suspense>
    </>
  );
}
