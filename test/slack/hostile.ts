import fc from "fast-check";
import type { Article } from "#brief/article.ts";
import type { Actor, Answer, Brief, DisputedPoint, Statement } from "#brief/brief.ts";
import { Quote } from "#brief/quote.ts";
import { plainArticle } from "../plain-article.ts";
import { answerWith, briefWith } from "../sheet/made.ts";

/** Texts that try to ping, format, link, hide or overflow, and plain ones. */
const words = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 40, mode: "words" }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "<!here> <!channel> @here <@U024BE7LH>",
      "<https://evil.example|your bank> *bold* _it_ ~no~ `code`",
      ":x: :tada: &amp; &lt;!here&gt; && << >>",
      "\u202e\u200b\u0000\u001b[31m red",
      "   ",
      "\u2067مرحبا\u2069 漢字 👩‍👩‍👧",
      "> quote\n- list\n# heading",
    ),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 60, unit: "binary" }) },
);

const long = fc
  .tuple(fc.constantFrom("a", "word ", "&<>", "“x” ", "\u0007", "漢"), fc.integer({ min: 200, max: 9_000 }))
  .map(([piece, times]) => piece.repeat(times));

const phrase = fc.oneof({ weight: 12, arbitrary: words }, { weight: 1, arbitrary: long });

const wellFormed = (text: string): string => text.toWellFormed().replaceAll("\u0000", "\ufffd").replaceAll("\r", "\n");

/** An article of so many passages, whatever stands in them. */
const articleOf = (texts: readonly string[], own: Partial<Article>): Article => {
  let start = 0;
  const passages = texts.map((text, n) => {
    const at = start;
    start += text.length + 2;
    return { id: `p${n + 1}`, start: at, end: at + text.length, paragraph: n + 1, role: "body" as const, page: null };
  });
  return { ...plainArticle(texts.join("\n\n")), passages, ...own };
};

const certainty = "stated" as const;

const statementIn = (article: Article): fc.Arbitrary<Statement> =>
  fc
    .record({
      text: phrase,
      wording: fc.constantFrom("strict" as const, "checked" as const, "edited" as const),
      at: fc.array(fc.nat(article.passages.length - 1), { minLength: 1, maxLength: 4 }),
      by: fc.option(phrase, { nil: null }),
      voice: fc.constantFrom("direct" as const, "reported" as const, "article" as const),
      translation: fc.option(phrase, { nil: null, freq: 6 }),
    })
    .map(({ text, wording, at, by, voice, translation }) => ({
      text,
      wording,
      translation,
      attribution: { chain: by === null ? [] : [{ source: by, verb: "said", unnamed: false }], certainty },
      quotes: at.flatMap((n) => {
        const passage = article.passages[n];
        return passage ? [Quote.at(article, passage, { voice, speaker: by })] : [];
      }),
    }));

const actorIn = (article: Article): fc.Arbitrary<Actor> =>
  fc.record({
    name: phrase,
    kind: fc.constantFrom("person" as const, "state" as const),
    role: fc.option(phrase, { nil: null }),
    former: fc.boolean(),
    aliases: fc.array(words, { maxLength: 4 }),
    heard: fc.constantFrom("quoted" as const, "paraphrased" as const, "spoken-about" as const, "photo-only" as const),
    stance: fc.option(statementIn(article), { nil: null }),
    mentions: fc.constant([{ start: 0, end: 1 }]),
  });

const pointIn = (article: Article): fc.Arbitrary<DisputedPoint> =>
  fc.record({
    question: phrase.map((text) => `${text}?`),
    positions: fc.array(
      fc.record({
        holders: fc.array(phrase, { minLength: 1, maxLength: 3 }),
        stance: fc.constantFrom("asserts" as const, "denies" as const, "opposes" as const),
        statement: statementIn(article),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    unanswered: fc.boolean(),
    finding: fc.option(statementIn(article), { nil: null, freq: 5 }),
  });

const anArticle: fc.Arbitrary<Article> = fc
  .record({
    texts: fc.array(
      phrase.map((text) => wellFormed(`${text}.`)),
      { minLength: 1, maxLength: 8 },
    ),
    publisher: fc.option(phrase, { nil: null }),
    publishedAt: fc.option(fc.constantFrom("2026-03-04", "soon", "2026-13-99"), { nil: null }),
    url: fc.option(
      fc.constantFrom("https://example.org/a", "javascript:alert(1)", `https://example.org/${"x".repeat(4_000)}`),
      {
        nil: null,
      },
    ),
    unread: fc.array(phrase, { maxLength: 5 }),
  })
  .map(({ texts, publisher, publishedAt, url, unread }) =>
    articleOf(texts, {
      publisher,
      publishedAt,
      unread,
      source: { kind: url === null ? "paste" : "link", url, verified: false },
    }),
  );

export const aBrief: fc.Arbitrary<{ article: Article; brief: Brief }> = anArticle.chain((article) => {
  const statement = statementIn(article);
  return fc
    .record({
      headline: fc.oneof(
        phrase.map((ownTitle) => ({ ownTitle })),
        statement,
      ),
      summary: fc.array(statement, { maxLength: 8 }),
      actors: fc.array(actorIn(article), { maxLength: 12 }),
      disputedPoints: fc.array(pointIn(article), { maxLength: 5 }),
      unknowns: fc.array(statement, { maxLength: 4 }),
    })
    .map((parts) => ({ article, brief: briefWith(parts) }));
});

export const anAnswer: fc.Arbitrary<{ article: Article; answer: Answer }> = anArticle.chain((article) =>
  fc
    .record({
      kind: fc.constantFrom("says" as const, "does-not-say" as const, "unclear" as const),
      statements: fc.array(statementIn(article), { minLength: 1, maxLength: 5 }),
    })
    .map(({ kind, statements }) => ({
      article,
      answer: answerWith({ kind, statements, nearest: statements.flatMap(({ quotes }) => quotes) }),
    })),
);
