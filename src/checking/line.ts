import { isAnswerable, isBriefed, type Span } from "#brief/article.ts";
import type { Reason } from "#brief/brief.ts";
import type { CheckedLine } from "#brief/check.ts";
import { meets } from "#brief/span.ts";
import { lazily } from "#grounding/locate/lazily.ts";
import type { Locator } from "#grounding/locate/locate.ts";
import { type Finding, findingsIn } from "#grounding/support/weigh.ts";
import type { Figure, Reading } from "#reading/reading.ts";
import type { Claim } from "./claim.ts";
import { type Compared, comparingIn } from "./compared.ts";
import { differencesIn } from "./difference.ts";
import { searchIn } from "./evidence.ts";
import { changesIn } from "./near.ts";
import { againstVerbatim, cutFrom, isQuotation, verbatimIn } from "./verbatim.ts";
import { type Decided, decided } from "./verdict.ts";
import { leastCarried, type Weighed, weighingOver } from "./weighed.ts";
import { listed } from "./words.ts";

/** What code alone finds of one sentence; where it stands in the draft is its caller's. */
type Found = Omit<CheckedLine, keyof Span>;

const unread = "Code does not weigh this language: whether the article carries this needs a model, or a reader.";

const cut =
  "The article has these words in a longer sentence: whether they are somebody's there, or under a condition, needs a model, or a reader.";

const notThere = (evidence: readonly Span[], why: string): Found => ({
  verdict: "not-there",
  evidence: [...evidence],
  reasons: ["not-carried"],
  why,
});

const nothing: Found = { verdict: "carried", evidence: [], reasons: [], why: "This claims nothing." };

/** A person at the head of a sentence. */
const subjectAt = ({ figures }: Reading, { start, end }: Span): Figure | undefined =>
  figures.find(
    ({ kind, mentions }) =>
      kind === "person" && mentions.some((at) => at.start >= start && at.end <= end && at.start < start + head),
  );
const head = 25;

/** Makes what judges one sentence after another against an article, by code alone. */
export const linesIn = (reading: Reading, locator: Locator): ((claim: Claim | null, language: string) => Found) => {
  const { article, cues } = reading;
  const search = lazily(() => searchIn(reading));
  const find = lazily(() => findingsIn(reading, locator));
  const weigh = lazily(() => weighingOver(reading, find(), search()));
  const changesOf = lazily(() => changesIn(article.text, cues));
  const compare = lazily(() => comparingIn(reading));
  const difference = differencesIn(cues);
  const verbatimAt = verbatimIn(article.text, locator);

  /** What a photo shows comes near nothing that somebody says happened. */
  const isOfStory = (span: Span): boolean => article.passages.some((each) => isBriefed(each) && meets(each, span));

  const differing = (
    { text, worded, source }: Claim,
    spans: readonly Span[],
    findings: readonly Finding[],
    coverage: number,
  ): Found => {
    const found = decided(findings.map(({ reason }) => reason));
    const [first] = found.reasons;
    if (!first) return { ...found, verdict: isQuotation(text) ? "verbatim" : "carried", evidence: [...spans], why: "" };
    if (first === "no-cues-for-language") return { ...found, evidence: [...spans], why: unread };
    const { verdict, reasons } = asMeant(found, compare()(text, spans, findings, first), text, source);
    const [reason = first] = reasons;
    const compared = compare()(text, spans, findings, reason);
    const changes = verdict === "altered" ? changesOf()(worded) : [];
    return { verdict, evidence: [...spans], reasons, why: difference({ compared, reason, changes, source, coverage }) };
  };

  /** "X pledged to go" told as "X went" is X's own deed, not X's word; a thing that the draft gives to nobody is given to nobody else. */
  const asMeant = (found: Decided, { speaker, told }: Compared, text: string, source: string | null): Decided => {
    const [first] = found.reasons;
    const instead = (reason: Reason): Decided => decided([reason], found.reasons);
    if (first === "speaker-swapped" && source === null) return instead("attribution-lost");
    const isOwnDeed = speaker?.split(" ").some((part) => part.length > 2 && text.includes(part));
    const isOpen = told.split(/\s+/u).some((word) => cues?.supporting?.unreal.has(word));
    return first === "attribution-lost" && isOwnDeed && isOpen ? instead("verb-raised") : found;
  };

  const verbatim = (claim: Claim, text: string, language: string): Found | null => {
    const at = verbatimAt(text);
    const touched = at === null ? [] : article.passages.filter((passage) => meets(passage, at));
    // what addresses a machine, or stands around the article, says nothing for it
    if (at === null || !touched.every((passage) => isAnswerable(passage) && passage.role !== "machine")) return null;
    const spans = touched.map(({ start, end }) => ({ start, end }));
    const isWhole = spans.every(({ start, end }) => at.start <= start + 2 && at.end >= end - 2);
    const found = find()(text, spans, language);
    if (!isWhole && found.some(({ reason }) => reason === "no-cues-for-language"))
      return { verdict: "not-there", evidence: spans, reasons: ["no-cues-for-language"], why: cut };
    const findings = [...againstVerbatim(found, isWhole), ...(cues ? cutFrom(article.text, spans, at, cues) : [])];
    if (findings.length > 0) return differing({ ...claim, text }, spans, findings, 1);
    return { verdict: "verbatim", evidence: [at], reasons: [], why: "" };
  };

  /** A question claims nothing but what it takes for granted: names, figures, or a matter that the article does not have. */
  const asked = (text: string): Found => {
    const strange = search().strange(text);
    const isNew = strange.length > 1 || strange.some((word) => /^[\p{Lu}\p{N}]/u.test(word));
    if (!isNew) return { ...nothing, why: "This asks, and claims nothing." };
    return notThere([], `This asks, and takes for granted what the article does not have: ${listed(strange)}.`);
  };

  /**
   * A pronoun that the draft leaves to its reader may be somebody whom the article does not name there either: then it is weighed as
   * it stands, unless the article's sentence opens with somebody else.
   */
  const openly = ({ open, text }: Claim, named: Weighed | null, language: string): Weighed | null => {
    if (open === null || named?.findings.length === 0) return named;
    const found = weigh()(open.text, language);
    const opensWithOther = found?.evidence.spans.some((span) => {
      const { name = null } = subjectAt(reading, span) ?? {};
      return name !== null && !text.includes(name);
    });
    return found?.findings.length === 0 && !opensWithOther ? found : named;
  };

  const weighed = (claim: Claim, language: string): Found => {
    const best = openly(claim, weigh()(claim.text, language), language);
    if (best === null)
      return language === article.language
        ? notThere([], "The article has nothing of this.")
        : { ...notThere([], unread), reasons: ["no-cues-for-language"] };
    const { evidence, findings } = best;
    const isUnread = findings.some(({ reason }) => reason === "no-cues-for-language");
    const isHardlyThere =
      evidence.coverage < leastCarried.altered && findings.some(({ reason }) => reason === "not-carried");
    if (!isUnread && findings.length > 0 && (isHardlyThere || evidence.coverage < leastCarried.atAll)) {
      const strange = search().strange(claim.text);
      const why =
        strange.length > 0 ? `The article has nothing of ${listed(strange)}.` : "No passage of the article says this.";
      return notThere(evidence.spans.filter(isOfStory), why);
    }
    return differing(claim, evidence.spans, findings, evidence.coverage);
  };

  return (claim, language) => {
    if (claim === null) return nothing;
    const { text, worded } = claim;
    return (
      verbatim(claim, worded, language) ??
      (text === worded ? null : verbatim(claim, text, language)) ??
      (claim.asks ? asked(text) : weighed(claim, language))
    );
  };
};
