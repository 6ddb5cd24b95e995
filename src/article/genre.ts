import type { Genre, Passage } from "#brief/article.ts";
import type { GenreCues } from "#language/page.ts";

const quotation = /“[^“”]*”|"[^"]*"/g;
const scanned = 60_000;

/** What kind of text it is, by its labels first and by its grammar after. */
export const genreOf = (text: string, passages: readonly Passage[], title: string | null, cues: GenreCues): Genre => {
  const lines = paragraphsIn(text, passages);
  const head = [title ?? "", ...lines.slice(0, 4).filter((line) => line.length < 200)];
  if (
    head.some((line) => cues.factCheckTitle.test(line)) ||
    lines.filter((line) => cues.factCheckLine.test(line)).length >= 2
  )
    return "fact-check";
  if (
    head.some((line) => cues.opinionTitle.test(line)) ||
    lines.some((line) => cues.opinionLine.some((label) => label.test(line)))
  )
    return "opinion";
  if (isInterview(lines, head, cues)) return "interview";
  const own = lines.join("\n").slice(0, scanned).replace(quotation, " ");
  const words = own.match(/\p{L}+/gu)?.length ?? 0;
  const persons = own.match(cues.firstPerson)?.length ?? 0;
  const appeals = own.match(cues.appeal)?.length ?? 0;
  if (words > 80 && persons >= 3 && appeals >= 2 && (persons + appeals) / words > 0.015) return "opinion";
  if (words > 80 && appeals >= 4 && appeals / words > 0.012) return "opinion";
  return words === 0 || cues.reporting.test(own) ? "news" : "other";
};

const isInterview = (lines: readonly string[], head: readonly string[], cues: GenreCues): boolean => {
  const questions = lines.filter((line) => cues.question.test(line)).length;
  const answers = lines.filter((line) => cues.answer.test(line)).length;
  const speakers = labelled(lines);
  if (
    (questions >= 3 && questions >= lines.length * 0.2) ||
    (questions >= 4 && questions >= lines.length * 0.1) ||
    (questions >= 2 && answers >= 2) ||
    speakers >= 4
  )
    return true;
  if (questions >= 2 && lines.slice(0, 8).some((line) => cues.interviewLead.test(line))) return true;
  return (
    head.some((line) => cues.interviewTitle.test(line)) &&
    (questions >= 1 || lines.some((line) => cues.interviewLine.test(line)))
  );
};

/** Paragraphs under the labels of two or more speakers who take turns. */
const labelled = (lines: readonly string[]): number => {
  const labels = lines.flatMap(
    (line) => /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}):\s+\S/u.exec(line)?.[1] ?? [],
  );
  return new Set(labels).size >= 2 && new Set(labels).size <= labels.length / 2 ? labels.length : 0;
};

/** The paragraphs a reader reads, as text. */
const paragraphsIn = (text: string, passages: readonly Passage[]): string[] => {
  const lines: { number: number; start: number; end: number }[] = [];
  for (const { paragraph, start, end, role } of passages) {
    if (role === "machine" || role === "related") continue;
    const last = lines.at(-1);
    if (last && last.number === paragraph) last.end = end;
    else lines.push({ number: paragraph, start, end });
  }
  return lines.slice(0, 400).map(({ start, end }) => text.slice(start, Math.min(end, start + 2_000)));
};
