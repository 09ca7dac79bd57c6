import { FileArchive, FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { canOpenFolders, pickFolder } from '../../game/packs/openFolder.ts';
import { readChosen } from '../../game/packs/readDropped.ts';
import { useCommands } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';

/** Opens a zip, or a folder that stays open where the browser can keep one. */
export function PackOpeners() {
  const { bringPack, followFolder } = useCommands();
  const { say } = useSpeech();
  const zip = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const openFolder = async (): Promise<void> => {
    if (!canOpenFolders()) return folder.current?.click();
    const picked = await pickFolder();
    if (picked !== null) await followFolder(picked);
  };
  const choose = (input: HTMLInputElement): void => {
    const list = [...(input.files ?? [])];
    input.value = '';
    if (list.length > 0) void bringPack(readChosen(list));
  };
  return (
    <>
      <div className="row">
        <Button icon={<FileArchive aria-hidden="true" />} onClick={() => zip.current?.click()}>
          {say('packs.open-zip')}
        </Button>
        <Button icon={<FolderOpen aria-hidden="true" />} onClick={() => void openFolder()}>
          {say('packs.open-folder')}
        </Button>
      </div>
      <input
        ref={zip}
        type="file"
        accept=".zip,application/zip"
        hidden
        aria-label={say('packs.open-zip')}
        onChange={(event) => choose(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={say('packs.open-folder')}
        {...{ webkitdirectory: '' }}
        onChange={(event) => choose(event.currentTarget)}
      />
    </>
  );
}
