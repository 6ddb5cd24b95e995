import type { Cues } from "#language/cues.ts";
import type { Word } from "#reading/words.ts";
import type { Known } from "./acting.ts";
import type { Scene } from "./scene.ts";

const reach = 4;

/** "50-year-old": the age that ends at a word, or null. */
const ageAt = (words: readonly Word[], at: number, { naming }: Cues): string | null =>
  words[at]?.lower === naming.aged && words[at - 2]?.kind === "number" ? (words[at - 2]?.text ?? null) : null;

/** Who is told to be how old: "Jan Bek, 50,", "50-year-old Jan Bek"; null where two are of one age. */
const agesOf = ({ mentions, sentences, cues }: Scene): ReadonlyMap<string, Known | null> => {
  const ages = new Map<string, Known | null>();
  mentions.forEach((here, index) => {
    const words = here.length > 0 ? (sentences[index]?.words ?? []) : [];
    for (const { known, span } of here) {
      if (known.figure.kind !== "person") continue;
      const behind = words.findIndex(({ start }) => start >= span.end);
      const isAge = behind > 0 && words[behind]?.text === "," && /^\d{1,2}$/u.test(words[behind + 1]?.text ?? "");
      const first = words.findIndex(({ start }) => start >= span.start);
      const before = [1, 2, 3, reach].map((step) => ageAt(words, first - step, cues)).find((age) => age !== null);
      const age = isAge ? words[behind + 1]?.text : before;
      if (age === undefined || age === null) continue;
      const held = ages.get(age);
      ages.set(age, held === undefined || held === known ? known : null);
    }
  });
  return ages;
};

/** Makes the one who tells whom "the 50-year-old" means. */
export const agedIn = (scene: Scene): ((words: readonly Word[], end: number) => Known | null) => {
  const ages = agesOf(scene);
  return (words, end) => ages.get(ageAt(words, end - 1, scene.cues) ?? "") ?? null;
};
