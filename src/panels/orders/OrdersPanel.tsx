import { ClipboardList, Undo2 } from 'lucide-react';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Button } from '../ui/Button.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { Section } from '../ui/Section.tsx';
import { Building } from './Building.tsx';
import { IdleUnits } from './IdleUnits.tsx';
import { OrderList } from './OrderList.tsx';
import { UndecidedList } from './UndecidedList.tsx';

/** The orders of the month: what is given, what is undecided, and who stands idle. */
export function OrdersPanel() {
  const { world } = useGame();
  const given = useDesk((state) => state.orders.length);
  const { undo } = useCommands();
  const speech = useSpeech();
  const { say } = speech;
  return (
    <PanelFrame
      title={say('panel.orders')}
      kicker={speech.month(world.month)}
      mark={<ClipboardList className="mark" aria-hidden="true" />}
      foot={
        <Button
          disabled={given === 0}
          shortcut="Ctrl Z"
          icon={<Undo2 aria-hidden="true" />}
          onClick={undo}
        >
          {say('orders.undo')}
        </Button>
      }
    >
      <UndecidedList />
      <Section title={say('orders.given')} aside={<span className="soft figure">{given}</span>}>
        <OrderList />
      </Section>
      <IdleUnits />
      <Building />
    </PanelFrame>
  );
}
