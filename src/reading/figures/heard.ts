import type { Attributed, Figure } from "#reading/reading.ts";

/** Marks who is quoted, who is paraphrased and who is only spoken about. The figures stay the same objects: attributions point at them. */
export const heardIn = (figures: readonly Figure[], attributions: readonly Attributed[]): readonly Figure[] => {
  const heard = new Map<number, "quoted" | "paraphrased">();
  for (const { speaker, voice } of attributions) {
    if (speaker === null || heard.get(speaker.id) === "quoted") continue;
    heard.set(speaker.id, voice === "direct" ? "quoted" : "paraphrased");
  }
  for (const figure of figures) {
    const how = heard.get(figure.id);
    if (how !== undefined) Object.assign(figure, { heard: how, acts: figure.acts || isSpeaker(figure) });
  }
  return figures;
};

/** Whoever speaks is an actor; "researchers", named once and by nothing else, are only a source. */
const isSpeaker = ({ kind, name, mentions }: Figure): boolean =>
  kind !== "place" && kind !== "other" && !(kind === "group" && mentions.length === 1 && /^\p{Ll}\S*$/u.test(name));
