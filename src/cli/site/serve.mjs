/** A static file server for the built page, with nothing but Node. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * The file of a folder that a request means, or undefined: nothing outside the folder.
 * @param {string} folder
 * @param {string} url - the request's path, with or without a query
 */
function fileFor(folder, url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    if (path.includes('\0') || path.split(sep).includes('..')) return undefined;
    const file = join(folder, path.endsWith(sep) ? join(path, 'index.html') : path);
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Answers one request from the folder.
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(folder, request, response) {
  const file = fileFor(folder, request.url ?? '/');
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('There is no such file.\n');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
  createReadStream(file).pipe(response);
}

/** Where the ports of a machine end; past it there is no next one to try. */
const LAST_PORT = 65_535;

/**
 * Serves a folder to this machine only, on the port or the next free one after it.
 * @param {string} folder
 * @param {number} port - 0 takes any free one
 * @returns {Promise<{url: string, close: () => void}>}
 */
export function serve(folder, port) {
  const server = createServer((request, response) => answer(folder, request, response));
  return new Promise((resolve, reject) => {
    let tried = port;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || tried >= LAST_PORT) return reject(error);
      tried += 1;
      return server.listen(tried, '127.0.0.1');
    });
    server.on('listening', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : tried;
      resolve({
        url: `http://127.0.0.1:${bound}/`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
    server.listen(port, '127.0.0.1');
  });
}
