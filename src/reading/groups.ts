import type { Article } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Known } from "./acting.ts";
import type { Sentence } from "./reading.ts";

/** Groups without a name of their own that act or speak: "an alliance of Palestinian groups", "residents". */
export const groupsIn = (
  _article: Article,
  _sentences: readonly Sentence[],
  _named: readonly Known[],
  _cues: Cues,
): Known[] => [];
