import { Term } from './Term.tsx';

interface MeterProps {
  readonly label: string;
  /** 0 to 100 */
  readonly value: number;
  /** The word of the encyclopaedia that it measures. */
  readonly term: string;
}

/** A share of a hundred as a bar with its number. */
export const Meter = ({ label, value, term }: MeterProps) => (
  <div className="meter">
    <span>
      <Term id={term}>{label}</Term>
    </span>
    <meter min={0} max={100} value={value} aria-label={label} />
    <span className="figure">{value}</span>
  </div>
);
