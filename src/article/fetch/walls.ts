import { Fault } from "#brief/fault.ts";
import { wallPhrases } from "#language/walls.ts";
import type { Block, Extracted, Warning } from "../extract/extracted.ts";
import { isConsentAddress, isConsentHost, isFrontAddress, isRootAddress, isSignInAddress } from "./addressed.ts";
import { type Marks, marksOf } from "./marks.ts";
import { isCutWhereSold, type Offer, offerOf } from "./sold.ts";
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

type Given = { html: string; url: string | null; headers: Readonly<Record<string, string>>; blocks: readonly Block[] };

type Read = Given & {
  marks: Marks;
  offer: Offer;
  /** The page's own data tell of an article. */
  isTold: boolean;
  /** How much the sentences say that extraction found. */
  prose: number;
  shown: string;
};

const readingOf = (given: Given): Read => {
  const marks = marksOf(given.html);
  const offer = offerOf(marks.linkedData);
  const isTold = offer.isArticle || marks.meta.get("og:type") === "article";
  return {
    ...given,
    marks,
    offer,
    isTold,
    prose: proseIn(given.blocks),
    shown: marks.text.slice(0, 40_000).toLowerCase(),
  };
};

const statusWall = (status: number): Wall | null => (status === 402 ? "paywall" : status === 401 ? "login" : null);

/** Thai, Lao and Khmer write no full stops. */
const sentenceEnd = /[.!?…。！？۔।။][\p{P}\s]*$|[.!?。！？۔।။]\s?|[\u0e01-\u0eff\u1780-\u17ff]{20}/u;

const isSentence = ({ text, kind }: Block): boolean =>
  kind !== "heading" && kind !== "caption" && kind !== "table" && weightOf(text) >= 60 && sentenceEnd.test(text);

const proseIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (isSentence(block) ? weightOf(block.text) : 0), 0);

const challengeMarks =
  /\/cdn-cgi\/challenge-platform|challenges\.cloudflare\.com|_cf_chl_|_incapsula_resource|captcha-delivery\.com|px-captcha|\/akam\/|awswafintegration|token\.awswaf|ddos-guard|sucuri_cloudproxy|kpsdk|arkoselabs|geetest|\/_sec\/cp_challenge|distil_r_captcha/i;
const captchaMarks = /hcaptcha\.com|recaptcha\/(?:api|enterprise)|cf-turnstile|g-recaptcha|h-captcha/i;

const isChallenge = ({ headers, marks, prose, shown }: Read): boolean => {
  if (prose >= 1_000 || marks.textLength > 6_000) return false;
  if (/challenge/i.test(headers["cf-mitigated"] ?? "") || headers["x-datadome"] === "protected") return true;
  const isAsked = wallPhrases.challenge.test(shown) || wallPhrases.challengeTitle.test(marks.title.toLowerCase());
  if (isAsked && marks.textLength < 3_000) return true;
  const isMarked = challengeMarks.test(marks.scripts) || challengeMarks.test(marks.names);
  const isCaptcha = captchaMarks.test(marks.scripts) || captchaMarks.test(marks.names);
  return (
    prose < 200 &&
    marks.passwords === 0 &&
    ((isMarked && marks.textLength < 800) || (isCaptcha && marks.textLength < 400))
  );
};

/** Text about the reader's data is no article; a banner above an article leaves the article. */
const isConsent = ({ url, marks, blocks, shown, isTold }: Read): boolean => {
  const texts = blocks.filter(isSentence).map(({ text }) => text);
  const isAsking = (text: string) => wallPhrases.consent.test(text.slice(0, 5_000).toLowerCase());
  const rest = texts.filter((text) => !isAsking(text)).reduce((sum, text) => sum + text.length, 0);
  const whole = texts.reduce((sum, text) => sum + text.length, 0);
  const asks = shown.split("\n").filter((line) => line.length <= 60 && wallPhrases.consent.test(line)).length;
  const isAddressed = url !== null && isConsentAddress(url);
  const isTitled =
    wallPhrases.consentTitle.test(marks.title.toLowerCase()) ||
    wallPhrases.consentTitle.test(marks.headings.slice(0, 300).toLowerCase());
  const isShort = rest < 500 || (whole > 0 && rest < whole * 0.5 && rest < 1_500);
  if (url !== null && isConsentHost(url) && (rest < 1_500 || !isTold)) return true;
  if (isAddressed) return rest < 1_500 && (asks > 0 || isTitled || wallPhrases.consent.test(shown));
  return (
    isShort &&
    asks > 0 &&
    (isTitled || asks > 2 || whole - rest > 150) &&
    wallPhrases.consent.test(shown) &&
    marks.textLength < 20_000 &&
    (rest < 200 || !isTold)
  );
};

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
const isOffer = (text: string): boolean => {
  const found = wallPhrases.paywall.exec(text);
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

/** An offer stands in a line of its own; what is longer is prose about something. */
const linesOf = ({ shown }: Read): string[] => linesIn(shown);

const linesIn = (shown: string): string[] =>
  shown.split("\n").filter((line) => line.length >= 12 && line.length <= 400);

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
  if (marks.passwords > 0) return isTitled || isAddressed || marks.textLength - marks.linkLength < 1_500;
  return (
    isTitled &&
    marks.textLength < 2_500 &&
    (isAddressed || /type=["']?(?:email|password|tel)|name=["']?(?:user|login|email)/i.test(seen.html))
  );
};

/** To comment, a reader signs in on pages that everybody may read. */
const isRegistration = (line: string): boolean =>
  wallPhrases.registration.test(line) &&
  !/comment|repl|kommenti|kommentar|réagi|reager|reacti|coment|vote|\bpost\b/.test(line);

const isGone = ({ marks, prose, isTold }: Read): boolean => {
  const heading = marks.headings.split("\n").slice(0, 2).join("\n").toLowerCase();
  return (
    prose < 1_500 &&
    (wallPhrases.gone.test(marks.title.toLowerCase()) || (prose < 800 && wallPhrases.gone.test(heading))) &&
    !isTold
  );
};

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
  return marks.scriptLength > 0 && prose < 150 && (marks.textLength < 150 || (isShell && plain < 500));
};

const isVideo = ({ marks, offer, prose }: Read): boolean => {
  const isSaid = /^video/i.test(marks.meta.get("og:type") ?? "") || offer.isVideo;
  return prose < 500 && (isSaid || (marks.players > 0 && prose < 150));
};

/** Front pages and lists: an address without a story in it, links instead of sentences, no article in the page's own data. */
const isFront = ({ url, marks, offer, prose, blocks, isTold }: Read): boolean => {
  if (isTold) return false;
  const paragraphs = blocks.filter((block) => isSentence(block) && block.text.length >= 120).length;
  const isLinked = marks.linkLength > marks.textLength * 0.5 && marks.links > 30;
  if (url !== null && isRootAddress(url) && marks.links > 25)
    return prose < 1_500 || isLinked || offer.isList || marks.meta.get("og:type") === "website";
  if (url !== null && isFrontAddress(url) && isLinked) return prose < 3_000;
  return isLinked && (prose < 300 || (offer.isList && prose < 800 && paragraphs < 3));
};

const rules: readonly (readonly [Wall, (seen: Read) => boolean])[] = [
  ["bot-block", isChallenge],
  ["consent-wall", isConsent],
  ["paywall", isSold],
  ["not-an-article", isGone],
  ["login", isSignIn],
  ["needs-javascript", isScripted],
  ["not-an-article", (seen) => isVideo(seen) || isFront(seen)],
];
