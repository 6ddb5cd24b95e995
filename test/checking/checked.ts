import { articleFrom } from "#article/read.ts";
import type { CheckedLine } from "#brief/check.ts";
import { checkingIn } from "#checking/check.ts";
import type { Judge } from "#engine/engine.ts";
import { read } from "#reading/read.ts";

/** Holds drafts against a text, as `batch check` does. */
export const checkerOf = (text: string, title: string | null = null) => {
  const article = articleFrom({ text, kind: "paste", title });
  const check = checkingIn(read(article));
  return async (
    draft: string,
    judge: Judge | null = null,
  ): Promise<(CheckedLine & { text: string; passages: string[] })[]> => {
    const written = articleFrom({ text: draft, kind: "paste" });
    const { lines } = await check(written, judge, new AbortController().signal);
    return lines.map((line) => ({
      ...line,
      text: written.text.slice(line.start, line.end),
      passages: line.evidence.map(({ start, end }) => article.text.slice(start, end)),
    }));
  };
};
