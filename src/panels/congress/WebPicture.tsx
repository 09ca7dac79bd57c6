import { type Strand, TIES, type Web } from '../../game/webOf.ts';
import type { PowerId } from '../../rules/index.ts';
import { useSpeech } from '../hooks/useSpeech.ts';

/** Units of the drawing; it is scaled to the page. */
const SIZE = 320;
const RADIUS = 118;
/** From the circle to the middle of a name. */
const NAME_AT = 20;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the power in this place of so many stands, `out` units beyond the circle. */
function spotOf(place: number, count: number, out = 0): Spot {
  const angle = (2 * Math.PI * place) / count - Math.PI / 2;
  const reach = RADIUS + out;
  return { x: SIZE / 2 + reach * Math.cos(angle), y: SIZE / 2 + reach * Math.sin(angle) };
}

/** Who is bound to whom, drawn; the same is said in words below it. */
export function WebPicture({ powers, strands }: Web) {
  const { say, power: nameOf } = useSpeech();
  const at = (power: PowerId, out = 0): Spot => spotOf(powers.indexOf(power), powers.length, out);
  return (
    <figure className="web">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
        {strands.map(({ a, b, tie }) => (
          <StrandLine key={`${a}-${b}`} tie={tie} from={at(a)} to={at(b)} />
        ))}
        {powers.map((power) => (
          <g key={power}>
            <circle cx={at(power).x} cy={at(power).y} r={4} />
            <text x={at(power, NAME_AT).x} y={at(power, NAME_AT).y}>
              <title>{nameOf(power)}</title>
              {power}
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
