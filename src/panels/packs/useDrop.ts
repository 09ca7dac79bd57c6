import { useEffect, useState } from 'react';
import { bringsFiles, readDropped } from '../../game/packs/readDropped.ts';
import { useCommands } from '../hooks/useDesk.ts';

/** Lets packs be dropped anywhere on the page; true while something is held over it. */
export function useDrop(): boolean {
  const { bringPack } = useCommands();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const away = new AbortController();
    const listen = (
      kind: 'dragover' | 'dragleave' | 'drop',
      hear: (event: DragEvent) => void,
    ): void => window.addEventListener(kind, hear, { signal: away.signal });
    listen('dragover', (event) => {
      if (!bringsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen('drop', (event) => {
      const { dataTransfer } = event;
      if (dataTransfer === null || !bringsFiles(dataTransfer)) return;
      event.preventDefault();
      setOver(false);
      void bringPack(readDropped(dataTransfer));
    });
    return () => away.abort();
  }, [bringPack]);
  return over;
}
