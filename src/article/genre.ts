import type { Genre, Passage } from "#brief/article.ts";
import type { GenreCues } from "#language/page.ts";

const quotation = /“[^“”]*”|"[^"]*"/g;
const scanned = 60_000;

/** What kind of text it is, by its labels first and by its grammar after. */
export const genreOf = (
  text: string,
  passages: readonly Passage[],
  { title, url }: { title: string | null; url: string | null },
  cues: GenreCues,
): Genre => {
  const section = sectionOf(url, cues);
  if (section) return section;
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
  if (words > 150 && judges(own, words, cues)) return "opinion";
  return words === 0 || cues.reporting.test(own) ? "news" : "other";
};

/** Who judges again and again, and hardly lets anybody else speak, tells what he thinks himself. */
const judges = (own: string, words: number, cues: GenreCues): boolean => {
  const verdicts = own.match(cues.verdict)?.length ?? 0;
  const tellings = own.match(cues.telling)?.length ?? 0;
  return verdicts >= 4 && verdicts / words > 0.006 && tellings / words < 0.005 && verdicts > tellings;
};

/** Papers sort opinion and fact-checks into folders of their own: "/opinion/2024/…". */
const sectionOf = (url: string | null, cues: GenreCues): Genre | null => {
  const folders = url && URL.canParse(url) ? new URL(url).pathname.split("/").slice(0, -1) : [];
  if (folders.some((folder) => cues.opinionFolder.test(folder))) return "opinion";
  return folders.some((folder) => cues.factCheckFolder.test(folder)) ? "fact-check" : null;
};

/** Questions put to somebody make an interview; those of an explainer ("Who pays the tariff?") address nobody. */
const isInterview = (lines: readonly string[], head: readonly string[], cues: GenreCues): boolean => {
  const questions = lines.filter((line) => cues.question.test(line));
  const answers = lines.filter((line) => cues.answer.test(line)).length;
  const isAddressed = questions.some((line) => cues.address.test(line));
  const share = questions.length / Math.max(1, lines.length);
  if (isAddressed && ((questions.length >= 3 && share >= 0.2) || (questions.length >= 4 && share >= 0.1))) return true;
  if ((questions.length >= 2 && answers >= 2) || labelled(lines) >= 4) return true;
  if (questions.length >= 2 && lines.slice(0, 8).some((line) => cues.interviewLead.test(line))) return true;
  const isTitled = head.some((line) => cues.interviewTitle.test(line));
  return isTitled && (isAddressed || lines.some((line) => cues.interviewLine.test(line)));
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
