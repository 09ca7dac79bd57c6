import type Phaser from 'phaser';
import { finishProgram, waitForShaders } from '../phaser/untyped.ts';
import type { Shader } from './Mesh.ts';

/** Milliseconds between two looks at what is being compiled. */
const GLANCE = 4;

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, GLANCE));

/**
 * Compiles shaders side by side while the page goes on, for the meshes that will draw with them: to
 * ask for each as it is made would wait every time for all that the graphics card has to do. Where
 * one cannot see whether they are done, it is waited for once.
 */
export async function compile(
  renderer: Phaser.Renderer.WebGL.WebGLRenderer,
  shaders: readonly Shader[],
): Promise<void> {
  const { gl, shaderProgramFactory } = renderer;
  const { parallelShaderCompileExtension: canBeSeen } = renderer;
  waitForShaders(renderer, false);
  const programs = shaders.map(({ name, vertex, fragment }) =>
    shaderProgramFactory.getShaderProgram({ name, vertexShader: vertex, fragmentShader: fragment }),
  );
  // A context that is lost and comes back makes its programs anew, and must not draw before.
  waitForShaders(renderer, true);
  const isDone = (): boolean => gl.isContextLost() || programs.every(({ compiling }) => !compiling);
  while (!isDone()) {
    await pause();
    for (const program of programs) {
      if (!program.compiling || gl.isContextLost()) continue;
      if (canBeSeen) program.checkParallelCompile();
      else finishProgram(program);
    }
  }
}
