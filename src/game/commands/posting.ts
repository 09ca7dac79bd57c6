import type { Commands } from '../commands.ts';
import { Failure } from '../worker/failure.ts';
import { attempt, type Parts, tell } from './parts.ts';

/** What leaves the page to be posted elsewhere. */
export function posting(parts: Parts): Pick<Commands, 'copyPost' | 'saveFile'> {
  const { host } = parts;
  const copy = async (post: Promise<string>): Promise<void> => {
    await host.copy(post).catch(async () => {
      // Should the making of it have failed, that is what is told.
      await post;
      throw new Failure('clipboard-post');
    });
    tell(parts, 'note', 'note.post-copied');
  };
  return {
    copyPost: async (post) => void (await attempt(parts, () => copy(post))),
    saveFile: async (name, file) =>
      void (await attempt(parts, async () => {
        const made = await file;
        if (made === null) throw new Failure('no-picture');
        host.saveFile(name, made);
      })),
  };
}
