import { Desktop } from './Desktop.tsx';
import { useDesk } from './hooks/useDesk.ts';
import { useLook } from './hooks/useLook.ts';
import { useSpeech } from './hooks/useSpeech.ts';
import { Loading } from './title/Loading.tsx';
import { TitlePage } from './title/TitlePage.tsx';
import { DropPlace } from './packs/DropPlace.tsx';
import { useDrop } from './packs/useDrop.ts';
import { Notice } from './ui/Notice.tsx';

/** The page as a whole: what it shows follows from what it is doing. */
export function Page() {
  useLook();
  const over = useDrop();
  return (
    <>
      <Main />
      <Notice />
      {over && <DropPlace />}
    </>
  );
}

function Main() {
  const stage = useDesk((state) => state.stage);
  const hasGame = useDesk((state) => state.game !== null);
  const curtain = useDesk((state) => state.curtain);
  const { say } = useSpeech();
  if (stage.kind === 'loading') return <Loading what={stage.what} done={stage.done} />;
  if (!hasGame || stage.kind === 'title') return <TitlePage />;
  if (curtain === 'down') return <Loading what={say('loading.map')} done={1} />;
  return curtain === 'up' ? <Desktop /> : null;
}
