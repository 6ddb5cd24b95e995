import type { Stance, Statement } from "#brief/brief.ts";
import { overlap } from "#brief/span.ts";
import { disputesOf } from "#engine/extractive/disputes/disputes.ts";
import type { Act, Attributed, Reading } from "#reading/reading.ts";
import type { Holders } from "./holders.ts";

/** For the matter, or against it. */
export const isFor = (stance: Stance): boolean => stance === "asserts" || stance === "supports";

const stanceOfAct: Readonly<Record<Act, Stance | null>> = {
  asserts: "asserts",
  denies: "denies",
  supports: "supports",
  opposes: "opposes",
  doubts: "doubts",
  demands: "supports",
  accuses: "asserts",
  asks: null,
  plans: null,
};

/** What the article's own verb makes of a holder's words, as far as code reads it. */
export const stanceOf = (
  { attributions, article }: Reading,
  holders: Holders,
  { quotes }: Statement,
  holder: string,
): Stance | null => {
  const told = attributions.flatMap((each) => {
    const share = quotes.reduce(
      (sum, quote) => sum + hullOf(each).reduce((all, part) => all + overlap(part, quote), 0),
      0,
    );
    const names = [
      ...(each.source ? [article.text.slice(each.source.start, each.source.end)] : []),
      ...(each.speaker ? [each.speaker.name] : []),
      each.chain.at(-1)?.source ?? "",
    ];
    const isTheirs = names.some((name) => name !== "" && holders.areSame(name, holder));
    return share > 0 && isTheirs ? [{ share, act: each.act }] : [];
  });
  const [most] = told.toSorted((a, b) => b.share - a.share);
  return most ? stanceOfAct[most.act] : null;
};

const hullOf = ({ cue, content, object }: Attributed) => [
  ...(cue ? [cue] : []),
  ...content,
  ...(object ? [object] : []),
];

/** Whether the article holds another side to these words: then nobody may say that it gives no reply. */
export const isAnswered = (reading: Reading, { quotes }: Statement): boolean =>
  disputesOf(reading).some(({ point, asserted, disputed }) => {
    if (point.unanswered || asserted.spans.length === 0 || disputed.spans.length === 0) return false;
    return [...asserted.spans, ...disputed.spans].some((span) => quotes.some((quote) => overlap(span, quote) > 0));
  });
