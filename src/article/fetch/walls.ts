import { Fault } from "#brief/fault.ts";
import { wallPhrases } from "#language/walls.ts";
import type { Block, Extracted, Warning } from "../extract/extracted.ts";
import { isFrontAddress, isRootAddress, isSignInAddress } from "./addressed.ts";
import { isChallenge } from "./challenge.ts";
import { isConsent } from "./consent.ts";
import { isSentence, linesIn, linesOf, type Read, readingOf } from "./skimmed.ts";
import { isCutWhereSold } from "./sold.ts";
import { weightOf } from "./weight.ts";

/** A page as it was fetched and as extraction read it. */
export type Seen = {
  html: string;
  /** Null for a saved page whose address nobody knows. */
  url: string | null;
  status: number;
  headers: Readonly<Record<string, string>>;
  extracted: Pick<Extracted, "blocks">;
};

/** What stands between a link and its article. */
export type Wall = Exclude<Warning, "too-short">;

/**
 * What stands where the article should be, at most one; nothing for a page that holds its article, whatever banners, boxes and links
 * are around it. Each rule asks first whether the text of an article is there.
 */
export const wallsOf = ({ html, url, status, headers, extracted }: Seen): readonly Wall[] => {
  const read = readingOf({ html, url, headers, blocks: extracted.blocks });
  const wall = statusWall(status) ?? rules.find(([, holds]) => holds(read))?.[0];
  return wall ? [wall] : [];
};

/** What a page with an error's status shows to be behind it; null where it is a plain error. */
export const wallBehind = ({ status, headers, html }: Pick<Seen, "status" | "headers" | "html">): Wall | null => {
  const said = statusWall(status);
  if (said || status === 404 || status === 410) return said;
  const read = readingOf({ html, url: null, headers, blocks: [] });
  if (isChallenge(read)) return "bot-block";
  return status === 403 && isSignIn(read) ? "login" : null;
};

/** A wall as an error that says what happened, and to paste the text instead. */
export const wallFault = (wall: Wall, url: string): Fault => {
  const host = URL.canParse(url) ? new URL(url).hostname : "The site";
  return new Fault(wall, `${host} ${words[wall]}`);
};

const words: Readonly<Record<Wall, string>> = {
  paywall:
    "shows this article to subscribers only; what can be seen without a subscription is not the whole text. If you may read it, paste its text instead.",
  "consent-wall":
    "asks for consent to cookies before it shows the article, and that is not given here. Open the page yourself and paste the article's text instead.",
  login: "wants its reader to sign in first. If you may read the article, paste its text instead.",
  "needs-javascript":
    "builds this page with JavaScript, which is not run here, so there is no text to read. Open the page yourself and paste the article's text instead.",
  "bot-block":
    "takes this for a robot and does not show the page. Open it yourself and paste the article's text instead.",
  "not-an-article":
    "shows no article at this link: a front page, a list, a video or a page that is gone. Post the link of one article, or paste its text instead.",
};

const statusWall = (status: number): Wall | null => (status === 402 ? "paywall" : status === 401 ? "login" : null);

const isSold = (seen: Read): boolean => {
  const { marks, offer, prose, blocks } = seen;
  if (prose >= 6_000) return false;
  const tier = /^(?:locked|metered|premium|paid|subscriber)/i.test(marks.meta.get("article:content_tier") ?? "");
  const isClaimed = offer.isForSale || tier;
  const cut = isClaimed ? isCutWhereSold(seen.html, offer, prose) : null;
  if (cut !== null) return cut;
  const isStopped = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*["”’»]?$/.test(lastSentence(blocks));
  if (prose < 3_000 && endsInOffer(blocks)) return true;
  if (prose >= (isStopped || isClaimed ? 2_000 : 1_000)) return false;
  if (isClaimed && prose < 600) return true;
  return isStopped || prose < 400 ? linesOf(seen).some(isOffer) : isOfferedAfter(seen);
};

/** An offer begins its sentence; what stands later in one is prose about a subscription. */
const isOffer = (text: string): boolean => begins(wallPhrases.paywall, text);

const begins = (phrases: RegExp, text: string): boolean => {
  const found = phrases.exec(text);
  return found !== null && found.index - Math.max(0, text.slice(0, found.index).search(/[.!?:|–][^.!?:|–]*$/)) <= 25;
};

/** An offer where the text stops: what follows it is no more than its small print. */
const endsInOffer = (blocks: readonly Block[]): boolean => {
  const at = blocks.findLastIndex(({ text }) => text.length <= 300 && isOffer(text.toLowerCase()));
  return at !== -1 && blocks.slice(at + 1).filter(isSentence).length <= 1;
};

/** Where the text goes on after an offer, the offer held nothing back. */
const isOfferedAfter = ({ shown, blocks }: Read): boolean => {
  const last = blocks.findLast(isSentence)?.text.toLowerCase().replace(/\s+/g, " ").slice(0, 60) ?? "";
  const end = shown.lastIndexOf(last);
  return linesIn(end === -1 ? shown : shown.slice(end)).some(isOffer);
};

const lastSentence = (blocks: readonly Block[]): string =>
  blocks.findLast(({ kind }) => kind === "body" || kind === "quote")?.text ?? "";

const isSignIn = (seen: Read): boolean => {
  const { marks, prose, url, isTold } = seen;
  if (prose < (isTold ? 600 : 1_000) && linesOf(seen).some(isRegistration)) return true;
  if (prose >= 600 || (isTold && prose >= 200)) return false;
  const isTitled = [marks.title, ...marks.headings.split("\n").slice(0, 2)].some(
    (line) => line.length < 80 && wallPhrases.signIn.test(line.toLowerCase()),
  );
  const isAddressed = url !== null && isSignInAddress(url);
  // Many pages keep a form to sign in out of sight.
  if (marks.passwords > 0)
    return (
      isAddressed || (prose < 150 ? isTitled || marks.textLength - marks.linkLength < 1_500 : isSignInTitle(marks))
    );
  return (
    isTitled &&
    marks.textLength < 2_500 &&
    (isAddressed || /type=["']?(?:email|password|tel)|name=["']?(?:user|login|email)/i.test(seen.html))
  );
};

const isSignInTitle = ({ title }: Read["marks"]): boolean =>
  title.length < 80 && wallPhrases.signIn.test(title.toLowerCase());

/** To comment, a reader signs in on pages that everybody may read. */
const isRegistration = (line: string): boolean =>
  begins(wallPhrases.registration, line) &&
  !/comment|repl|kommenti|kommentar|réagi|reager|reacti|coment|vote|\bpost\b|newsletter|inbox|\bsave\b|bookmark|merk/.test(
    line,
  );

const isGone = ({ marks, prose, isTold }: Read): boolean => {
  const heading = marks.headings.split("\n").slice(0, 2).join("\n").toLowerCase();
  return (
    prose < 1_500 &&
    (wallPhrases.gone.test(marks.title.toLowerCase()) || (prose < 800 && wallPhrases.gone.test(heading))) &&
    !isTold
  );
};

/** Headlines that lead elsewhere, each with a line or two below it. */
const isListOfTeasers = ({ marks, blocks }: Read): boolean => {
  const heads = blocks.flatMap(({ kind }, at) => (kind === "heading" ? [at] : []));
  const leading = heads.filter((at) => marks.linked.has((blocks[at]?.text ?? "").toLowerCase()));
  const teasers = leading.filter((at) => {
    const [first, second] = [blocks[at + 1], blocks[at + 2]];
    return first && first.text.length < 400 && (!second || second.kind === "heading" || second.text.length < 60);
  });
  return teasers.length >= 8 && teasers.length >= heads.length * 0.7;
};

/** Pictures with captions, or next to nothing at all. */
const isWithoutText = ({ blocks, prose, marks }: Read): boolean =>
  (prose < 150 && blocks.filter(({ kind }) => kind === "caption").length >= 5) ||
  (prose === 0 && marks.links > 5 && blocks.reduce((sum, { text }) => sum + weightOf(text), 0) < 100);

const isScripted = ({ marks, prose, shown }: Read): boolean => {
  // Links are the frame that such pages come with.
  const plain = marks.textLength - marks.linkLength;
  if (prose >= 400 || plain > 2_500) return false;
  const isAsked = wallPhrases.script.test(marks.noscript.toLowerCase()) || wallPhrases.script.test(shown);
  if (isAsked) return plain < 1_500 || prose < 150;
  const isShell =
    / (?:root|app|app-root|application|__next|__nuxt|___gatsby|svelte|main-app|mount|reactroot|react-root) /.test(
      marks.names,
    );
  const isWaiting =
    prose === 0 && marks.headings === "" && / (?:[\w-]+-root|spinner|loader|loading|skeleton) /.test(marks.names);
  if (isWaiting && marks.scriptLength > 0 && plain < 500) return true;
  return marks.scriptLength > 0 && prose < 150 && (marks.textLength < 150 || (isShell && plain < 500));
};

const isVideo = ({ marks, offer, prose }: Read): boolean => {
  const isSaid = /^video/i.test(marks.meta.get("og:type") ?? "") || offer.isVideo;
  return prose < 500 && (isSaid || (marks.players > 0 && prose < 150));
};

/** Front pages and lists: an address without a story in it, links instead of sentences, no article in the page's own data. */
const isFront = (seen: Read): boolean => {
  const { url, marks, offer, prose, blocks, isTold } = seen;
  if (isTold) return false;
  if (isListOfTeasers(seen)) return true;
  const paragraphs = blocks.filter((block) => isSentence(block) && block.text.length >= 120).length;
  const isLinked = marks.linkLength > marks.textLength * 0.5 && marks.links > 30;
  if (url !== null && isRootAddress(url) && marks.links > 25)
    return prose < 1_500 || isLinked || offer.isList || marks.meta.get("og:type") === "website";
  if (url !== null && isFrontAddress(url) && isLinked) return prose < 3_000;
  return isLinked && (prose < 300 || (offer.isList && prose < 800 && paragraphs < 3));
};

const rules: readonly (readonly [Wall, (seen: Read) => boolean])[] = [
  ["bot-block", isChallenge],
  ["consent-wall", (seen) => !seen.hasHeadline && isConsent(seen)],
  ["paywall", isSold],
  ["not-an-article", isGone],
  ["login", isSignIn],
  ["consent-wall", isConsent],
  ["needs-javascript", isScripted],
  ["not-an-article", (seen) => isVideo(seen) || isFront(seen) || isWithoutText(seen)],
];
