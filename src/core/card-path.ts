/** Where a page's picture for links lies: the build that draws it and the head that names it agree here. */

/** In pixels: what `og:image` is shown in everywhere without being cut. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** In: the path of a page below the base, `get-hired/salary/`, or '' for the start. Out: `cards/get-hired/salary.png`. */
export const cardPath = (page: string) => `cards/${page.replace(/\/$/, '') || 'index'}.png`;
