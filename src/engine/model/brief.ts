import type { Passage } from "#brief/article.ts";
import type { DraftPart } from "#brief/draft.ts";
import type { BriefOptions, Length } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import { ask, type Desk, type Request, replyOf } from "./desk.ts";
import { partIn } from "./drafts.ts";
import { listedIn } from "./listed.ts";
import { materialOf } from "./material.ts";
import { languageNamed } from "./prompt.ts";
import type { Shown } from "./said.ts";
import { briefShape, type Section } from "./shapes.ts";

/** How much of each section is asked for, at most. */
export type Shares = Readonly<Record<Section, number>>;

export const sharesFor: Readonly<Record<Length, Shares>> = {
  short: { summary: 3, actors: 6, disputes: 2, unknowns: 2 },
  standard: { summary: 6, actors: 10, disputes: 4, unknowns: 4 },
  long: { summary: 10, actors: 16, disputes: 6, unknowns: 6 },
};

const replyTokens: Readonly<Record<Length, number>> = { short: 3_000, standard: 5_000, long: 8_000 };
/** Quotes with a translation beside them. */
const abroadTokens = 1.6;

/** More than anybody asks for: a reply that goes on and on has lost its way. */
const mostElements = 60;

/** "pt" of "pt-BR". */
const primary = (language: string): string => language.toLowerCase().split("-")[0] ?? language;

export const isAbroad = ({ article }: Reading, language: string): boolean =>
  primary(article.language) !== primary(language);

/** What of a prompt holds of an article: `abroad` where its language is not that of the lines, and its kind. */
export const flagsOf = (reading: Reading, language: string): string[] => [
  ...(isAbroad(reading, language) ? ["abroad"] : []),
  reading.article.genre,
];

/** Passages to be briefed, and which part of the article they are. */
export type Share = { passages: readonly Passage[]; part: number; of: number; shares: Shares };

/** The request for a brief of some passages. */
export const briefRequest = (
  desk: Desk,
  reading: Reading,
  { language, length }: Pick<BriefOptions, "language" | "length">,
  { passages, part, of, shares: asked }: Share,
): Request => {
  const abroad = isAbroad(reading, language);
  return {
    prompt: desk.prompts.brief,
    material: materialOf(reading, listedIn(reading, passages), passages),
    values: {
      language: languageNamed(language),
      summary: String(asked.summary),
      actors: String(asked.actors),
      disputes: String(asked.disputes),
      unknowns: String(asked.unknowns),
      part: String(part),
      parts: String(of),
    },
    flags: [...flagsOf(reading, language), ...(of > 1 ? ["part"] : [])],
    shape: briefShape(abroad),
    maxTokens: replyOf(desk, replyTokens[length] * (abroad ? abroadTokens : 1)),
  };
};

export const shownOf = (reading: Reading, language: string, passages: readonly Passage[], whole: boolean): Shown => ({
  listed: listedIn(reading, passages),
  passages,
  whole,
  from: isAbroad(reading, language) ? reading.article.language : language,
  language,
});

/** Drafts a brief of some passages, each part as soon as the reply has it. */
export async function* drafted(
  desk: Desk,
  reading: Reading,
  options: BriefOptions,
  share: Share,
): AsyncGenerator<DraftPart> {
  const shown = shownOf(reading, options.language, share.passages, share.of === 1);
  for await (const piece of ask(desk, briefRequest(desk, reading, options, share))) {
    if (piece.index === null || piece.index >= mostElements) continue;
    const part = partIn(piece, shown);
    if (part) yield part;
  }
}
