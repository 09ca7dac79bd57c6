import { claimsTo } from '../../game/conferencesOf.ts';
import type { Award, Conference, ConferenceId, PowerId, ProvinceId } from '../../rules/index.ts';
import { useCommands, useDesk, useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { ClaimChoice } from './ClaimChoice.tsx';

interface LandAtIssueProps {
  readonly id: ConferenceId;
  readonly province: ProvinceId;
  readonly table: Conference;
  /** What would become of it, if anybody claims it. */
  readonly award: Award | undefined;
  readonly me: PowerId | null;
}

/** One province of the beaten: who wants it and how, who gets it, and what we may ask for. */
export function LandAtIssue({ id, province, table, award, me }: LandAtIssueProps) {
  const { choose, select } = useCommands();
  const isSharing = useDesk((state) => state.entry.kind === 'sharing');
  const chosen = useDesk((state) => state.selection.province === province);
  const speech = useSpeech();
  return (
    <li data-chosen={chosen}>
      <button
        type="button"
        className="line-button"
        aria-expanded={chosen}
        onClick={() => (isSharing ? choose(province) : select(chosen ? null : province))}
      >
        <strong>{speech.place(province)}</strong>
        <span className="soft small">
          <Verdict province={province} award={award} />
        </span>
      </button>
      {claimsTo(table, province).map(([power, share]) => (
        <p key={power} className="small">
          {speech.say('conference.claimed', {
            power,
            way: `conference.as.${share.as}`,
            for: share.for ?? '',
          })}
        </p>
      ))}
      {award !== undefined && award.rivals.length > 0 && (
        <p className="small">{speech.say('conference.passes-over', { rivals: award.rivals })}</p>
      )}
      {me !== null && chosen && <ClaimChoice me={me} id={id} province={province} />}
    </li>
  );
}

function Verdict({ province, award }: Pick<LandAtIssueProps, 'province' | 'award'>) {
  const { world } = useGame();
  const { say } = useSpeech();
  if (award !== undefined) return say('conference.goes-to', { to: award.to });
  return say('conference.unclaimed', { holder: world.provinces[province]?.controller ?? '' });
}
