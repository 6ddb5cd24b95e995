import { wallPhrases } from "#language/walls.ts";
import type { Block } from "../extract/extracted.ts";
import { type Marks, marksOf } from "./marks.ts";
import { type Offer, offerOf } from "./sold.ts";
import { weightOf } from "./weight.ts";

type Given = {
  html: string;
  url: string | null;
  headers: Readonly<Record<string, string>>;
  blocks: readonly Block[];
};

/** A page as the rules about walls look at it. */
export type Read = Given & {
  marks: Marks;
  offer: Offer;
  /** The page's own data tell of an article. */
  isTold: boolean;
  /** How much the sentences say that extraction found. */
  prose: number;
  /** A heading that the title repeats says so: whatever else is there, it is not only a question about cookies. */
  hasHeadline: boolean;
  shown: string;
};

export const readingOf = (given: Given): Read => {
  const marks = marksOf(given.html);
  const offer = offerOf(marks.linkedData);
  const isTold = offer.isArticle || marks.meta.get("og:type") === "article";
  return {
    ...given,
    marks,
    offer,
    isTold,
    prose: proseIn(given.blocks),
    hasHeadline: hasHeadline(marks),
    shown: marks.text.slice(0, 40_000).toLowerCase(),
  };
};

const hasHeadline = ({ title, headings }: Marks): boolean => {
  const whole = title.toLowerCase();
  return headings
    .toLowerCase()
    .split("\n")
    .some((heading) => heading.length >= 5 && whole.includes(heading) && !wallPhrases.consentTitle.test(heading));
};

/** Thai, Lao and Khmer write no full stops. */
const sentenceEnd = /[.!?…。！？۔।။][\p{P}\s]*$|[.!?。！？۔।။]\s?|[\u0e01-\u0eff\u1780-\u17ff]{20}/u;

/** A sentence of somebody's story. What a page says of its reader's data is none. */
export const isSentence = ({ text, kind }: Block): boolean =>
  kind !== "heading" &&
  kind !== "caption" &&
  kind !== "table" &&
  weightOf(text) >= 60 &&
  sentenceEnd.test(text) &&
  !isAsking(text);

export const isAsking = (text: string): boolean => wallPhrases.consent.test(text.slice(0, 5_000).toLowerCase());

const proseIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (isSentence(block) ? weightOf(block.text) : 0), 0);

/** An offer stands in a line of its own; what is longer is prose about something. */
export const linesOf = ({ shown }: Read): string[] => linesIn(shown);

export const linesIn = (shown: string): string[] =>
  shown.split("\n").filter((line) => line.length >= 12 && line.length <= 400);
