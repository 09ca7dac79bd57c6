import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planMonth } from '../../../src/ai/index.ts';
import { encodeLink } from '../../../src/content/link/encodeLink.ts';
import { LinkWriter } from '../../../src/content/link/linkWriter.ts';
import { LinkProblem, type LinkProblemCode } from '../../../src/content/link/linkProblem.ts';
import { fromLinkText, toLinkText } from '../../../src/content/link/linkText.ts';
import { openLink, replayLink } from '../../../src/content/link/openLink.ts';
import { legalFor } from '../../../src/content/link/legalFor.ts';
import { type Content, newWorld, type PowerId } from '../../../src/rules/index.ts';
import { advised, recordGame, reckless } from '../playedGame.ts';
import { tinyContent } from '../tinyGame.ts';

const content = tinyContent();
const powers = Object.keys(content.scenario.powers) as PowerId[];

const problemOf = (work: () => unknown): LinkProblemCode => {
  try {
    work();
  } catch (error) {
    if (error instanceof LinkProblem) return error.code;
    throw error;
  }
  throw new Error('nothing was refused');
};
const replay = (link: string, by: Content = content) => [
  ...replayLink(by, openLink(link), planMonth),
];
const played = recordGame({ content, seed: 'Stresa', humans: powers.slice(0, 1), months: 8 });
const link = encodeLink(content, played.record);

describe('a link', () => {
  test.each([
    ['advised', advised],
    ['reckless', reckless],
  ])('opens to the same game, month by month, of one %s player and of all', (_, player) => {
    for (const humans of [[], powers.slice(0, 1), powers]) {
      const { record, world } = recordGame({ content, seed: 'x', humans, months: 12, player });
      const months = replay(encodeLink(content, record));
      expect(months.map(({ month }) => month.hash)).toEqual(record.months.map(({ hash }) => hash));
      expect(months.at(-1)?.world).toEqual(world);
    }
  });

  test('names packs, scenario, seed, powers and the number of months', () => {
    const { start, months } = openLink(link);
    expect(months).toBe(8);
    expect(start).toMatchObject({ seed: 'Stresa', scenario: content.scenario.id });
    expect(start.humans).toEqual(powers.slice(0, 1));
    expect(start.me).toBe(powers[0]);
    expect(start.packs[0]?.id).toBe(content.packs[0]?.id);
  });

  test('keeps any seed that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (seed) => {
        const { record } = recordGame({ content, seed, humans: [], months: 0 });
        expect(openLink(encodeLink(content, record)).start.seed).toBe(seed);
      }),
    );
  });

  test('is the same whether it was written month by month or at once', () => {
    const writer = new LinkWriter(content, played.record.start);
    for (const month of played.record.months) {
      writer.add(month);
      writer.text();
    }
    expect(writer.text()).toBe(link);
  });

  test('opens from a fragment, a whole address, and the brackets of a sentence', () => {
    for (const form of [link, `#${link}`, `https://example.org/a/?x=1#${link}`, ` #${link}).`]) {
      expect(openLink(form).months).toBe(8);
    }
  });

  test('refuses to be made of an order that was not legal', () => {
    const order = { kind: 'declare-war', on: 'NIL' as PowerId } as const;
    const [me] = powers;
    const months = played.record.months.map((month) => ({
      ...month,
      orders: { [me ?? '']: [order] },
    }));
    expect(problemOf(() => encodeLink(content, { ...played.record, months }))).toBe(
      'order-not-legal',
    );
  });

  test('refuses to be made of more orders than anybody gives, so that none is read without end', () => {
    const [me] = powers;
    const [order] = legalFor(content, newWorld(content, 'Stresa'), me as PowerId).state;
    if (order === undefined) throw new Error('nothing is legal');
    const [first] = played.record.months;
    const months = first
      ? [{ ...first, orders: { [me ?? '']: Array.from({ length: 201 }, () => order) } }]
      : [];
    expect(problemOf(() => encodeLink(content, { ...played.record, months }))).toBe('too-long');
  });
});

describe('a link that cannot be opened', () => {
  test('says that it is no link', () => {
    expect(problemOf(() => openLink('https://example.org/#news'))).toBe('not-a-link');
    expect(problemOf(() => openLink(''))).toBe('not-a-link');
  });

  test('says that another version of the game made it', () => {
    for (const other of ['g=1.', 'g=3.'])
      expect(problemOf(() => openLink(link.replace('g=2.', other)))).toBe('unknown-version');
  });

  test('says that its end is missing', () => {
    expect(problemOf(() => openLink(link.slice(0, -5)))).toBe('truncated');
  });

  test('says that a letter of it was changed, whichever it is', () => {
    const head = link.lastIndexOf('.') + 1;
    for (let at = head; at < link.length; at++) {
      const other = link.charAt(at) === 'A' ? 'B' : 'A';
      const changed = link.slice(0, at) + other + link.slice(at + 1);
      const code = at === link.length - 1 ? [undefined, 'damaged'] : ['damaged'];
      expect(code).toContain(outcome(changed));
    }
  });

  test('says that it is longer than any game makes', () => {
    expect(problemOf(() => openLink(link + 'A'.repeat(100_000)))).toBe('too-long');
  });

  test('throws nothing but its own problems, at any text', () => {
    const fuzz = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }).map(toLinkText),
    );
    fc.assert(
      fc.property(fuzz, (text) => {
        expect(() => outcome(text)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  test('throws nothing but its own problems, where the sum is right and the orders are not', () => {
    const bytes = fromLinkText(link);
    const fuzz = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    const property = fc.property(fuzz, ([at, flip]) => {
      const changed = bytes.with(at, (bytes[at] ?? 0) ^ flip);
      expect(() => outcome(toLinkText(changed))).not.toThrow();
    });
    fc.assert(property, { numRuns: 200 });
  });
});

/** The code of what is wrong with a link, undefined when it opens; anything else is thrown. */
function outcome(text: string): LinkProblemCode | undefined {
  try {
    replay(text);
    return undefined;
  } catch (error) {
    if (error instanceof LinkProblem) return error.code;
    throw error;
  }
}

describe('a link from elsewhere', () => {
  const [pack] = content.packs;
  const withPacks = (packs: Content['packs']): Content => ({ ...content, packs });

  test('says which pack is missing', () => {
    expect(problemOf(() => replay(link, withPacks([])))).toBe('pack-missing');
  });

  test('says which pack is another one here', () => {
    const other = { id: pack?.id ?? '', version: '2.0.0', hash: '0123456789abcdef' };
    expect(problemOf(() => replay(link, withPacks([other])))).toBe('pack-differs');
  });

  test('says that it was played by other rules', () => {
    const start = { ...played.record.start, rules: 9999 };
    const foreign = encodeLink(content, { ...played.record, start });
    expect(problemOf(() => replay(foreign))).toBe('rules-differ');
  });

  test('says that somebody played a power that is not here', () => {
    const start = { ...played.record.start, humans: ['NIL' as PowerId], me: null };
    const foreign = encodeLink(content, { start, months: [] });
    expect(problemOf(() => replay(foreign))).toBe('power-missing');
  });

  test('names the month from which the replay is another game', () => {
    const other = (hash: string): string => (hash.startsWith('0') ? '1' : '0') + hash.slice(1);
    const months = played.record.months.map((month, i) =>
      i === 4 ? { ...month, hash: other(month.hash) } : month,
    );
    const altered = encodeLink(content, { ...played.record, months });
    const opened = openLink(altered);
    const seen: number[] = [];
    const code = problemOf(() => {
      for (const { month } of replayLink(content, opened, planMonth)) seen.push(month.month);
    });
    expect(code).toBe('fingerprint-differs');
    expect(seen).toHaveLength(4);
  });
});
