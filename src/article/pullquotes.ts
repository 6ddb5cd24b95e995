import type { Paragraph } from "./paragraphs.ts";

const fewest = 4;
const fewestUnmarked = 8;
const most = 60;

/**
 * The paragraphs that only repeat words of a longer one, as a display quote does. Linear: the first words of each candidate
 * are looked for in one walk over all words, and only there are the rest compared.
 */
export const pullquotesIn = (text: string, paragraphs: readonly Paragraph[]): ReadonlySet<number> => {
  const words = paragraphs.map((paragraph) => wordsIn(text, paragraph));
  const candidates = new Map<string, number[]>();
  words.forEach((list, index) => {
    const paragraph = paragraphs[index];
    const isMarked = paragraph?.mark === "quote" || /["“«]/.test(text[paragraph?.start ?? 0] ?? "");
    if (list.length < (isMarked ? fewest : fewestUnmarked) || list.length > most || paragraph?.mark === "heading")
      return;
    const key = list.slice(0, fewest).join(" ");
    candidates.set(key, [...(candidates.get(key) ?? []).slice(0, 8), index]);
  });
  const repeated = new Set<number>();
  if (candidates.size === 0) return repeated;
  words.forEach((list, index) => {
    for (let at = 0; at + fewest <= list.length; at += 1) {
      const key = `${list[at]} ${list[at + 1]} ${list[at + 2]} ${list[at + 3]}`;
      for (const candidate of candidates.get(key) ?? []) {
        const shorter = words[candidate] ?? [];
        if (
          candidate !== index &&
          shorter.length < list.length &&
          shorter.every((word, step) => list[at + step] === word)
        )
          repeated.add(candidate);
      }
    }
  });
  return repeated;
};

/** Lower-case words; of a display quote, what stands inside the marks, without the name behind them ("— A. Quist", "says A. Quist, who …" behind a longer one). */
const wordsIn = (text: string, { start, end }: Paragraph): string[] => {
  const whole = text.slice(start, end);
  const [, inside] =
    (whole.length < 600
      ? (/^["“«]([^"”»]{12,})["”»](?:\s*(?:[—–-]|\n).{0,80}|[^\p{L}]*)$/su.exec(whole) ??
        /^["“«]([^"”»]{50,})["”»],?\s+[^"“”«»]{4,120}$/u.exec(whole))
      : null) ?? [];
  return (inside ?? whole).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
};
