import { placeWords } from "#language/surroundings.ts";
import { elementsOf, isElement, type PageDocument, type PageElement, type PageNode } from "./dom.ts";
import type { NamesAround } from "./places.ts";

/** Tags that show no text of their own, in the spelling of the parser. */
const never = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT LINK META SVG svg CANVAS OBJECT EMBED IFRAME VIDEO AUDIO SELECT DATALIST DIALOG MAP INPUT TEXTAREA RT RP".split(
    " ",
  ),
);
/** Those that may hold prose all the same. */
const mayHoldProse = /^(?:TEMPLATE|DIALOG|TEXTAREA)$/;

/** Styles by which text is on the page and nobody sees it. */
const unseen =
  /(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*0?\.?0*\s*(?:;|!|$)|font-size\s*:\s*0(?:\.0*)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)|clip(?:-path)?\s*:\s*(?:rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)|inset\(\s*(?:50|100)%|circle\(\s*0)|(?:left|top|right|bottom|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}(?:\.\d+)?(?:px|pt|em|rem|vw|%)|transform\s*:[^;]{0,60}(?:scale\(\s*0\s*[,)]|translate[xy]?\(\s*-\d{4,})|color\s*:\s*transparent)/i;
const flat = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*[01](?:px|pt|em)?\s*(?:;|!|$)/i;
const clipped = /overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;
/** Names that frameworks give to text for screen readers alone. */
const unseenClass =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|visuallyhidden|a11y-hidden|offscreen|is-hidden)(?:$|\s)/i;

/**
 * Takes what no reader sees out of a page. Returns how many words of it look like prose that was meant to be read by somebody else.
 * `around` gives the telling names of the elements that an element stands in.
 */
export const withoutHidden = (document: PageDocument, around: NamesAround): { hiddenWords: number } => {
  let hiddenWords = 0;
  const half = (document.body.textContent ?? "").length / 2;
  const gone: PageElement[] = [];
  const isGone = (element: PageElement): boolean => {
    const isUnseen = never.has(element.tagName) || (isHidden(element) && !isPageItself(element, half));
    if (isUnseen) gone.push(element);
    return isUnseen;
  };
  for (const _ of elementsOf(document.body, isGone));
  for (const element of gone) {
    // Dialogs, menus and consent texts wait out of sight on most pages; nobody would look for the story in them.
    const isAside = [...around(element)].some((name) => name.startsWith("<") || placeWords.has(name));
    hiddenWords += isAside ? 0 : proseWords(element);
    element.remove();
  }
  for (const comment of commentsOf(document)) {
    hiddenWords += wordsOfProse(comment.textContent ?? "");
    comment.remove();
  }
  return { hiddenWords };
};

const isHidden = (element: PageElement): boolean => {
  if (element.hasAttribute("hidden") || /^true$/i.test(element.getAttribute("aria-hidden") ?? "")) return true;
  const style = element.getAttribute("style");
  if (style && (unseen.test(style) || (flat.test(style) && clipped.test(style)))) return true;
  return unseenClass.test(element.getAttribute("class") ?? "");
};

/** Pages hide themselves until their scripts have run, and from screen readers while a dialog is open. */
const isPageItself = (element: PageElement, half: number): boolean =>
  /^(?:BODY|MAIN|ARTICLE)$/.test(element.tagName) ||
  (element.querySelector("h1, article, main") !== null && (element.textContent ?? "").length > half);

function* commentsOf(document: PageDocument): Generator<PageNode> {
  const found: PageNode[] = [];
  for (const element of elementsOf(document.body))
    for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 8) found.push(node);
  yield* found;
}

/** What stands in the other tags that show nothing is code or a player's fallback. */
const proseWords = (element: PageElement): number =>
  never.has(element.tagName) && !mayHoldProse.test(element.tagName) ? 0 : wordsOfProse(textOf(element));

const textOf = (element: PageElement): string => {
  const nested = element.querySelector("script, style, svg");
  if (!nested) return element.textContent ?? "";
  const parts: string[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (!isElement(node) || !/^(?:SCRIPT|STYLE|svg)$/i.test(node.tagName)) parts.push(node.textContent ?? "");
  return parts.join(" ");
};

const wordsOfProse = (text: string): number => {
  if (text.length < 60 || /[{}]|=>|\bfunction\b|<\/?[a-z]/i.test(text)) return 0;
  const sentences = text.match(/\p{L}[^.!?。！？]{25,}[.!?。！？]/gu) ?? [];
  return sentences.reduce((sum, sentence) => sum + (sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
};
