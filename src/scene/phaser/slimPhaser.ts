/**
 * The parts of Phaser that the map draws with: game, scene, scale and the WebGL renderer with its
 * wrappers; the map's own nodes and shaders do the rest. The build puts this in place of the
 * package `phaser`. A part that is used but not picked here is an error at run time that the
 * compiler does not see; tests/e2e/slimPhaser.spec.ts does.
 */
import 'phaser/src/cameras/2d/CameraManager.js';
import constants from 'phaser/src/const.js';
import Core from 'phaser/src/core/index.js';
import Game from 'phaser/src/core/Game.js';
import 'phaser/src/events/EventEmitter.js';
import GameObject from 'phaser/src/gameobjects/GameObject.js';
import GameObjectCreator from 'phaser/src/gameobjects/GameObjectCreator.js';
import GameObjectFactory from 'phaser/src/gameobjects/GameObjectFactory.js';
import Components from 'phaser/src/gameobjects/components/index.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/UpdateList.js';
import Renderer from 'phaser/src/renderer/index.js';
import Scale from 'phaser/src/scale/index.js';
import Scenes from 'phaser/src/scene/index.js';
import Class from 'phaser/src/utils/Class.js';

export default {
  ...constants,
  Class,
  Core,
  Game,
  GameObjects: { Components, GameObject, GameObjectCreator, GameObjectFactory },
  Renderer,
  Scale,
  Scenes,
};
