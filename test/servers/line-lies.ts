import type { Told } from "./wire.ts";

/** A true line made false by one small change; null where the change does not fit the line. */
export type LineLie = (line: string, told: Told) => string | null;

const changed = (line: string, lie: string): string | null => (lie === line ? null : lie);

/** The first pattern that fits decides. */
const replacing =
  (...pairs: readonly (readonly [RegExp, string])[]): LineLie =>
  (line) => {
    for (const [pattern, lie] of pairs) if (pattern.test(line)) return changed(line, line.replace(pattern, lie));
    return null;
  };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const marked = /[“„"«»]/u;

const saying = "(?:said|says|told \\w+|sagte|sagt|erklärte)";
const saidFront = new RegExp(`^[^“„]+? ${saying}(?: that|,? dass)?,? (.+)$`, "u");
const accordingFront = /^(?:According to|Nach Angaben|Laut) [^,]+, (.+)$/u;

/** The names that the prompt lists, and what else looks like a first and a last name. */
const namesOf = ({ actors, passages }: Told): string[] => {
  const full = passages.flatMap(({ text }) => text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? []);
  return [...new Set([...actors.flatMap(({ names }) => names), ...full])];
};

const namesIn = (line: string, told: Told): { at: number; name: string }[] =>
  namesOf(told)
    .toSorted((a, b) => b.length - a.length)
    .flatMap((name) => (line.includes(name) ? [{ at: line.indexOf(name), name }] : []));

/** Somebody else whom the article knows, and whom the line does not name. */
const otherThan = (line: string, told: Told): string | null =>
  namesOf(told).find((name) => name.split(" ").every((word) => !line.includes(word))) ?? null;

const misattribute: LineLie = (line, told) => {
  const [speaker] = namesIn(line, told).toSorted((a, b) => a.at - b.at || b.name.length - a.name.length);
  const other = otherThan(line, told);
  return speaker && other ? line.replace(speaker.name, other) : null;
};

/** The number of an actor for its name. */
export const refer: LineLie = (line, told) => {
  const actor = told.actors.find(({ names: [name = ""] }) => name !== "" && line.includes(name));
  return actor ? line.replace(actor.names[0] ?? "", `{${actor.a}}`) : null;
};

const misrefer: LineLie = (line, told) => {
  const [speaker] = namesIn(line, told).toSorted((a, b) => a.at - b.at || b.name.length - a.name.length);
  const other = told.actors.find(({ names }) => names.every((name) => !line.includes(name)));
  return speaker && other ? line.replace(speaker.name, `{${other.a}}`) : null;
};

/** "X denied that fishermen would …" becomes "Fishermen denied that X would …". */
const turned = (line: string): string | null => {
  const [, who, verb, whom, rest] =
    /^(.+?) (denied|said|sagte,) (?:that )?(?:some |einige )?(\w+) (w.+)$/u.exec(line) ?? [];
  return who && whom && /^\p{Ll}/u.test(whom) ? `${capital(whom)} ${verb} that ${who} ${rest}` : null;
};

const swapSides: LineLie = (line, told) => {
  const [first, ...rest] = namesIn(line, told).toSorted((a, b) => a.at - b.at || b.name.length - a.name.length);
  const second = rest.find(({ at, name }) => first && at >= first.at + first.name.length && name !== first.name);
  if (!first || !second) return turned(line);
  const middle = line.slice(first.at + first.name.length, second.at);
  const tail = line.slice(second.at + second.name.length);
  return `${line.slice(0, first.at)}${second.name}${middle}${first.name}${tail}`;
};

const number = /\d+(?:[.,:]\d+)*/gu;

const swapNumbers: LineLie = (line, told) => {
  const own: readonly string[] = line.match(number) ?? [];
  const other = told.passages.flatMap(({ text }) => text.match(number) ?? []).find((each) => !own.includes(each));
  const [first] = own;
  return first !== undefined && other !== undefined ? line.replace(first, other) : null;
};

const inventNumbers: LineLie = (line) =>
  changed(
    line,
    line.replace(number, (digits) => digits.replace(/\d$/u, (digit) => String((Number(digit) + 3) % 10))),
  );

const markParaphrase: LineLie = (line, told) => {
  const said = marked.test(line) ? undefined : saidFront.exec(line)?.[1]?.replace(/\.$/u, "");
  if (said === undefined) return null;
  // What an interviewee answers in these very words may stand in marks.
  const isOwnAnswer = told.passages.some(
    ({ text }) => text.replace(/^[\p{L} ]+: /u, "").toLowerCase() === `${said}.`.toLowerCase(),
  );
  return isOwnAnswer ? null : line.replace(said, `“${said}.”`).replace(/\.$/u, "");
};

const dropAttribution: LineLie = (line) => {
  const said = (saidFront.exec(line) ?? accordingFront.exec(line))?.[1];
  return said === undefined || marked.test(said) ? null : capital(said);
};

/** The subject of one passage with what another says of somebody else: nothing but words of the article. */
const mixPassages: LineLie = (line, told) => {
  const verb = new RegExp(` ${saying} `, "u");
  const [subject, said] = [line.split(verb)[0], verb.exec(line)?.[0]];
  if (said === undefined || subject === undefined) return null;
  const other = told.passages.find(({ text }) => verb.test(text) && !text.includes(subject.split(" ").at(-1) ?? ""));
  const content = other?.text.split(verb)[1];
  return content === undefined || marked.test(content) ? null : `${subject}${said}${content}`;
};

const addCause: LineLie = (line, told) => {
  const other = told.passages.find(
    ({ text }) => text.length > 40 && /^[A-ZÄÖÜ].*\.$/u.test(text) && !line.includes(text),
  );
  if (!other || marked.test(line) || marked.test(other.text)) return null;
  const joint = /\b(?:der|die|das|und|nicht)\b/u.test(line) ? ", weil" : " because";
  return `${line.replace(/\.$/u, "")}${joint} ${small(other.text)}`;
};

/** Changes of one line each: the class of error, and how to make it. */
export const lineLies: Readonly<Record<string, LineLie>> = {
  misattribute,
  misrefer,
  "swap-sides": swapSides,
  "drop-negations": replacing(
    [/ has not said whether it will/u, " has said that it will"],
    [/\bdenied that\b/u, "said that"],
    [/ (?:would|will|could|should) not /u, " would "],
    [/ (?:is|was) not /u, " is "],
    [/ did not (\w+)/u, " did $1"],
    [/\bno\b/u, "a"],
    [/\bNo\b/u, "A"],
    [/ nicht /u, " "],
    [/ keine?n? /u, " eine "],
    [/ not /u, " "],
  ),
  "drop-hedges": replacing(
    [/ (?:could|might|may) /u, " will "],
    [/ reportedly /u, " "],
    [/ (?:könnte|dürfte) /u, " wird "],
    [/ (?:about|nearly|rund|etwa) /u, " "],
    [/ (?:vermutlich|möglicherweise|wahrscheinlich) /u, " "],
    [/ (?:expects|hopes|plans) to (\w+)/u, " will $1"],
    [/ (?:likely|possibly|allegedly|probably) /u, " "],
  ),
  "drop-attributions": dropAttribution,
  "raise-verbs": replacing(
    [/ has proposed /u, " has approved "],
    [/ (?:suggested|proposed) /u, " decided "],
    [/ plans to appeal /u, " has appealed "],
    [/ (?:said|says) /u, " proved "],
    [/ (?:questioned|doubted) /u, " denied "],
    [/ asked for /u, " received "],
    [/ (?:sagte|erklärte)\b/u, " bewies"],
    [/ schlug (.+) vor\b/u, " beschloss $1"],
  ),
  "invent-numbers": inventNumbers,
  "swap-numbers": swapNumbers,
  "take-sides": replacing(
    [/ (?:said|says) (?:that )?/u, " falsely claimed that "],
    [/ (?:sagte|erklärte),? /u, " behauptete dreist, "],
    [/^(?:The|A) /u, "The disgraceful "],
    [/^(?:Der|Die|Das) /u, "Skandalös: "],
  ),
  "add-causes": addCause,
  "drop-conditions": replacing(
    [/(?<! that),? (?:if|unless|provided that|once) [^.“”]+\./u, "."],
    [/ that if [^,]+, /u, " that "],
    [/,? (?:wenn|falls|sofern) [^.“”]+\./u, "."],
  ),
  "some-to-all": replacing(
    [/\b(?:some|several|many|most|few)\b/u, "all"],
    [/\b(?:Some|Several|Many|Most|Few)\b/u, "All"],
    [/\b(?:einige|manche|viele|mehrere)\b/u, "alle"],
    [/\b(?:Einige|Manche|Viele|Mehrere)\b/u, "Alle"],
    [/ voted \d+ to \d+ /u, " voted unanimously "],
  ),
  "paraphrase-in-marks": markParaphrase,
  characterise: replacing(
    [/ (?:said|says) /u, ", visibly angry, said "],
    [/ sagte,? /u, ", sichtlich wütend, sagte, "],
    [/\.$/u, ", a heavy blow to its critics."],
  ),
  "outside-knowledge": replacing([/\.$/u, ", the largest in northern Europe."]),
  "mix-passages": mixPassages,
  decorate: (line) => `**${line}** <!channel> https://example.org/?q=1`,
  "hide-characters": (line) => line.replace(" ", " \u202e\u200b").replace(/\.$/u, "\u001b[31m."),
};
