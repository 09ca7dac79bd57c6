import * as Tabs from '@radix-ui/react-tabs';
import { Newspaper } from 'lucide-react';
import type { Month, PowerId, UnitId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { Empty } from '../ui/Empty.tsx';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { FrontPage } from './FrontPage.tsx';
import { HomeChoice } from './HomeChoice.tsx';
import { MonthTurner } from './MonthTurner.tsx';
import { StaffReport } from './StaffReport.tsx';

interface PaperPageProps {
  readonly month: Month;
  /** The unit of ours whose failure the staff is to explain. */
  readonly about: UnitId | null;
  /** Whose papers are read; null reads of all Europe. */
  readonly home: PowerId | null;
}

/** The paper of a month that was played, and what the staff reports of our own orders. */
export function PaperPage({ month, about, home }: PaperPageProps) {
  const { me, months } = useGame();
  const speech = useSpeech();
  const played = months.find((each) => each.month === month);
  return (
    <PanelFrame
      title={speech.say('panel.paper')}
      kicker={speech.month(month)}
      mark={<Newspaper className="mark" aria-hidden="true" />}
      foot={
        <div className="paper-foot">
          <MonthTurner month={month} home={home} />
          <HomeChoice month={month} home={home} />
        </div>
      }
    >
      {played === undefined ? (
        <Empty>{speech.say('paper.not-printed')}</Empty>
      ) : (
        <Tabs.Root className="tabs" defaultValue={about === null ? 'front' : 'staff'}>
          {me !== null && (
            <Tabs.List className="tab-list" aria-label={speech.say('panel.paper')}>
              <Tabs.Trigger value="front">{speech.say('paper.front')}</Tabs.Trigger>
              <Tabs.Trigger value="staff">{speech.say('paper.staff')}</Tabs.Trigger>
            </Tabs.List>
          )}
          <Tabs.Content value="front">
            <FrontPage month={month} log={played.log} home={home} />
          </Tabs.Content>
          {me !== null && (
            <Tabs.Content value="staff">
              <StaffReport month={month} about={about} log={played.log} me={me} />
            </Tabs.Content>
          )}
        </Tabs.Root>
      )}
    </PanelFrame>
  );
}
