import { useMemo } from 'react';
import { scoresOf } from '../../game/scoresOf.ts';
import { useGame } from '../hooks/useDesk.ts';
import { useSpeech } from '../hooks/useSpeech.ts';
import { PowerLink } from '../ui/PowerLink.tsx';
import { Section } from '../ui/Section.tsx';
import { Sparkline } from '../ui/Sparkline.tsx';

/** What each power's ambitions have brought it so far, as a table with a small line each. */
export function ScoreTable() {
  const game = useGame();
  const { say } = useSpeech();
  const scores = useMemo(() => scoresOf(game), [game]);
  if (scores.length === 0) return null;
  const most = Math.max(1, ...scores.map(({ points }) => points));
  return (
    <Section title={say('standing.score')}>
      <p className="soft small">{say('standing.count')}</p>
      <table className="scores">
        <tbody>
          {scores.map(({ power, points, line }) => (
            <tr key={power}>
              <th scope="row">
                <PowerLink power={power} />
              </th>
              <td>
                <Sparkline line={line} most={most} />
              </td>
              <td className="figure">{points}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
