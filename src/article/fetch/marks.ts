import { type Attributes, skim } from "./skim.ts";
import { weightOf } from "./weight.ts";

/** What a page shows of itself to somebody who only skims its source. */
export type Marks = {
  title: string;
  /** The text of its headings h1 and h2, each on a line. */
  headings: string;
  /** What a browser would show, cut off after `mostText`. */
  text: string;
  /** Weighed, as is the length of what stands in links. */
  textLength: number;
  linkLength: number;
  links: number;
  /** What its longer links say, in lower case, cut off. */
  linked: ReadonlySet<string>;
  /** What it says to browsers without scripts. */
  noscript: string;
  /** `src` of scripts and frames, and the inline scripts, cut off. */
  scripts: string;
  scriptLength: number;
  /** Class names and ids, each with a space around it. */
  names: string;
  linkedData: readonly string[];
  meta: ReadonlyMap<string, string>;
  passwords: number;
  players: number;
};

const mostText = 200_000;
const mostScripts = 300_000;
const mostNames = 300_000;
const mostLinked = 2_000;
/** Elements whose text is asked about later. */
const watched = new Set(["script", "style", "template", "svg", "select", "title", "noscript", "a", "h1", "h2"]);
const breaks = new Set(
  "p div li h1 h2 h3 h4 h5 h6 br tr td th section article header footer nav aside main button form figure figcaption ul ol blockquote label".split(
    " ",
  ),
);

/** One pass over the source, whatever its size or its depth, without a tree. */
export const marksOf = (html: string): Marks => {
  const parts = { title: [""], headings: [""], text: [""], noscript: [""], scripts: [""], names: [" "] };
  const size = { text: 0, names: 0, scripts: 0, link: 0, script: 0 };
  const linkedData: string[] = [];
  const linked = new Set<string>();
  const meta = new Map<string, string>();
  const inside = new Set<string>();
  const count = { links: 0, passwords: 0, players: 0 };
  let isLinkedData = false;
  const isUnseen = () => inside.has("style") || inside.has("template") || inside.has("svg") || inside.has("select");

  const onText = (text: string): void => {
    if (inside.has("script")) {
      if (isLinkedData) linkedData.push(text);
      else addScript(text);
      return;
    }
    if (inside.has("title") && !inside.has("svg")) parts.title.push(text);
    else if (inside.has("noscript")) parts.noscript.push(text.slice(0, 2_000));
    else if (!isUnseen()) addText(text);
  };
  const addScript = (text: string): void => {
    size.script += text.length;
    if (size.scripts < mostScripts) parts.scripts.push(text.slice(0, mostScripts - size.scripts), "\n");
    size.scripts += text.length;
  };
  const addText = (text: string): void => {
    const length = weightOf(text.trim());
    if (inside.has("a")) size.link += length;
    if (inside.has("a") && length >= 15 && linked.size < mostLinked)
      linked.add(collapsed(text.slice(0, 300)).toLowerCase());
    if (inside.has("h1") || inside.has("h2")) parts.headings.push(text.slice(0, 500));
    if (size.text < mostText) parts.text.push(text.slice(0, mostText));
    size.text += length;
  };
  const onOpen = (name: string, attributes: Attributes): void => {
    if (watched.has(name)) inside.add(name);
    if (breaks.has(name)) parts.text.push("\n");
    if (name === "h1" || name === "h2") parts.headings.push("\n");
    if (name === "a" && attributes.href) count.links += 1;
    if (name === "script") {
      isLinkedData = /ld\+json/i.test(attributes.type ?? "");
      if (isLinkedData) linkedData.push("");
    }
    if (name === "script" || name === "iframe") addScript(attributes.src ?? "");
    if (name === "input" && attributes.type?.toLowerCase() === "password") count.passwords += 1;
    if (name === "video" || (name === "iframe" && /player|video|youtu|vimeo/i.test(attributes.src ?? "")))
      count.players += 1;
    if (name === "meta") keepMeta(attributes);
    if (size.names < mostNames) {
      const names = `${attributes.class ?? ""} ${attributes.id ?? ""} `.slice(0, 500);
      if (names.length > 2) parts.names.push(names);
      size.names += names.length;
    }
  };
  const keepMeta = (attributes: Attributes): void => {
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase();
    if (name && !meta.has(name)) meta.set(name, (attributes.content ?? "").slice(0, 1_000));
  };
  const onClose = (name: string): void => {
    inside.delete(name);
    if (breaks.has(name)) parts.text.push("\n");
  };
  skim(html, { open: onOpen, text: onText, close: onClose });
  return {
    title: collapsed(parts.title.join("")).slice(0, 500),
    headings: lines(parts.headings.join("")),
    text: lines(parts.text.join("")),
    textLength: size.text,
    linkLength: size.link,
    links: count.links,
    linked,
    noscript: collapsed(parts.noscript.join(" ").slice(0, 20_000)),
    scripts: parts.scripts.join(""),
    scriptLength: size.script,
    names: parts.names.join("").toLowerCase(),
    linkedData: merged(linkedData),
    meta,
    passwords: count.passwords,
    players: count.players,
  };
};

/** A script's text may come in pieces; an empty one is where the next script began. */
const merged = (pieces: readonly string[]): string[] => {
  const whole: string[] = [];
  for (const piece of pieces) {
    if (piece === "") whole.push("");
    else whole[whole.length - 1] = `${whole.at(-1) ?? ""}${piece}`;
  }
  return whole.filter((script) => script.length < 2_000_000);
};

const collapsed = (text: string): string => text.replace(/\s+/g, " ").trim();

const lines = (text: string): string =>
  text
    .split("\n")
    .map(collapsed)
    .filter((line) => line !== "")
    .join("\n");
