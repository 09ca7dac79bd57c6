import { ClipboardList, Globe, Mail, Menu, Newspaper } from 'lucide-react';
import { useCommands, useDesk } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { useWaiting } from '../hooks/useWaiting.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { togglePanel } from './togglePanel.ts';

/** Opens and closes the pages of the desk; the counts say what waits behind each. */
export function PanelButtons() {
  const commands = useCommands();
  const panel = useDesk((state) => state.panel);
  const orders = useDesk((state) => state.orders.length);
  const month = useDesk((state) => state.game?.months.at(-1)?.month);
  const me = useDesk((state) => state.game?.me ?? null);
  const waiting = useWaiting().length;
  const { say } = useSpeech();
  const button = (
    kind: 'dispatches' | 'orders' | 'settings' | 'concert',
    shortcut: string,
    count: number,
  ) => ({
    label: say(`panel.${kind}`),
    shortcut,
    count,
    pressed: panel.kind === kind,
    onClick: () => togglePanel(commands, panel, { kind }),
  });
  return (
    <nav className="panel-buttons" aria-label={say('bar.panels')}>
      {me !== null && (
        <>
          <IconButton {...button('dispatches', 'D', waiting)} icon={<Mail aria-hidden="true" />} />
          <IconButton
            {...button('orders', 'O', orders)}
            icon={<ClipboardList aria-hidden="true" />}
          />
        </>
      )}
      <IconButton
        label={say('panel.paper')}
        shortcut="F"
        pressed={panel.kind === 'paper'}
        disabled={month === undefined}
        icon={<Newspaper aria-hidden="true" />}
        onClick={() => {
          if (month !== undefined) togglePanel(commands, panel, { kind: 'paper', month });
        }}
      />
      <IconButton {...button('concert', 'E', 0)} icon={<Globe aria-hidden="true" />} />
      <IconButton {...button('settings', ',', 0)} icon={<Menu aria-hidden="true" />} />
    </nav>
  );
}
