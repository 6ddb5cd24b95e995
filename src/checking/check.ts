import type { Article, Passage, Span } from "#brief/article.ts";
import type { Reason } from "#brief/brief.ts";
import type { CheckedLine } from "#brief/check.ts";
import { Fault } from "#brief/fault.ts";
import { meets } from "#brief/span.ts";
import type { Judge } from "#engine/engine.ts";
import { lazily } from "#grounding/locate/lazily.ts";
import { type Locator, locatorOf } from "#grounding/locate/locate.ts";
import { findingsIn } from "#grounding/support/weigh.ts";
import { read } from "#reading/read.ts";
import type { Reading } from "#reading/reading.ts";
import { abroadIn } from "./abroad.ts";
import { claimsOf } from "./claim.ts";
import { differencesIn } from "./difference.ts";
import { searchIn } from "./evidence.ts";
import { heard } from "./heard.ts";
import { changesIn } from "./near.ts";
import { againstVerbatim, verbatimIn } from "./verbatim.ts";
import { decided } from "./verdict.ts";
import { leastCarried, weighingOver } from "./weighed.ts";

/** A line by code alone, with what it was held to claim. */
export type Line = CheckedLine & { claim: string };

/** A draft longer than this is no draft of a text about one article. */
const mostCharacters = 120_000;
const mostLines = 2_500;
/** Shorter than this, a text does not tell its language surely. */
const leastTelling = { english: 40, other: 120 } as const;

/** What comes of a draft: its sentences in order, each with its verdict. @throws Fault where there is nothing to check, or too much. */
export type Check = (draft: Article, judge: Judge | null, signal: AbortSignal) => Promise<CheckedLine[]>;

const assertCheckable = ({ text, passages }: Article): void => {
  if (passages.length === 0 || !/[\p{L}\p{N}]/u.test(text))
    throw new Fault(
      "draft-empty",
      "There is no text in the draft. Give the text that is to be held against the article.",
    );
  if (text.length > mostCharacters)
    throw new Fault(
      "too-large",
      `The draft has ${text.length.toLocaleString("en")} characters; the limit is ${mostCharacters.toLocaleString("en")}. Check it in parts.`,
    );
  if (passages.length > mostLines)
    throw new Fault(
      "too-large",
      `The draft has ${passages.length.toLocaleString("en")} sentences; the limit is ${mostLines.toLocaleString("en")}. Check it in parts.`,
    );
};

const isInOtherLanguage = (draft: Article, { language }: Article): boolean =>
  draft.language !== language &&
  draft.language !== "und" &&
  draft.text.length >= (draft.language === "en" ? leastTelling.english : leastTelling.other);

/** Makes what holds drafts against one article, sentence by sentence, by code and, where a judge is given, by a model as well. */
export const checkingIn = (
  reading: Reading,
  locator: Locator = locatorOf(reading.article.text, reading.cues),
): Check => {
  const { article, cues } = reading;
  const search = lazily(() => searchIn(reading));
  const find = lazily(() => findingsIn(reading, locator));
  const weigh = lazily(() => weighingOver(reading, find(), search()));
  const changesOf = lazily(() => changesIn(article.text, cues));
  const difference = lazily(() => differencesIn(reading));
  const abroad = lazily(() => abroadIn(reading, locator));
  const verbatimAt = verbatimIn(article.text, locator);
  const isRead = Boolean(cues?.supporting);

  const touched = (span: Span): Span[] =>
    article.passages.filter((passage) => meets(passage, span)).map(({ start, end }) => ({ start, end }));

  const byFigures = (text: string): Omit<Line, "claim" | keyof Span> => {
    const { reasons, at, near } = abroad()(text);
    const evidence = near ? touched(near) : (search().sets(text, [])[0]?.spans ?? []);
    const own: Reason[] = reasons.length > 0 ? [...reasons] : ["no-cues-for-language"];
    const changes = reasons.length > 0 ? changesOf()(text) : [];
    const findings = own.map((reason) => ({ reason, at: null, against: null }));
    const ordered = decided(own);
    const why =
      at.length > 0 && changes.length === 0
        ? `The article has no ${at.map((word) => `“${word}”`).join(", ")}.`
        : reasons.length > 0
          ? difference()({ text, spans: evidence, findings, reasons: ordered.reasons, changes, source: null })
          : "Code does not read this language: whether the article carries this needs a model, or a reader.";
    return { ...ordered, evidence: [...evidence], why };
  };

  const byWords = (text: string, source: string | null): Omit<Line, "claim" | keyof Span> => {
    const weighed = weigh()(text, []);
    if (!weighed)
      return { verdict: "not-there", evidence: [], reasons: ["not-carried"], why: "The article has nothing of this." };
    const { evidence, findings } = weighed;
    const spans = [...evidence.spans];
    if (findings.length === 0) return { verdict: "carried", evidence: spans, reasons: [], why: "" };
    if (evidence.coverage < leastCarried) {
      const strange = search().strange(text);
      const why =
        strange.length > 0
          ? `The article has nothing of this: ${[...new Set(strange)]
              .slice(0, 4)
              .map((word) => `“${word}”`)
              .join(", ")}.`
          : "No passage of the article says this.";
      return { verdict: "not-there", evidence: spans, reasons: ["not-carried"], why };
    }
    const ordered = decided(findings.map(({ reason }) => reason));
    const changes = ordered.verdict === "altered" ? changesOf()(text) : [];
    return {
      ...ordered,
      evidence: spans,
      why: difference()({ text, spans, findings, reasons: ordered.reasons, changes, source }),
    };
  };

  const asVerbatim = (text: string, source: string | null): Omit<Line, "claim" | keyof Span> | null => {
    const at = verbatimAt(text);
    if (at === null) return null;
    if (!isRead) return { verdict: "verbatim", evidence: [at], reasons: [], why: "" };
    const spans = touched(at);
    const whole = spans.every(({ start, end }) => at.start <= start + 2 && at.end >= end - 2);
    const findings = againstVerbatim(find()(text, spans), whole);
    if (findings.length === 0) return { verdict: "verbatim", evidence: [at], reasons: [], why: "" };
    const ordered = decided(findings.map(({ reason }) => reason));
    return {
      ...ordered,
      evidence: spans,
      why: difference()({ text, spans, findings, reasons: ordered.reasons, changes: [], source }),
    };
  };

  const asked = (text: string): Omit<Line, "claim" | keyof Span> => {
    const strange = search().strange(text);
    if (strange.length === 0)
      return { verdict: "carried", evidence: [], reasons: [], why: "This asks, and claims nothing." };
    const why = `This asks, and takes for granted what the article does not have: ${[...new Set(strange)]
      .slice(0, 4)
      .map((word) => `“${word}”`)
      .join(", ")}.`;
    return { verdict: "not-there", evidence: [], reasons: ["not-carried"], why };
  };

  return async (draft, judge, signal) => {
    assertCheckable(draft);
    const said = read({ ...draft, language: isInOtherLanguage(draft, article) ? draft.language : article.language });
    const isForeign = said.article.language !== article.language;
    const claim = claimsOf(said, said.cues, article.publisher);

    const lineOf = (passage: Passage): Line => {
      const { start, end } = passage;
      const claimed = claim(passage);
      if (claimed === null)
        return { start, end, verdict: "carried", evidence: [], reasons: [], why: "This claims nothing.", claim: "" };
      const { text, source, worded } = claimed;
      const found =
        asVerbatim(worded, source) ??
        (text === worded ? null : asVerbatim(text, source)) ??
        (isForeign || !isRead ? byFigures(text) : claimed.asks ? asked(text) : byWords(text, source));
      return { start, end, ...found, claim: text };
    };
    return heard(said, reading, said.article.passages.map(lineOf), judge, signal);
  };
};
