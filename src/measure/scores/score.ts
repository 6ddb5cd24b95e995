/** One figure of the table: `floor` is a simple baseline's, `goal` what is to be reached; null where there is none. */
export type Score = {
  set: string;
  measure: string;
  n: number;
  value: number;
  floor: number | null;
  goal: number | null;
  /** True where a smaller value is the better one. */
  lowerIsBetter?: boolean;
};
