import { lazily } from "#grounding/locate/lazily.ts";
import { standingIn } from "#grounding/standing.ts";
import type { Cues } from "#language/cues.ts";
import { quoted } from "./words.ts";

/** Words of a draft, and those that the article has in their place; "" where one has none. */
export type Changes = readonly { draft: string; article: string }[];

/** More than this, and the sentence is another one. */
const most = 3;
const longest = 48;

/** Makes what tells a sentence that the article has nearly word for word from it, change by change; nothing for any other sentence. */
export const changesIn = (text: string, cues: Cues | null): ((sentence: string) => Changes) => {
  const standing = lazily(() => standingIn(text, cues));
  return (sentence) => {
    const found = standing()(sentence);
    if (found.outcome !== "changed") return [];
    const changes = found.changes
      .map(({ was, now }) => ({ draft: was.trim(), article: now.trim() }))
      .filter(({ draft, article }) => /[\p{L}\p{N}]/u.test(draft + article));
    const isShort = changes.every(({ draft, article }) => draft.length <= longest && article.length <= longest);
    return changes.length <= most && isShort ? changes : [];
  };
};

/** The changes of words of some kind, those of like for like if there are any; null where there are none. */
export const changeText = (changes: Changes, is: (words: string) => boolean): string | null => {
  const held = changes.filter(({ draft }) => is(draft));
  const plain = held.filter(
    ({ draft, article }) => is(article) && draft.split(" ").length === article.split(" ").length,
  );
  const said = (plain.length > 0 ? plain : held).map(({ draft, article }) => {
    if (article === "") return `the article has no ${quoted(draft)} here`;
    return `the article has ${quoted(article)}, not ${quoted(draft)}`;
  });
  if (said.length === 0) return null;
  const text = said.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
