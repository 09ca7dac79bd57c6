import type Phaser from 'phaser';
import { waitForShaders } from '../phaser/untyped.ts';
import type { Shader } from './Mesh.ts';

/** Milliseconds between two looks at what is being compiled. */
const GLANCE = 4;

/**
 * Compiles shaders side by side while the page goes on, for the meshes that will draw with them: to
 * ask for a result that is not there yet would wait for all that the graphics card has to do.
 */
export async function compile(
  renderer: Phaser.Renderer.WebGL.WebGLRenderer,
  shaders: readonly Shader[],
): Promise<void> {
  const { gl, shaderProgramFactory } = renderer;
  const programs = shaders.map(({ name, vertex, fragment }) =>
    shaderProgramFactory.getShaderProgram({ name, vertexShader: vertex, fragmentShader: fragment }),
  );
  while (!gl.isContextLost() && programs.some(({ compiling }) => compiling)) {
    await new Promise((done) => setTimeout(done, GLANCE));
    for (const program of programs) if (program.compiling) program.checkParallelCompile();
  }
  // A context that comes back makes its programs anew, and must not draw before they are done.
  waitForShaders(renderer);
}
