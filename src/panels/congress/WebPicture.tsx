import { type Strand, TIES, type Web } from '../../game/webOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** Units of the drawing; it is scaled to the page. */
const RADIUS = 100;
/** From the circle to a name. */
const NAME_AT = 9;
/** What a letter takes of the width, at most, and a name of the height above and below. */
const LETTER = 5.8;
const LINE = 24;
/** How far from the middle line a name stands to one side, in parts of the radius. */
const ASIDE = 0.2;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the power in this place of so many stands round the middle, `out` units beyond the circle. */
function spotOf(place: number, count: number, out = 0): Spot {
  const angle = (2 * Math.PI * place) / count - Math.PI / 2;
  const reach = RADIUS + out;
  return { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
}

/** Names on the right begin at the circle, those on the left end at it. */
function anchorOf({ x }: Spot): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < RADIUS * ASIDE) return 'middle';
  return x > 0 ? 'start' : 'end';
}

/** Who is bound to whom, drawn; the same is said in words below it. */
export function WebPicture({ powers, strands }: Web) {
  const { say, power: nameOf } = useSpeech();
  const at = (power: PowerId, out = 0): Spot => spotOf(powers.indexOf(power), powers.length, out);
  const longest = Math.max(...powers.map((power) => nameOf(power).length));
  const [width, height] = [RADIUS + NAME_AT + longest * LETTER, RADIUS + LINE];
  return (
    <figure className="web">
      <svg viewBox={`${-width} ${-height} ${2 * width} ${2 * height}`} aria-hidden="true">
        {strands.map(({ a, b, tie }) => (
          <StrandLine key={`${a}-${b}`} tie={tie} from={at(a)} to={at(b)} />
        ))}
        {powers.map((power) => (
          <g key={power}>
            <circle cx={at(power).x} cy={at(power).y} r={4} />
            <text {...at(power, NAME_AT)} textAnchor={anchorOf(at(power))}>
              {nameOf(power)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="row small">
        <span>{say('web.picture')}</span>
        {TIES.map((tie) => (
          <span key={tie} className="row">
            <svg className="web-key" viewBox="0 0 28 8" aria-hidden="true">
              <StrandLine tie={tie} from={{ x: 0, y: 4 }} to={{ x: 28, y: 4 }} />
            </svg>
            {say(`web.tie.${tie}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

interface StrandLineProps extends Pick<Strand, 'tie'> {
  readonly from: Spot;
  readonly to: Spot;
}

const StrandLine = ({ tie, from, to }: StrandLineProps) => (
  <line className={`strand ${tie}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
);
