import { describe, expect, test } from 'vitest';
import { checkPictures } from '../../src/content/checkPictures.ts';
import { textOfFile } from '../../src/content/textOfFile.ts';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : Array.from(part, (letter) => letter.charCodeAt(0)),
    ),
  );

const codes = (path: string, file: Uint8Array): string[] =>
  checkPictures({ id: 'pack', files: { [path]: textOfFile(path, file) } }).map(({ code }) => code);

describe('a picture of a pack', () => {
  test('is known by its first bytes, whatever its name says', () => {
    const png = bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0xff);
    const webp = bytes('RIFF', 1, 0, 0, 0, 'WEBPVP8 ');
    expect(codes('a.png', png)).toEqual([]);
    expect(codes('a.webp', webp)).toEqual([]);
    expect(codes('a.webp', png)).toEqual(['not-a-picture']);
    expect(codes('a.svg', png)).toEqual(['not-a-picture']);
  });

  test('may be drawn with patterns, clips and repeated parts of its own', () => {
    const drawing =
      '<?xml version="1.0"?><!-- mine --><svg xmlns="http://www.w3.org/2000/svg"><defs>' +
      '<clipPath id="a"/></defs><g clip-path="url(#a)"><use href="#b" xlink:href="#b"/></g></svg>';
    expect(codes('a.svg', bytes(drawing))).toEqual([]);
  });

  test.each([
    '<svg><script>1</script></svg>',
    '<svg><SCRIPT/></svg>',
    '<svg\nonload="1"/>',
    '<svg><a xlink:href="https://example.org"/></svg>',
    "<svg><use href='data:image/svg+xml,x'/></svg>",
    '<svg><image href="#a"/></svg>',
    '<svg><style>@import "x";</style></svg>',
    '<svg><path fill="url( http://example.org )"/></svg>',
    '<svg><set attributeName="href"/></svg>',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
    '<?xml-stylesheet href="#a"?><svg/>',
  ])('may not be more than drawn: %s', (drawing) => {
    expect(codes('a.svg', bytes(drawing))).toHaveLength(1);
  });

  test('that nobody has read is not judged', () => {
    expect(codes('a.svg', bytes())).toEqual([]);
  });
});
