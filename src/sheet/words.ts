/** "one, two and three". */
export const andOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "1 quote", "3 quotes". */
export const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;
