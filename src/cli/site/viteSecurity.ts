import type { Plugin } from 'vite';

/**
 * What the built page may do: fetch from where it came from and nowhere else, and run no code
 * but its own, so that nothing in a pack, a link or a save can become a script.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built page; development needs the dev server's own scripts. */
export function viteSecurity(): Plugin {
  return {
    name: 'brenner-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
