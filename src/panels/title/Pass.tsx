/** An engraving of a mountain pass; decoration only, printed in the ink of the theme. */
export const Pass = () => <div className="pass" aria-hidden="true" />;
