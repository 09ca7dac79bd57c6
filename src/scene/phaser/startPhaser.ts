import Phaser from 'phaser';
import type { Outlook, WindowSize } from '../outlookOf.ts';

/** A Phaser game that holds still: its loop sleeps and `draw` makes one frame. */
export interface Stage {
  readonly scene: Phaser.Scene;
  readonly canvas: HTMLCanvasElement;
  draw(): void;
  /** Fits the picture to its canvas, device pixel for device pixel; what is out of sight is spared. */
  fit(outlook: Outlook): void;
  destroy(): void;
}

/** Starts Phaser in an element; WebGL only, without its input, sound and loop. */
export function startPhaser(parent: HTMLElement, size: WindowSize): Promise<Stage> {
  const { width, height, density } = size;
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      backgroundColor: '#2e2a24',
      render: {
        antialias: true,
        antialiasGL: false,
        powerPreference: 'high-performance',
        skipUnreadyShaders: true,
      },
      scale: {
        mode: Phaser.Scale.NONE,
        width: Math.round(width * density),
        height: Math.round(height * density),
        zoom: 1 / density,
      },
      scene: {
        create(this: Phaser.Scene) {
          // Phaser starts its loop only after this, so it is put to sleep at its first step.
          game.events.once(Phaser.Core.Events.POST_STEP, () => game.loop.sleep());
          // Until it is drawn for the first time a canvas is a black sheet.
          Object.assign(game.canvas.style, { position: 'absolute', visibility: 'hidden' });
          resolve(stageOf(game, this));
        },
      },
    });
  });
}

function stageOf(game: Phaser.Game, scene: Phaser.Scene): Stage {
  return {
    scene,
    canvas: game.canvas,
    draw() {
      game.loop.sleep();
      game.loop.tick();
      game.canvas.style.visibility = '';
    },
    fit({ canvas: { width, height, density }, ...sight }) {
      const [wide, high] = [Math.round(width * density), Math.round(height * density)];
      if (game.canvas.width !== wide || game.canvas.height !== high) {
        game.scale.setZoom(1 / density);
        game.scale.resize(wide, high);
      }
      const [left, top] = [Math.floor(sight.left * density), Math.floor(sight.top * density)];
      const right = Math.ceil((sight.left + sight.width) * density);
      const bottom = Math.ceil((sight.top + sight.height) * density);
      scene.cameras.main.setViewport(left, top, right - left, bottom - top);
    },
    destroy() {
      // Phaser destroys itself only in its next step: the canvas goes at once, the step follows.
      game.canvas.remove();
      game.destroy(true);
      game.loop.tick();
    },
  };
}
