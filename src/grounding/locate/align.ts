/** A place where claim and article differ: what stands in `claim[c0, c1)` instead of `text[t0, t1)`. */
export type Hunk = { c0: number; c1: number; t0: number; t1: number };
export type Alignment = { from: number; to: number; hunks: readonly Hunk[]; cost: number };

export type Costs = {
  /** Of leaving a token of the text out of the claim, or adding one to it. */
  text(at: number): number;
  claim(at: number): number;
  /** 0 for the same token. */
  pair(claim: number, text: number): number;
};

const skipText = 1;
const skipClaim = 2;
const both = 3;
const far = 1e9;

/**
 * The cheapest way to read `claim` tokens as a run of text tokens that begins near `around`, with free ends in the text.
 *
 * A band of `reach` tokens to either side is looked at, so it takes time in the length of the claim; it gives up, with null,
 * once every way costs more than `limit`.
 */
export const alignAround = (
  claim: number,
  text: number,
  around: number,
  reach: number,
  limit: number,
  costs: Costs,
): Alignment | null => {
  const width = 2 * reach + 1;
  const steps = new Uint8Array((claim + 1) * width);
  const column = (i: number, k: number): number => i + around - reach + k;
  let last = new Float64Array(width).fill(0);
  for (let k = 0; k < width; k += 1) if (column(0, k) < 0 || column(0, k) > text) last[k] = far;

  for (let i = 1; i <= claim; i += 1) {
    const row = new Float64Array(width).fill(far);
    const added = costs.claim(i - 1);
    let least = far;
    for (let k = 0; k < width; k += 1) {
      const j = column(i, k);
      if (j < 0 || j > text) continue;
      let best = far;
      let step = 0;
      const across = last[k] ?? far;
      if (j > 0 && across < far) {
        best = across + costs.pair(i - 1, j - 1);
        step = both;
      }
      const above = k + 1 < width ? (last[k + 1] ?? far) + added : far;
      if (above < best) {
        best = above;
        step = skipClaim;
      }
      const beside = k > 0 && j > 0 ? (row[k - 1] ?? far) + costs.text(j - 1) : far;
      if (beside < best) {
        best = beside;
        step = skipText;
      }
      row[k] = best;
      steps[i * width + k] = step;
      if (best < least) least = best;
    }
    if (least > limit) return null;
    last = row;
  }

  let k = 0;
  for (let at = 1; at < width; at += 1) if ((last[at] ?? far) < (last[k] ?? far)) k = at;
  // Of equal ends side by side the later: a changed last word stands for the article's, it was not added behind it.
  while (k + 1 < width && last[k + 1] === last[k]) k += 1;
  const cost = last[k] ?? far;
  return cost > limit ? null : tracedBack(claim, column(claim, k), k, width, steps, cost, costs);
};

const tracedBack = (
  claim: number,
  end: number,
  endColumn: number,
  width: number,
  steps: Uint8Array,
  cost: number,
  costs: Costs,
): Alignment => {
  const hunks: Hunk[] = [];
  let open: Hunk | null = null;
  let i = claim;
  let j = end;
  let k = endColumn;
  while (i > 0) {
    const step = steps[i * width + k];
    if (step === both && costs.pair(i - 1, j - 1) === 0) {
      if (open) hunks.push(open);
      open = null;
      i -= 1;
      j -= 1;
      continue;
    }
    const hunk: Hunk = open ?? { c0: i, c1: i, t0: j, t1: j };
    if (step === both) {
      i -= 1;
      j -= 1;
    } else if (step === skipClaim) {
      i -= 1;
      k += 1;
    } else {
      j -= 1;
      k -= 1;
    }
    hunk.c0 = i;
    hunk.t0 = j;
    open = hunk;
  }
  if (open) hunks.push(open);
  return { from: j, to: end, hunks: hunks.reverse(), cost };
};
