import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserHost } from '../game/browserHost.ts';
import { createCommands } from '../game/createCommands.ts';
import { exposeConsole } from '../game/exposeConsole.ts';
import { createGameStore } from '../game/store.ts';
import { Panels } from '../panels/Panels.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { elementById } from './elementById.ts';
import { legendOf } from './legendOf.ts';
import { keepMap } from './keepMap.ts';
import { openFragment } from './openFragment.ts';
import { keepSound } from './sound/keepSound.ts';

const store = createGameStore();
const commands = createCommands(store, browserHost());
exposeConsole(store, commands);
const { paint } = keepMap(elementById('stage'), store, commands);
keepSound(store);

createRoot(elementById('root')).render(
  <StrictMode>
    <ErrorPage>
      <Panels store={store} commands={commands} legend={legendOf} paint={paint} />
    </ErrorPage>
  </StrictMode>,
);

openFragment(commands, store);
