import type { Span } from "#brief/article.ts";
import { mainClause } from "./clause.ts";
import type { Desk } from "./desk.ts";
import { didOf, invertedOf } from "./inversion.ts";
import { filled, phraseIn, quoted, quotedIn } from "./wording.ts";

const longestSlice = 200;

/** "Is it so that “…”?": the slice as it stands. */
export const isItSo = (desk: Desk, span: Span): string => {
  const words = mainClause(desk, desk.wordsIn(span));
  const last = words.at(-1);
  const end = last && span.end - span.start > longestSlice ? last.end : span.end;
  const text = desk
    .slice({ start: span.start, end })
    .replace(/\s+/gu, " ")
    .replace(/[\s.,;:]+$/u, "");
  return filled(desk.disputing.questions.isItSo, { what: quoted(text) });
};

/** The question that a claim answers with yes. */
export const questionOf = (desk: Desk, claim: Span, shared?: ReadonlySet<string>): string =>
  invertedOf(desk, desk.wordsIn(claim), shared) ?? isItSo(desk, claim);

type Accused = { accused: { figure: { name: string } | null }; accusedSpan: Span; content: Span };

/** What an accusation asks: "accused X of hiding Y" asks "Did X hide Y?". */
export const accusationQuestion = (desk: Desk, { accused, accusedSpan, content }: Accused): string => {
  if (content.start <= accusedSpan.start && accusedSpan.end <= content.end) return questionOf(desk, content);
  const words = desk.wordsIn(accusedSpan).filter(({ kind }) => kind !== "mark");
  const pointing = words.length === 1 && desk.cues.grammar.subjects.has(words[0]?.lower ?? "");
  const who = accused.figure && (pointing || words.length > 6) ? accused.figure.name : phraseIn(desk, accusedSpan);
  return (
    didOf(desk, who, content) ?? filled(desk.disputing.questions.accusation, { who, what: quotedIn(desk, content) })
  );
};
