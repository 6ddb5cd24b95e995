import type { Score } from "./scores/score.ts";

const shown = (value: number | null): string =>
  value === null ? "–" : Number.isInteger(value) ? String(value) : value.toFixed(3);

const verdict = ({ value, goal, lowerIsBetter }: Score): string => {
  if (goal === null) return "";
  return (lowerIsBetter ? value <= goal : value >= goal) ? "reached" : "not reached";
};

/** Cells in columns, those that hold words to the left. */
const aligned = (rows: readonly (readonly string[])[], isText: (column: number) => boolean): string => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};

/** Scores as a table for people, columns aligned. */
export const tableOf = (scores: readonly Score[]): string =>
  aligned(
    [
      ["set", "measure", "n", "value", "floor", "goal", ""],
      ...scores.map((score) => [
        score.set,
        score.measure,
        String(score.n),
        shown(score.value),
        shown(score.floor),
        shown(score.goal),
        verdict(score),
      ]),
    ],
    (column) => column < 2 || column === 6,
  );

/** Two engines on the same measures, in one table. */
export const sideBySide = (code: readonly Score[], model: readonly Score[]): string => {
  const keyOf = ({ set, measure }: Score): string => `${set}\n${measure}`;
  const byModel = new Map(model.map((score) => [keyOf(score), score]));
  const both = code.map((score) => ({ code: score, model: byModel.get(keyOf(score)) }));
  const known = new Set(code.map(keyOf));
  const alone = model.filter((score) => !known.has(keyOf(score))).map((score) => ({ code: undefined, model: score }));
  const cell = (score: Score | undefined): string[] => (score ? [String(score.n), shown(score.value)] : ["", ""]);
  return aligned(
    [
      ["set", "measure", "n", "code alone", "n", "with the model", "goal"],
      ...[...both, ...alone].map((pair) => {
        const one = pair.code ?? pair.model;
        return [one?.set ?? "", one?.measure ?? "", ...cell(pair.code), ...cell(pair.model), shown(one?.goal ?? null)];
      }),
    ],
    (column) => column < 2,
  );
};
