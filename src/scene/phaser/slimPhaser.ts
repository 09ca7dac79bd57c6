/**
 * The parts of Phaser that the map draws with: its core plus containers and bitmap texts.
 * The build puts this in place of the package `phaser`. A part that is used but not picked
 * here is an error at run time that the compiler does not see; tests/e2e/slimPhaser.spec.ts does.
 */
import core from 'phaser/src/phaser-core.js';
import BitmapText from 'phaser/src/gameobjects/bitmaptext/static/BitmapText.js';
import 'phaser/src/gameobjects/bitmaptext/static/BitmapTextFactory.js';
import Container from 'phaser/src/gameobjects/container/Container.js';
import 'phaser/src/gameobjects/container/ContainerFactory.js';
import 'phaser/src/loader/filetypes/BitmapFontFile.js';

Object.assign(core.GameObjects, { BitmapText, Container });

export default core;
