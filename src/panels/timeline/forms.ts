import { asForumPost } from './asForumPost.ts';
import { asMarkdown } from './asMarkdown.ts';
import { asWebPage } from './asWebPage.ts';
import type { Block } from './block.ts';

/** A form in which a timeline leaves the page; its name is the text `timeline.form.<form>`. */
interface Form {
  readonly write: (blocks: readonly Block[]) => string;
  /** How its file's name ends. */
  readonly ending: string;
  readonly type: string;
}

export const FORMS = {
  forum: { write: asForumPost, ending: 'txt', type: 'text/plain' },
  markdown: { write: asMarkdown, ending: 'md', type: 'text/markdown' },
  web: { write: asWebPage, ending: 'html', type: 'text/html' },
} as const satisfies Readonly<Record<string, Form>>;
export type FormName = keyof typeof FORMS;

export const FORM_NAMES: readonly FormName[] = ['forum', 'markdown', 'web'];
