import type { Content, PowerId } from '../../rules/index.ts';
import { useGame } from '../hooks/useDesk.ts';
import { flagUrl } from './flagUrl.ts';

interface FlagProps {
  readonly content: Content;
  readonly power: PowerId;
  readonly size?: 's' | 'm' | 'l';
}

/** A flag; its power's name always stands beside it, so that it is silent to a screen reader. */
export const FlagOf = ({ content, power, size = 'm' }: FlagProps) => (
  <img className={`flag flag-${size}`} src={flagUrl(content, power)} alt="" draggable={false} />
);

/** The flag of a power of the game on the table. */
export const Flag = ({ power, size = 'm' }: Omit<FlagProps, 'content'>) => (
  <FlagOf content={useGame().content} power={power} size={size} />
);
