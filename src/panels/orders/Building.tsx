import { X } from 'lucide-react';
import { useCommands, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Section } from '../ui/Section.tsx';
import { ProjectSign } from '../ui/ProjectSign.tsx';
import { BuildForm } from './BuildForm.tsx';
import { SpendingLine } from './SpendingLine.tsx';

/** What stands on the stocks and in the depots, and what can be begun. */
export function Building() {
  const { me, world, legal } = useGame();
  const { give } = useCommands();
  const speech = useSpeech();
  const building = me === null ? [] : (world.powers[me]?.building ?? []);
  const open = legal?.of('build') ?? [];
  return (
    <Section title={speech.say('orders.building')}>
      {building.length > 0 && (
        <ul className="lines">
          {building.map(({ kind, at, done }) => (
            <li key={`${kind}-${at}`}>
              <ProjectSign project={kind} />
              <span>{speech.say('orders.in-hand', { project: `project.${kind}`, at })}</span>
              <span className="soft">{speech.say('orders.done-by', { done })}</span>
              <IconButton
                label={speech.say('order.cancel-building', { at })}
                icon={<X aria-hidden="true" />}
                onClick={() => give({ kind: 'cancel-building', at })}
              />
            </li>
          ))}
        </ul>
      )}
      <BuildForm open={open} />
      <SpendingLine />
    </Section>
  );
}
