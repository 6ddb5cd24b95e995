import type { Passage } from "#brief/article.ts";
import { overlap } from "#brief/span.ts";
import type { Figure, Reading } from "#reading/reading.ts";
import { oneLine } from "./prompt.ts";

/** The actors that a prompt lists by number, and the way back from numbers and names in a reply. */
export type Listed = {
  /** `{a3} Yoav Gallant, Israeli Defense Minister (also: Gallant)`, weightiest first. */
  lines: readonly string[];
  /** A line of a reply with names for its numbers; null where it holds a number that nobody has. */
  rendered(text: string): string | null;
  /** Whom a reply means by a number or a name: the name that code knows, or the article's own words; null where it has neither. "unnamed" is whom it does not name. */
  named(name: string): string | null;
};

const most = 40;
const mostAliases = 4;
const longest = 120;

/** Who says what the article gives with no source: as replies and attributions name them. */
export const unnamed = "unnamed";

const reference = /[{[]?\ba(\d{1,3})\b[}\]]?/u;
const fold = (text: string): string => oneLine(text).toLowerCase().replaceAll("’", "'").replace(/\s+/gu, " ");
const short = (text: string): string => oneLine(text).slice(0, longest);

const isListed = ({ acts, kind, heard }: Figure): boolean =>
  acts && kind !== "place" && kind !== "other" && heard !== "photo-only";

const isIn = ({ mentions }: Figure, passages: readonly Passage[]): boolean =>
  mentions.some((mention) => passages.some((passage) => overlap(mention, passage) > 0));

const lineOf = ({ name, role, aliases }: Figure, number: number): string => {
  const also = aliases.slice(0, mostAliases).map(short).join("; ");
  return `{a${number}} ${short(name)}${role === null ? "" : `, ${short(role)}`}${also === "" ? "" : ` (also: ${also})`}`;
};

/** The actors of an article as a prompt lists them; of a part, those that are named in it. Their numbers are the article's. */
export const listedIn = (reading: Reading, passages: readonly Passage[]): Listed => {
  const { figures, article, cues } = reading;
  const ordered = figures.filter(isListed).toSorted((a, b) => b.weight - a.weight);
  const numbered = ordered.map((figure, at) => ({ figure, number: at + 1 }));
  const shown = numbered.filter(({ figure }) => isIn(figure, passages)).slice(0, most);
  const names = new Map(shown.map(({ figure, number }) => [String(number), figure.name]));
  const byName = new Map<string, string>();
  for (const { name, aliases } of [...ordered, ...figures]) {
    for (const each of [name, ...aliases]) if (!byName.has(fold(each))) byName.set(fold(each), name);
  }
  const text = fold(article.text);

  const withoutArticle = (phrase: string): string => {
    const [first = "", ...rest] = phrase.split(" ");
    return rest.length > 0 && cues?.grammar.articles.has(first) ? rest.join(" ") : phrase;
  };

  const titled = (phrase: string): string | null =>
    figures.find(({ kind, name }) => kind === "person" && phrase.endsWith(` ${fold(name)}`))?.name ?? null;

  const rendered = (line: string): string | null => {
    let isKnown = true;
    const words = line.replace(/\{([an]\d+)\}/gu, (whole, id: string) => {
      const name = names.get(id.slice(1));
      isKnown &&= name !== undefined && id.startsWith("a");
      return name ?? whole;
    });
    return isKnown ? words : null;
  };

  return {
    lines: shown.map(({ figure, number }) => lineOf(figure, number)),
    rendered,
    named: (given) => {
      const number = reference.exec(given);
      if (number?.[0].length === given.trim().length) return names.get(number[1] ?? "") ?? null;
      const worded = rendered(oneLine(given));
      if (worded === null || worded === "") return null;
      const phrase = fold(worded);
      if (phrase === unnamed) return unnamed;
      const bare = withoutArticle(phrase);
      const known = byName.get(phrase) ?? byName.get(bare) ?? titled(phrase);
      return known ?? (text.includes(bare) ? worded : null);
    },
  };
};
