import type { Telling } from "#language/telling.ts";
import type { Word } from "#reading/words.ts";
import { bareSource, byPreposition, comparing } from "./telling-prepositions.ts";
import { isEnd, isReported, type Scene, subjectAt, type Told } from "./telling-scene.ts";
import { type Phrase, pastBrackets, sourceAt } from "./telling-source.ts";

export type Found = { told: Told; relay: Phrase | null };

/** What the patterns find in a sentence: one telling, or nothing where two of them meet; and who passes it on. */
export const toldIn = (scene: Scene): Found | null => {
  const passing = comparing(scene);
  const inner = passing ? withoutLast(scene, passing) : scene;
  const patterns = [behindContent, aheadOfContent, aheadOfQuotation, nameGiven, inThePast, itIsSaid, bareSource];
  const [first, second] = patterns.flatMap((pattern) => pattern(inner) ?? []);
  const beside = byPreposition(inner);
  if (second) return null;
  if (first)
    return { told: first, relay: passing?.phrase ?? (beside && isOutside(first, beside) ? beside.phrase : null) };
  if (beside) return { told: beside, relay: passing?.phrase ?? null };
  return passing && { told: passing, relay: null };
};

/** "Velimirs Sprecherin erklärte der Agentur zufolge, …": beside the telling a source passes it on; inside it is a part of what is told. */
const isOutside = ({ content }: Told, { phrase }: Told): boolean =>
  content.every(({ from, to }) => phrase.to <= from || phrase.from >= to);

/** "…, wie X berichtet." stands behind whatever is told. */
const withoutLast = (scene: Scene, { phrase, cue }: Told): Scene =>
  phrase.from > 2 && isEnd(scene.words[cue.to]) ? { ...scene, words: scene.words.slice(0, phrase.from - 2) } : scene;

const mostBetween = 7;

type Verb = { at: number; particle: string | null };

const verbAt = ({ words, quoted, telling }: Scene, at: number): Verb | null => {
  const lower = words[at]?.lower ?? "";
  if (quoted[at] || !/^\p{Ll}/u.test(words[at]?.text ?? "")) return null;
  const particle = telling.parted
    .get(lower)
    ?.find((part) => words.slice(at + 1).some((word, n) => word.lower === part && !quoted[at + 1 + n]));
  if (particle !== undefined) return { at, particle };
  return telling.verbs.has(lower) ? { at, particle: null } : null;
};

/** `„…“, sagte X am Abend.`, `„…“, sagte X, „…“` and `Es sei zu spät, teilte X mit.` */
const behindContent = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const at = words.findIndex((word, index) => {
    const before = words[index - 1];
    if (index < 3 || !(verbAt(scene, index) || speaksBehindQuotation(scene, index))) return false;
    return (
      before?.text === "," ||
      (quoted[index - 1] === true && /^[“”"«]$/u.test(before?.text ?? "")) ||
      (word.kind === "word" && before?.text === "–")
    );
  });
  const verb = at < 0 ? null : (verbAt(scene, at) ?? { at, particle: null });
  const subject = at + (telling.reflexive.has(words[at + 1]?.lower ?? "") ? 2 : 1);
  const phrase = verb && subjectAt(scene, subject);
  if (!verb || !phrase || !isWhole(scene, at)) return null;
  const end = pastBrackets(words, phrase.to);
  const heard = pastHearer(scene, phrase, end);
  if (heard === end && !phrase.pronoun && opensPhrase(words[heard], telling)) return null;
  const to = words[at - 1]?.text === "," ? at - 1 : at;
  const isSure = quoted.slice(0, to).every(Boolean) || isReported(scene, 0, to);
  const mark = words.findIndex(({ text }, index) => index >= heard && (/^[,;:–]$/u.test(text) || quoted[index]));
  if (mark >= 0 && !(isSure && words[mark]?.text === ",")) return null;
  const rest = words.slice(heard, mark < 0 ? words.length : mark);
  const particle = verb.particle === null || rest.some(({ lower }) => lower === verb.particle);
  const isNegated = rest.some(({ lower }) => telling.negations.has(lower) || (!isSure && telling.breaks.has(lower)));
  if (!particle || isNegated) return null;
  const second = mark >= 0 && quoted[mark + 1] ? [{ from: mark + 1, to: quotationEnd(scene, mark + 1) }] : [];
  return { phrase, cue: { from: at, to: at + 1 }, content: [{ from: 0, to }, ...second] };
};

const quotationEnd = ({ words, quoted }: Scene, from: number): number => {
  const close = quoted.findIndex((isQuoted, index) => index > from && !isQuoted);
  return close < 0 ? words.length : close;
};

/** Behind a quotation nearly every past form tells: "„…“, schimpfte X". */
const speaksBehindQuotation = ({ words, quoted, telling }: Scene, at: number): boolean => {
  const verb = words[at];
  const isBehind = quoted[at - 1] === true || (words[at - 1]?.text === "," && quoted[at - 2] === true);
  if (!verb || !isBehind || quoted[at] || telling.silent.has(verb.lower)) return false;
  return telling.introducing.has(verb.lower) || telling.past.test(verb.text);
};

/** "sagte Tarek Mansour dem Sender Radio Nord", "sagte er der „Rundschau“": past the hearer, if the subject cannot be one. */
const pastHearer = ({ words, telling }: Scene, { pronoun, from, to }: Phrase, end: number): number => {
  const next = words[end]?.lower ?? "";
  const isNamed = words.slice(from, to).filter(({ text }) => /^\p{Lu}/u.test(text)).length > 1;
  const isDative = telling.oblique.has(next);
  const article = words[from]?.lower ?? "";
  const isSubject = isNamed || telling.determiners.has(article);
  const hearer = telling.determiners.has(next) ? sourceAt(words, end, telling) : null;
  if (!hearer) return end;
  const last = words[hearer.to - 1];
  const medium = last?.kind === "mark" ? words[hearer.to - 2] : last;
  const isMedium = telling.media.test(medium?.lower ?? "") && (isDative || next === "der") && article !== "der";
  // No genitive stands behind a name: "rief Jana Wiegand der Menge zu".
  const isBehindName = isNamed && !telling.determiners.has(article) && telling.datives.has(next);
  return pronoun || (isSubject && isDative) || isMedium || isBehindName ? hearer.to : end;
};

/** Behind a subject another noun shows that the first one may be the hearer: "sagte der Zeitung ein Sprecher". */
const opensPhrase = (word: Word | undefined, { determiners }: Telling): boolean =>
  word !== undefined && (determiners.has(word.lower) || /^\p{Lu}/u.test(word.text));

/** What stands before the verb is a clause and not a subject with a relative clause ("Der Mann, der im Auto saß, bestätigte …"). */
const isWhole = (scene: Scene, at: number): boolean => {
  const { words, quoted } = scene;
  const comma = words.findIndex(({ text }, index) => text === "," && !quoted[index]);
  return comma < 0 || comma >= at - 1 || isReported(scene, 0, at - 1);
};

/** `X sagte, dass …`, `X sagte am Montag: „…“`, `Am Montag sagte X, …` */
const aheadOfContent = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const opening = subjectAt(scene, 0);
  const inverted = opening === null && telling.openers.has(words[0]?.lower ?? "");
  const at = inverted
    ? words.findIndex((word, index) => index > 0 && index < 8 && verbAt(scene, index) !== null && word.kind === "word")
    : pastRelative(scene, pastBrackets(words, pastComma(words, opening?.to ?? -1)));
  const verb = at > 0 ? verbAt(scene, at) : null;
  if (!verb || words.slice(0, at).some(({ text }, n) => (text === "," && inverted) || quoted[n])) return null;
  const phrase = inverted ? subjectAt(scene, at + 1) : opening;
  if (!phrase) return null;
  const behind = Math.max(at + 1, pastBrackets(words, phrase.to));
  const mark = words.findIndex(({ text }, index) => index >= behind && /^[,:]$/u.test(text));
  const between = words.slice(behind, mark);
  if (
    mark < 0 ||
    between.length > mostBetween ||
    between.some(({ lower }, n) => telling.negations.has(lower) || quoted[behind + n])
  )
    return null;
  if (verb.particle !== null && !between.some(({ lower }) => lower === verb.particle)) return null;
  if (between.some((_, n) => verbAt(scene, behind + n) !== null)) return null;
  const [hearer] = between;
  if (hearer && /^\p{Lu}/u.test(hearer.text)) return null;
  const isLinked = words[mark + 1]?.lower === telling.linker;
  const hasObject =
    hearer !== undefined &&
    !between.some(({ lower }) => telling.behind.has(lower)) &&
    telling.determiners.has(hearer.lower) &&
    !telling.plain.has(words[at]?.lower ?? "");
  if (!isLinked && hasObject && telling.determiners.has(words[mark + 1]?.lower ?? "")) return null;
  const from = mark + (isLinked ? 2 : 1);
  if (!isLinked && between.some(({ lower }) => telling.pointing.has(lower))) return null;
  const to = contentEnd(scene, from);
  const isDeed = !isLinked && telling.infinitive.test(textOf(words.slice(from, to)));
  const isOwn = isDeed && telling.owning.has(words[at]?.lower ?? "");
  if (isDeed && !isOwn) return null;
  if (!isLinked && !isOwn && words[mark]?.text === "," && !startsClause(scene, mark + 1)) return null;
  return to - from < 3 ? null : { phrase, cue: { from: at, to: at + 1 }, content: [{ from, to }] };
};

const textOf = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(" ");

/** `X wies die Kritik zurück: „…“`, `Das wies X zurück: „…“`, `X verteidigte die Pläne: Sie seien nötig.` */
const aheadOfQuotation = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const opening = telling.backward.has(words[0]?.lower ?? "") ? null : subjectAt(scene, 0);
  const at = opening ? pastBrackets(words, pastComma(words, opening.to)) : 1;
  const isVerb = words[at]?.kind === "word" && /^\p{Ll}/u.test(words[at]?.text ?? "");
  const speaks = telling.introducing.has(words[at]?.lower ?? "") || verbAt(scene, at) !== null;
  if (!speaks || !isVerb || aheadOfContent(scene)) return null;
  const phrase = opening ?? (isInverted(scene) ? subjectAt(scene, at + 1) : null);
  if (!phrase) return null;
  const mark = words.findIndex(({ text }, index) => index > at && text === ":" && !quoted[index]);
  const isPlain = !words.slice(at, mark).some(({ text }) => text === "," || text === ";");
  if (mark < 0 || !isPlain || quoted.slice(at, mark).some(Boolean)) return null;
  const to = quoted[mark + 1] ? quotationEnd(scene, mark + 1) : contentEnd(scene, mark + 1);
  if (!quoted[mark + 1] && !isReported(scene, mark + 1, to)) return null;
  return to - mark < 4 ? null : { phrase, cue: { from: at, to: at + 1 }, content: [{ from: mark + 1, to }] };
};

/** "Das wies X zurück", "Auch kritisierte X". */
const isInverted = ({ words, telling }: Scene): boolean =>
  telling.backward.has(words[0]?.lower ?? "") || telling.openers.has(words[0]?.lower ?? "");

/** `X sprach von einem „Sieg der Vernunft“.`, `X nannte das „einen Tropfen“.`: the one quotation of the sentence, and nobody else's. */
const nameGiven = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const phrase = telling.backward.has(words[0]?.lower ?? "") ? null : subjectAt(scene, 0);
  const at = phrase ? pastBrackets(words, pastComma(words, phrase.to)) : -1;
  if (!phrase || quoted[at] || !telling.naming.has(words[at]?.lower ?? "")) return null;
  const from = quoted.indexOf(true, at);
  const to = from < 0 ? -1 : quotationEnd(scene, from);
  if (from < 0 || to - from < 4 || quoted.indexOf(true) < from || quoted.includes(true, to)) return null;
  const between = words.slice(at, from);
  const isPlain = !between.some(({ text, lower }) => /^[,;:]$/u.test(text) || telling.negations.has(lower));
  return isPlain ? { phrase, cue: { from: at, to: at + 1 }, content: [{ from, to }] } : null;
};

/** `X hatte im Mai erklärt, er habe nichts gefunden.` */
const inThePast = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const phrase = subjectAt(scene, 0);
  const at = phrase ? pastBrackets(words, pastComma(words, phrase.to)) : -1;
  if (!phrase || !telling.helpers.has(words[at]?.lower ?? "")) return null;
  const mark = words.findIndex(({ text }, index) => index > at && /^[,:]$/u.test(text) && !quoted[index]);
  if (mark < 0 || mark - at > mostBetween || !telling.participles.has(words[mark - 1]?.lower ?? "")) return null;
  if (words.slice(at, mark).some(({ lower }) => telling.negations.has(lower))) return null;
  const isLinked = words[mark + 1]?.lower === telling.linker;
  if (!isLinked && words[mark]?.text === "," && !startsClause(scene, mark + 1)) return null;
  const from = mark + (isLinked ? 2 : 1);
  const to = contentEnd(scene, from);
  return to - from < 3 ? null : { phrase, cue: { from: mark - 1, to: mark }, content: [{ from, to }] };
};

/** `Aus Verhandlungskreisen hieß es, …` and `…, hieß es aus dem Ministerium.` Where nothing is named, nobody is told to say it. */
const itIsSaid = (scene: Scene): Told | null => {
  const { words, quoted, telling } = scene;
  const at = words.findIndex(
    ({ lower }, index) =>
      telling.impersonal.has(lower) &&
      !quoted[index] &&
      (telling.subjects.has(words[index + 1]?.lower ?? "") || words[index + 1]?.text === ","),
  );
  if (at < 0) return null;
  const behindIt = at + (words[at + 1]?.text === "," ? 1 : 2);
  const before = telling.placing.has(words[0]?.lower ?? "") ? sourceAt(words, 1, telling) : null;
  if (before && before.to === at && words[behindIt]?.text === ",") {
    const isLinked = words[behindIt + 1]?.lower === telling.linker;
    const from = behindIt + (isLinked ? 2 : 1);
    const to = contentEnd(scene, from);
    return to - from < 3 ? null : { phrase: before, cue: { from: at, to: at + 1 }, content: [{ from, to }] };
  }
  const behind = telling.placing.has(words[behindIt]?.lower ?? "") ? sourceAt(words, behindIt + 1, telling) : null;
  if (!behind || !isEnd(words[behind.to]) || words[at - 1]?.text !== "," || at < 5) return null;
  return { phrase: behind, cue: { from: at, to: at + 1 }, content: [{ from: 0, to: at - 1 }] };
};

/** "Zwei Diplomaten, die anonym bleiben wollten, sagten": past the clause that describes them, if a verb of saying stands behind it. */
const pastRelative = (scene: Scene, at: number): number => {
  const { words, telling } = scene;
  if (at < 1 || words[at - 1]?.text !== "," || !telling.relatives.has(words[at]?.lower ?? "")) return at;
  const comma = words.findIndex(({ text }, index) => index > at && text === ",");
  return comma > 0 && comma - at <= longestRelative && verbAt(scene, comma + 1) !== null ? comma + 1 : at;
};

const longestRelative = 14;

/** "…, Miriam Ostwald, sagte": the comma that closes a name. */
const pastComma = (words: readonly Word[], at: number): number => (words[at]?.text === "," ? at + 1 : at);

const mostAdjectives = 3;

/** Behind a comma a clause is told; a relative clause, "um …" and "als …" are not. */
const startsClause = (scene: Scene, at: number): boolean => {
  const { words, quoted, telling } = scene;
  if (quoted[at]) return true;
  const first = words[at];
  if (!first || telling.breaks.has(first.lower) || first.lower === telling.relaying) return false;
  if (telling.determiners.has(first.lower)) {
    const behind = words.slice(at + 1, at + mostAdjectives + 2);
    const noun = behind.find(({ text }) => !/^\p{Ll}+e[nrsm]?$/u.test(text));
    return noun !== undefined && /^[\p{Lu}\p{N}„“"»]/u.test(noun.text);
  }
  return (
    /^\p{Lu}/u.test(first.text) ||
    telling.pronouns.has(first.lower) ||
    telling.openers.has(first.lower) ||
    telling.subjects.has(first.lower) ||
    isReported(scene, at, clauseEnd(scene, at))
  );
};

const clauseEnd = ({ words }: Scene, from: number): number => {
  const comma = words.findIndex(({ text }, index) => index > from && text === ",");
  return comma < 0 ? words.length : comma;
};

const contentEnd = ({ words, quoted, telling }: Scene, from: number): number => {
  for (let at = from; at < words.length; at += 1) {
    if (quoted[at]) continue;
    if (words[at]?.text === ";") return at;
    const next = words[at + 1]?.lower ?? "";
    if (words[at]?.text === "," && (telling.breaks.has(next) || next === telling.relaying)) return at;
  }
  return isEnd(words.at(-1)) ? words.length - 1 : words.length;
};

/** `Das teilte die Polizei mit.`: it is the sentence before that is told. */
export const toldBefore = (scene: Scene): { phrase: Phrase; cue: Told["cue"] } | null => {
  const { words, quoted, telling } = scene;
  const concluded = concludedBy(scene);
  if (concluded) return concluded;
  const verb = telling.backward.has(words[0]?.lower ?? "") ? verbAt(scene, 1) : null;
  const phrase = verb && subjectAt(scene, 2);
  if (!verb || !phrase || phrase.pronoun) return null;
  const rest = words.slice(phrase.to);
  const isPlain = !rest.some(
    ({ text, lower }, n) => /^[,;:]$/u.test(text) || quoted[phrase.to + n] || telling.negations.has(lower),
  );
  const isClosed = verb.particle === null || rest.some(({ lower }) => lower === verb.particle);
  return isPlain && isClosed ? { phrase, cue: { from: 1, to: 2 } } : null;
};

/** `Zu diesem Schluss kommt ein Team um Friederike Sandvoss.` */
const concludedBy = (scene: Scene): { phrase: Phrase; cue: Told["cue"] } | null => {
  const { words, telling } = scene;
  const length = telling.concluding.find((phrase) => phrase.every((part, n) => words[n]?.lower === part))?.length ?? 0;
  if (length === 0 || !telling.concludes.has(words[length]?.lower ?? "")) return null;
  const phrase = subjectAt(scene, length + 1);
  return phrase && !phrase.pronoun ? { phrase, cue: { from: length, to: length + 1 } } : null;
};
