import type { Article, Span } from "#brief/article.ts";
import type { Quotation } from "#reading/quotations.ts";
import { reportedAt, type Scene, subjectAt } from "./telling-scene.ts";
import { type Phrase, pastBrackets } from "./telling-source.ts";

/** What goes on, its cue where a word tells it, and whether it stands in quotation marks. */
export type GoingOn = { content: Span; cue: Span | null; direct: boolean };

/**
 * What a sentence without a telling of its own still tells in the voice of whoever spoke before it: a quotation that stands alone, a
 * main clause in the subjunctive of indirect speech, or one with "demnach".
 */
export const goesOn = (
  article: Article,
  scene: Scene,
  quotation: Quotation | null,
  isVoice: boolean,
): GoingOn | null => {
  const { words, quoted } = scene;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  if (quotation?.start === first.start) {
    const isAlone = isVoice && !quotation.open && standsAlone(article.text, quotation);
    return isAlone ? { content: { start: quotation.start, end: quotation.end }, cue: null, direct: true } : null;
  }
  const cue = quoted[0] ? undefined : words[cueAt(scene)];
  if (!cue) return null;
  const end = /^[.!]$/u.test(last.text) ? (words.at(-2)?.end ?? last.end) : last.end;
  return { content: { start: first.start, end }, cue: { start: cue.start, end: cue.end }, direct: false };
};

const furtherReach = 8;

/** The word that tells that somebody goes on: "demnach", "sei", or "hätten" where nothing makes it a wish; -1 where none does. */
const cueAt = (scene: Scene): number => {
  const { words, telling } = scene;
  const further = words.slice(0, furtherReach).findIndex(({ lower }) => telling.further.has(lower));
  if (further >= 0 || hasI(scene)) return further;
  const listed = reportedAt(scene, 0, words.length, telling.firmSubjunctive);
  const firm = listed >= 0 ? listed : moodAt(scene);
  return firm >= 0 || isUnreal(scene) ? firm : reportedAt(scene, 0, words.length, telling.subjunctive);
};

/** "Die Stadt prüfe nun …": any verb in second place whose ending is that of the mood alone; -1 where none stands there. */
const moodAt = (scene: Scene): number => {
  const { words, quoted, telling } = scene;
  const first = words[0]?.lower ?? "";
  const phrase = telling.subjects.has(first) || telling.openers.has(first) ? null : subjectAt(scene, 0);
  const at = phrase ? pastBrackets(words, phrase.to) : 1;
  const [verb, next] = [words[at], words[at + 1]];
  const isSubject = phrase !== null || telling.subjects.has(first);
  if (!verb || quoted[at] || !telling.mood.test(verb.text) || telling.moodless.has(verb.lower)) return -1;
  const isNoun = next !== undefined && /^\p{Lu}/u.test(next.text);
  return isSubject && !isNoun ? at : -1;
};

/** "Ich habe" is no subjunctive. */
const hasI = ({ words, quoted }: Scene): boolean => words.some(({ lower }, at) => lower === "ich" && !quoted[at]);

/** Nobody else's words stand beside the quotation: it ends its sentence. */
const standsAlone = (text: string, { end }: Span): boolean =>
  /[.!?…]/u.test(text.slice(end - 2, end)) && !/^\s*[,\p{Ll}–:(]/u.test(text.slice(end, end + 4));

/** "Das wäre ein Fehler", "Ohne Hilfe hätten sie verloren": the article's own thought as often as somebody's words. */
const isUnreal = ({ words, quoted, telling }: Scene): boolean =>
  words.some(({ lower }, at) => (telling.unreal.has(lower) || telling.wishes.has(lower)) && !quoted[at]);

/** Whom a sentence brings in as the speaker of the next one: "Die Fraktionschefin widersprach." Null where it is somebody's silence. */
export const isBroughtIn = (scene: Scene): Phrase | null => {
  const { words, quoted, telling } = scene;
  if (words.some(({ text }) => text === ":" || text === "?")) return null;
  const isTurned = telling.turning.has(words[0]?.lower ?? "") && telling.speaking.has(words[1]?.lower ?? "");
  const phrase = isTurned ? subjectAt(scene, 2) : subjectAt(scene, 0);
  if (!phrase || (isTurned && phrase.pronoun)) return null;
  const end = pastBrackets(words, phrase.to);
  const at = isTurned ? 1 : words[end]?.text === "," ? end + 1 : end;
  const verb = words[at];
  if (!verb || quoted[at] || !/^\p{Ll}/u.test(verb.text) || !telling.speaking.has(verb.lower)) return null;
  return words.slice(at).some(({ lower }, n) => telling.negations.has(lower) && !quoted[at + n]) ? null : phrase;
};
