import { z } from "zod";
import type { Passage } from "#brief/article.ts";
import type { Claim, Said } from "#brief/draft.ts";
import type { Listed } from "./listed.ts";
import { oneLine } from "./prompt.ts";

/** What a line of a reply is read against. */
export type Shown = {
  listed: Listed;
  /** The passages that the request showed. */
  passages: readonly Passage[];
  /** Whether these are all there are: then words under a wrong id may stand anywhere, else nothing stands that was not shown. */
  whole: boolean;
  /** The article's language, and that of the lines. */
  from: string;
  language: string;
};

const Evidence = z.object({ p: z.union([z.string(), z.number()]), quote: z.string() });

const Line = z.object({
  evidence: z.unknown(),
  line: z.string().nullish().catch(null),
  translation: z.string().nullish().catch(null),
});

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** "p12", "[p12]", "12" and 12 are one passage. */
export const passageId = (value: string | number): string => `p${/\d+/u.exec(String(value))?.[0] ?? ""}`;

const claimsOf = (evidence: unknown, { listed, passages, whole }: Shown): Claim[] => {
  const ids = new Set(passages.map(({ id }) => id));
  return listOf(evidence).flatMap((each): Claim[] => {
    const read = Evidence.safeParse(each);
    if (!read.success || read.data.quote.trim() === "") return [];
    const id = passageId(read.data.p);
    const words = listed.rendered(read.data.quote.trim()) ?? read.data.quote.trim();
    if (ids.has(id)) return [{ passageId: id, words }];
    return whole ? [{ passageId: null, words }] : [];
  });
};

const textOf = (line: string | null | undefined, { listed }: Shown): string | null => {
  const words = line ? listed.rendered(oneLine(line)) : null;
  return words === "" || words === "null" ? null : words;
};

/**
 * A line of a reply as a draft; null where it is none. One that cites nothing of what was shown keeps no claim,
 * so that grounding drops it and counts it.
 */
export const saidIn = (value: unknown, shown: Shown): Said | null => {
  const read = Line.safeParse(value);
  if (!read.success) return null;
  const { evidence, line, translation } = read.data;
  const text = textOf(line, shown);
  const claims = claimsOf(evidence, shown);
  const said = { text, claims, ...(text === null && claims.length > 0 ? { cut: true } : {}) };
  if (shown.language === shown.from) return said;
  return { ...said, language: shown.language, translation: translation ? oneLine(translation) || null : null };
};

/** Nothing that could be read: it stands on nothing, and is counted as fallen. */
export const unreadable: Said = { text: null, claims: [] };

export const isUnreadable = ({ text, claims }: Said): boolean => text === null && claims.length === 0;
