/** What the page does, seen from outside: installed in it before any of its scripts. */

export interface MapProbe {
  /** Draw calls of each frame in which the map drew. */
  readonly calls: number[];
  /** When the first drawn frame had been handed to the screen, in ms since the page was asked for. */
  firstPaint: number | null;
  /** When a key was last pressed. */
  lastKey: number | null;
}

declare global {
  interface Window {
    mapProbe?: MapProbe;
  }
}

/** Runs in the page. WebGL's draw calls are counted; those of one animation frame are a frame. */
export function installMapProbe(): void {
  const probe: MapProbe = { calls: [], firstPaint: null, lastKey: null };
  window.mapProbe = probe;
  // Before the page's own keys, which keep what they have used to themselves.
  addEventListener('keydown', ({ timeStamp }) => (probe.lastKey = timeStamp), { capture: true });
  let drawn = 0;
  const count = (owner: object, name: string): void => {
    const draw: unknown = Reflect.get(owner, name);
    if (typeof draw !== 'function') return;
    Reflect.set(owner, name, function counted(this: unknown, ...args: unknown[]): unknown {
      drawn += 1;
      const result: unknown = Reflect.apply(draw, this, args);
      return result;
    });
  };
  for (const name of ['drawArrays', 'drawElements']) count(WebGLRenderingContext.prototype, name);
  const { getExtension } = WebGLRenderingContext.prototype;
  const wrapped = new WeakSet();
  Reflect.set(
    WebGLRenderingContext.prototype,
    'getExtension',
    function get(this: unknown, name: string) {
      const extension: unknown = Reflect.apply(getExtension, this, [name]);
      if (
        name === 'ANGLE_instanced_arrays' &&
        extension instanceof Object &&
        !wrapped.has(extension)
      ) {
        wrapped.add(extension);
        for (const each of ['drawArraysInstancedANGLE', 'drawElementsInstancedANGLE']) {
          count(extension, each);
        }
      }
      return extension;
    },
  );
  const nextFrame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    nextFrame((now) => {
      const before = drawn;
      callback(now);
      if (drawn === before) return;
      if (probe.calls.length === 0) nextFrame(() => (probe.firstPaint = performance.now()));
      probe.calls.push(drawn - before);
    });
}
