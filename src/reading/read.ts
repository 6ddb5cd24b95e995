import type { Article } from "#brief/article.ts";
import { cuesOf } from "#language/languages.ts";
import { attributionsOf, voiceAt } from "#reading/attribution/attribution.ts";
import { figuresOf } from "#reading/figures/figures.ts";
import { heardIn } from "#reading/figures/heard.ts";
import { withRelaysLast } from "#reading/figures/relays.ts";
import type { Reading } from "./reading.ts";
import { wordsOf } from "./words.ts";

/** Reads an article once: who is in it, who says what, and what stands in its own voice. */
export const read = (article: Article): Reading => {
  const cues = cuesOf(article.language);
  const sentences = article.passages.map((passage, index) => ({
    index,
    passage,
    words: wordsOf(article.text, passage.start, passage.end),
  }));
  const { figures: named, refer } = figuresOf(article, sentences, cues);
  const attributions = attributionsOf(article, sentences, cues, named, refer);
  const heard = heardIn(named, attributions, article, cues, refer);
  const figures = withRelaysLast(heard, attributions, sentences, article, cues);
  return { article, cues, sentences, figures, attributions, refer, voiceAt: voiceAt(article, attributions) };
};
