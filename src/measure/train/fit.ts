/** Small learners for small data: a logistic regression and a ranking by softmax over lists, both with a ridge. */

export type Example = { signs: readonly number[]; isTrue: boolean; weight: number };
export type Linear = { weights: readonly number[]; bias: number };

type Scale = { mean: number[]; spread: number[] };

const column = (rows: readonly (readonly number[])[], index: number): number[] => rows.map((row) => row[index] ?? 0);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, value, index) => total + value * (b[index] ?? 0), 0);

const scaleOf = (rows: readonly (readonly number[])[]): Scale => {
  const width = rows[0]?.length ?? 0;
  const mean: number[] = [];
  const spread: number[] = [];
  for (let index = 0; index < width; index += 1) {
    const values = column(rows, index);
    const middle = sum(values) / values.length;
    mean.push(middle);
    spread.push(Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / values.length) + 1e-6);
  }
  return { mean, spread };
};

const scaled = (row: readonly number[], { mean, spread }: Scale): number[] =>
  row.map((value, index) => (value - (mean[index] ?? 0)) / (spread[index] ?? 1));

/** Solves a system of linear equations by elimination with row exchange. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  const at = (row: number, index: number): number => rows[row]?.[index] ?? 0;
  for (let pivot = 0; pivot < size; pivot += 1) {
    let largest = pivot;
    for (let row = pivot; row < size; row += 1)
      if (Math.abs(at(row, pivot)) > Math.abs(at(largest, pivot))) largest = row;
    const [a, b] = [rows[pivot], rows[largest]];
    if (!a || !b) continue;
    rows[pivot] = b;
    rows[largest] = a;
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue;
      const factor = at(row, pivot) / at(pivot, pivot);
      rows[row] = rows[row]?.map((value, index) => value - factor * at(pivot, index)) ?? [];
    }
  }
  return rows.map((_, index) => at(index, size) / at(index, index));
};

/** A logistic regression by Newton's method. */
export const logistic = (examples: readonly Example[], ridge: number): Linear => {
  const scale = scaleOf(examples.map(({ signs }) => signs));
  const rows = examples.map(({ signs }) => [...scaled(signs, scale), 1]);
  const width = rows[0]?.length ?? 1;
  let beta = new Array<number>(width).fill(0);
  for (let round = 0; round < 40; round += 1) {
    const slope = beta.map((value, index) => (index === width - 1 ? 0 : ridge * value));
    const curve = beta.map((_, i) => beta.map((__, j) => (i === j ? (i === width - 1 ? 1e-6 : ridge) : 0)));
    rows.forEach((row, index) => {
      const example = examples[index];
      if (!example) return;
      const chance = 1 / (1 + Math.exp(-dot(row, beta)));
      const pull = example.weight * (chance - Number(example.isTrue));
      const bend = example.weight * chance * (1 - chance);
      for (let i = 0; i < width; i += 1) {
        slope[i] = (slope[i] ?? 0) + pull * (row[i] ?? 0);
        const line = curve[i];
        if (line) for (let j = 0; j < width; j += 1) line[j] = (line[j] ?? 0) + bend * (row[i] ?? 0) * (row[j] ?? 0);
      }
    });
    const step = solve(curve, slope);
    beta = beta.map((value, index) => value - (step[index] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  const weights = scale.spread.map((spread, index) => (beta[index] ?? 0) / spread);
  return { weights, bias: (beta[width - 1] ?? 0) - dot(weights, scale.mean) };
};

/** One question's passages: what speaks for each, and which hold the answer. */
export type Listed = { passages: readonly { signs: readonly number[]; holds: boolean }[]; weight: number };

/** Weights that put the passages that hold the answer first. */
export const ranker = (lists: readonly Listed[], ridge: number): number[] => {
  const scale = scaleOf(lists.flatMap(({ passages }) => passages.map(({ signs }) => signs)));
  const width = scale.mean.length;
  const whole = sum(lists.map(({ weight }) => weight));
  const rows = lists.map(({ passages, weight }) => ({
    weight,
    passages: passages.map(({ signs, holds }) => ({ signs: scaled(signs, scale), holds })),
  }));
  let beta = new Array<number>(width).fill(0);
  for (let round = 0; round < 300; round += 1) {
    const slope = beta.map((value) => (ridge * value) / whole);
    for (const { passages, weight } of rows) {
      const fits = passages.map(({ signs }) => dot(signs, beta));
      const most = Math.max(...fits);
      const powers = fits.map((fit) => Math.exp(fit - most));
      const all = sum(powers);
      const held = sum(powers.filter((_, index) => passages[index]?.holds));
      passages.forEach(({ signs, holds }, index) => {
        const pull = (powers[index] ?? 0) / all - (holds ? (powers[index] ?? 0) / held : 0);
        signs.forEach((sign, each) => {
          slope[each] = (slope[each] ?? 0) + (weight * pull * sign) / whole;
        });
      });
    }
    const rate = 0.9 / (1 + round / 200);
    beta = beta.map((value, index) => value - rate * (slope[index] ?? 0));
  }
  return beta.map((value, index) => value / (scale.spread[index] ?? 1));
};
