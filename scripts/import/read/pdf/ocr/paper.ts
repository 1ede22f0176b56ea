/** How wide a report's pages are, in points: upright, and across. */
const [upright, across] = [595, 842];

/** Paper is at least so wide, and at most: letter upright, A3 across with two pages on it. */
const [least, mostUpright, mostAcross] = [500, 720, 1300];

/** No page is drawn larger than so many. */
const most = 10 * upright * across;

//   237 × 333 points      a picture of 1670 × 2351 dots, 200 to the inch, that says it has 508
/**
 * How many times as large as it says a page is that is a picture: scanners, and what makes PDFs of their pictures, take
 * dots for points or inches for centimetres. Its letters are of some points only where it has the size of paper.
 */
export function paperScale(width: number, height: number): number {
  const isAcross = width > height;
  const isPaper = width >= least && width <= (isAcross ? mostAcross : mostUpright);
  const scale = isPaper ? 1 : (isAcross ? across : upright) / width;
  return Math.min(scale, Math.sqrt(most / (width * height)));
}
