/** Words of a draft or an article inside a sentence of ours. */
export const quoted = (words: string): string => `“${words.replaceAll(/\s+/gu, " ").trim()}”`;

const most = 4;

/** "“one”, “two”", each once, and not too many of them. */
export const listed = (words: readonly string[]): string => [...new Set(words)].slice(0, most).map(quoted).join(", ");
