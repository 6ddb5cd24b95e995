import type { Span } from "#brief/article.ts";
import type { Stance, Statement } from "#brief/brief.ts";
import { meets, overlap } from "#brief/span.ts";
import { disputesOf } from "#engine/extractive/disputes/disputes.ts";
import type { Act, Attributed, Reading } from "#reading/reading.ts";
import type { Holders } from "./holders.ts";
import { findWhole } from "./whole-words.ts";

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

/** Whether an attribution is this holder's: by its source as worded, the one who speaks, or the innermost link. */
const isTheirs = ({ article }: Reading, holders: Holders, { source, speaker, chain }: Attributed, holder: string) => {
  const names = [
    ...(source ? [article.text.slice(source.start, source.end)] : []),
    ...(speaker ? [speaker.name] : []),
    chain.at(-1)?.source ?? "",
  ];
  return names.some((name) => name !== "" && holders.areSame(name, holder));
};

/** What the article's own verb makes of a holder's words, as far as code reads it. */
export const stanceOf = (
  reading: Reading,
  holders: Holders,
  { quotes }: Pick<Statement, "quotes">,
  holder: string,
): Stance | null => {
  const told = reading.attributions.flatMap((each) => {
    const share = quotes.reduce(
      (sum, quote) => sum + hullOf(each).reduce((all, part) => all + overlap(part, quote), 0),
      0,
    );
    return share > 0 && isTheirs(reading, holders, each, holder) ? [{ share, act: each.act }] : [];
  });
  const [most] = told.toSorted((a, b) => b.share - a.share);
  return most ? stanceOfAct[most.act] : null;
};

/** Where the order of words is free, a verb of denial counts for whoever its sentence names. */
const deniesByWords = ({ article, cues }: Reading, holders: Holders, at: Span, holder: string): boolean => {
  const sentence = article.text.slice(at.start, at.end);
  if (!cues?.telling?.denies.test(sentence)) return false;
  const mentions = holders.figureOf(holder)?.mentions ?? findWhole(article.text, holder);
  return mentions.some((mention) => meets(mention, at));
};

/** Whether the sentences that are quoted have a verb of denial of this holder's: whoever only says something else denies nothing. */
export const deniesIn = (
  reading: Reading,
  holders: Holders,
  { quotes }: Pick<Statement, "quotes">,
  holder: string,
): boolean =>
  reading.sentences.some(({ index, passage }) => {
    if (!quotes.some((quote) => meets(quote, passage))) return false;
    const told = reading.attributions.filter(({ sentence }) => sentence === index);
    const isDenied = told.some(
      (each) =>
        (each.disputedBy !== null && holders.areSame(each.disputedBy.source, holder)) ||
        (each.act === "denies" && isTheirs(reading, holders, each, holder)),
    );
    return isDenied || deniesByWords(reading, holders, passage, holder);
  });

const hullOf = ({ cue, content, object }: Attributed) => [
  ...(cue ? [cue] : []),
  ...content,
  ...(object ? [object] : []),
];

/** Whether the article holds another side to these words: then nobody may say that it gives no reply. A reply to another matter is none. */
export const isAnswered = (reading: Reading, { quotes }: Pick<Statement, "quotes">): boolean =>
  disputesOf(reading).some(({ point, claim, asserted, disputed }) => {
    if (point.unanswered || asserted.spans.length === 0 || disputed.spans.length === 0) return false;
    const isIt = findWhole(reading.article.text, claim).some((place) => quotes.some((quote) => meets(place, quote)));
    return isIt && asserted.spans.some((span) => quotes.some((quote) => meets(span, quote)));
  });
