import type { Score } from "./scores/score.ts";

const shown = (value: number | null): string =>
  value === null ? "–" : Number.isInteger(value) ? String(value) : value.toFixed(3);

const verdict = ({ value, goal, lowerIsBetter }: Score): string => {
  if (goal === null) return "";
  return (lowerIsBetter ? value <= goal : value >= goal) ? "reached" : "not reached";
};

/** Scores as a table for people, columns aligned. */
export const tableOf = (scores: readonly Score[]): string => {
  const rows = [
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
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const isText = (column: number): boolean => column < 2 || column === 6;
  return rows
    .map((row) =>
      row
        .map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};
