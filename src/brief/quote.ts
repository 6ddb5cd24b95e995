import type { Article, Span } from "./article.ts";

/** Whose words a quote holds: inside the article's own quotation marks, the article's paraphrase of somebody, or the article itself. */
export type Voice = "direct" | "reported" | "article";

/** What `Quote.at` is told beside the place: who speaks there. The words themselves are never told. */
export type Voicing = { voice: Voice; speaker: string | null };

/**
 * Words of an article, sliced by this class and by nothing else.
 *
 * The private field makes the type unforgeable: no spread, literal or cast passes {@link Quote.is},
 * and the words are copied from the article, never taken from a caller.
 */
export class Quote {
  readonly #slice = true;
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly passageIds: readonly string[];
  readonly voice: Voice;
  readonly speaker: string | null;

  private constructor(article: Article, at: Span, voicing: Voicing) {
    this.articleId = article.id;
    this.start = at.start;
    this.end = at.end;
    this.text = article.text.slice(at.start, at.end);
    this.passageIds = article.passages.filter((p) => p.start < at.end && at.start < p.end).map((p) => p.id);
    this.voice = voicing.voice;
    this.speaker = voicing.speaker;
    Object.freeze(this);
  }

  /** @throws RangeError when the span is empty, outside the article or touches no passage. */
  static at(article: Article, at: Span, voicing: Voicing): Quote {
    if (!(at.start >= 0 && at.start < at.end && at.end <= article.text.length)) {
      throw new RangeError(`no words at ${at.start}–${at.end} of article ${article.id}`);
    }
    const quote = new Quote(article, at, voicing);
    if (quote.passageIds.length === 0)
      throw new RangeError(`no passage at ${at.start}–${at.end} of article ${article.id}`);
    return quote;
  }

  static is(value: unknown): value is Quote {
    return value instanceof Object && #slice in value;
  }
}
