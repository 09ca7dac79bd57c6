import Phaser from 'phaser';

/** What Phaser's type declarations get wrong or leave out, checked against its source (4.2.1). */

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;
type Wrappers = typeof Phaser.Renderer.WebGL.Wrappers;
export type VertexLayout = InstanceType<Wrappers['WebGLVertexBufferLayoutWrapper']>;

/** One attribute as its caller gives it; Phaser fills in offsets and sizes. */
export interface VertexAttribute {
  readonly name: string;
  readonly size: number;
  readonly type: 'FLOAT' | 'UNSIGNED_BYTE';
  readonly normalized: boolean;
}

interface LayoutDraft {
  usage: 'STATIC_DRAW' | 'DYNAMIC_DRAW';
  count: number;
  layout: VertexAttribute[];
}

/** The declaration has one parameter more than the constructor. */
export const VertexLayout = Phaser.Renderer.WebGL.Wrappers
  .WebGLVertexBufferLayoutWrapper as unknown as new (
  renderer: Renderer,
  layout: LayoutDraft,
) => VertexLayout;

/** The declaration asks for layouts where the code reads the wrappers around them. */
export const Program = Phaser.Renderer.WebGL.ProgramManager as unknown as new (
  renderer: Renderer,
  layouts: readonly VertexLayout[],
  indices: Phaser.Renderer.WebGL.Wrappers.WebGLBufferWrapper,
) => Phaser.Renderer.WebGL.ProgramManager;

/**
 * Lets go of the vertex array that was drawn last: an index buffer made or bound while it is
 * bound would take the place of its own. The declaration does not know that it may be none.
 */
export function releaseVertexArray({ glWrapper }: Renderer): void {
  const { updateVAO } = glWrapper as unknown as { updateVAO(state: { vao: null }): void };
  updateVAO.call(glWrapper, { vao: null });
}

/**
 * Whether to make a program is to wait until it is compiled. Phaser reads this setting each time,
 * though it is declared to be fixed.
 */
export function waitForShaders({ game }: Renderer, wait: boolean): void {
  (game.config as { skipUnreadyShaders: boolean }).skipUnreadyShaders = !wait;
}

/** Waits for a program that was only begun and makes it ready; Phaser keeps this to itself. */
export function finishProgram(program: ProgramSuite['program']): void {
  const { _completeProgram: complete } = program as unknown as { _completeProgram(): void };
  complete.call(program);
}

/** What `getCurrentProgramSuite` gives; declared as a bare object. */
export interface ProgramSuite {
  readonly program: Phaser.Renderer.WebGL.Wrappers.WebGLProgramWrapper;
  readonly vao: Phaser.Renderer.WebGL.Wrappers.WebGLVAOWrapper;
}

const { Class, GameObjects } = Phaser as unknown as {
  readonly Class: { mixin(target: unknown, parts: readonly unknown[]): void };
  readonly GameObjects: { readonly Components: Readonly<Record<string, unknown>> };
};

/**
 * Gives a class of game objects what Phaser's display list reads of each one. Without these it
 * throws while drawing and its loop stops in silence.
 */
export function makeDrawable(gameObject: unknown): void {
  const { AlphaSingle, BlendMode, Depth, Visible } = GameObjects.Components;
  Class.mixin(gameObject, [AlphaSingle, BlendMode, Depth, Visible]);
}
