/** The least width at which a page stands beside the map, in widths of the text: as in the styles. */
const ROOMY = 45;

/** True where a page stands beside the map; with less room for it, it is a sheet over its foot. */
export function isRoomy(): boolean {
  // What is written there is known without laying out the page; `em` is the browser's own size.
  const percent = Number.parseFloat(document.documentElement.style.fontSize) || 100;
  return window.matchMedia(`(width > ${(ROOMY * percent) / 100}em)`).matches;
}
