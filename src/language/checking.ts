/** What a language tells of a draft: a text that somebody wrote about an article. */
export type Checking = {
  /**
   * How a sentence says of the article, or of its publisher, that it says so: each pattern with what stands for it, "" where the
   * frame says nothing more. Made for a source as the draft may call it, or for the article without a name.
   */
  frames(source: string | null): readonly (readonly [pattern: RegExp, becomes: string])[];
  /** Lines that speak to the reader and claim nothing of the article's matter: "Read more here", "Hi all", "Key points:". */
  addresses: readonly RegExp[];
  /** A name as the owner of what follows: "Raab's". */
  owner(name: string): string;
};
