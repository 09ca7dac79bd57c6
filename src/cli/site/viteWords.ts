import type { Plugin } from 'vite';
import { wordsHtml } from '../../content/wordsHtml.ts';

/** Where the reference of all words that events may use stands beside the page. */
const PAGE = 'words.html';

/** Puts the reference of all words beside the page, made from the vocabulary. */
export const viteWords = (): Plugin => ({
  name: 'brenner-words',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: PAGE, source: wordsHtml() });
  },
  configureServer(server) {
    server.middlewares.use(`/${PAGE}`, (_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(wordsHtml());
    });
  },
});
