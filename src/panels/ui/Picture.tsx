import type { PackPicture } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/**
 * A picture of a pack. It is shown as an image only, so that nothing in it can run or fetch
 * anything.
 */
export function Picture({ picture: { file, alt } }: { readonly picture: PackPicture }) {
  const { say } = useSpeech();
  return <img className="picture" src={file} alt={say(alt)} loading="lazy" draggable={false} />;
}
