import type { Article, Role as PassageRole } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Sex } from "#language/naming.ts";
import type { Sentence } from "#reading/reading.ts";
import type { Word } from "#reading/words.ts";
import { aroundEvidence } from "./around-evidence.ts";
import { belongingOf } from "./belonging.ts";
import { asBrand, brandsIn, isBrand } from "./brands.ts";
import { hasCapital, isLoud, type Spelling, spellingOf } from "./capitals.ts";
import type { Found } from "./clusters.ts";
import { foldedName } from "./clusters.ts";
import { introducedBy } from "./introduced.ts";
import { addTo, noEvidence } from "./kinds.ts";
import { isLikened } from "./likened.ts";
import { loudNames } from "./loud-names.ts";
import { type Name, namesIn } from "./names.ts";
import { positionOf } from "./positions.ts";
import { pronounEvidence } from "./pronoun-evidence.ts";
import { roleOf } from "./roles.ts";
import { withRowKinds, withSharedTitles } from "./rows.ts";
import { runsIn } from "./runs.ts";
import { withDomain, withTeam } from "./teams.ts";
import { isAcronym, wordEvidence } from "./word-evidence.ts";

const told: ReadonlySet<PassageRole> = new Set<PassageRole>(["body", "heading", "list", "table", "caption"]);

/** Every place where the article names something, with what stands around it. Adjectives and bare titles are left out. */
export const foundIn = (article: Article, sentences: readonly Sentence[], cues: Cues): Found[] => {
  const read = sentences.filter(({ passage }) => told.has(passage.role));
  const calm = read.filter((sentence) => !isLoud(sentence));
  const spelling = spellingOf(calm.length > 0 ? calm : read, cues);
  const surnames = surnamesOf(calm, cues);
  const names = new Map<Sentence, Name[]>();
  for (const sentence of calm) names.set(sentence, namesOfSentence(sentence, spelling, cues, surnames));
  const brands = brandsIn(article.text, [...names.values()].flat(), cues.naming);
  const known = new Set(
    [...names.values()]
      .flat()
      .filter(({ adjective, onlyTitle }) => !adjective && !onlyTitle)
      .map(({ parts }) => foldedName(parts.join(" "), cues.naming.article)),
  );
  for (const sentence of read) if (!names.has(sentence)) names.set(sentence, loudNames(sentence, known, cues));
  const founds: Found[] = [];
  for (const [index, sentence] of read.entries()) {
    const after = read[index + 1]?.words ?? [];
    const caption = sentence.passage.role === "caption";
    const first = founds.length;
    for (const told of names.get(sentence) ?? []) {
      const isFirm = isBrand(told, brands);
      const name = isFirm ? asBrand(article.text, told) : told;
      if (isWork(sentence, name, cues)) continue;
      if (isAddressed(sentence, name, cues)) continue;
      const isOffice = name.onlyTitle && isAbbreviated(sentence, name);
      if (name.adjective || (name.onlyTitle && !isOffice) || (caption && isCredit(sentence, name, cues))) continue;
      const found = foundFrom(article.text, sentence, { ...name, onlyTitle: false }, cues);
      if (isOffice || isFirm) addTo(found.evidence, { ...noEvidence(), organisation: 9 });
      addTo(found.evidence, pronounEvidence(sentence.words, after, name, found.position, cues));
      founds.push({ ...found, shortOf: introducedBy(sentence, name, founds, cues) });
    }
    founds.push(...withRowKinds(withSharedTitles(founds.splice(first), sentence, cues), sentence, cues));
  }
  return [...founds, ...officesIn(article.text, names, founds, cues)];
};

/** "the State Attorney General (SAG)": an office that acts by its letters is a body. */
const isAbbreviated = ({ words }: Sentence, { to }: Name): boolean =>
  words[to]?.text === "(" && words[to + 2]?.text === ")" && isAcronym(words[to + 1]?.text ?? "");

/** "the Pope said": an office that stands for somebody whom the article never names. */
const officesIn = (
  text: string,
  names: ReadonlyMap<Sentence, readonly Name[]>,
  founds: readonly Found[],
  cues: Cues,
): Found[] => {
  const held = new Set(founds.flatMap(({ role }) => role?.text.toLowerCase().split(/[^\p{L}-]+/u) ?? []));
  const offices: Found[] = [];
  for (const [sentence, inSentence] of names) {
    if (sentence.passage.role === "caption" || sentence.passage.role === "heading") continue;
    for (const name of inSentence) {
      const isWithin = inSentence.some((other) => other !== name && other.from < name.to && name.from < other.to);
      const isPeople = name.parts.every((part) => cues.naming.peopleAdjectives.has(part.toLowerCase()));
      if (cues.naming.manners.has(name.parts[0]?.toLowerCase() ?? "")) continue;
      if (!name.onlyTitle || isWithin || isPeople || name.parts.some((part) => held.has(part.toLowerCase()))) continue;
      const found = foundFrom(text, sentence, name, cues);
      if (!found.position.subject && !found.position.speaks) continue;
      offices.push({ ...found, role: null, evidence: { ...noEvidence(), person: 8 }, shortOf: -1 });
    }
  }
  return offices;
};

const namesOfSentence = (
  { words, index }: Sentence,
  spelling: Spelling,
  cues: Cues,
  surnames: ReadonlySet<string>,
): Name[] =>
  runsIn(words, spelling, cues, surnames)
    .flatMap((run) => namesIn(words, run, index, cues))
    .map((name) => withDomain(words, withTeam(words, name, cues), cues));

/** "May" is a name where somebody is called so: "Theresa May", "Mrs May". */
const surnamesOf = (sentences: readonly Sentence[], { naming, grammar }: Cues): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { words } of sentences) {
    for (const [at, word] of words.entries()) {
      const before = words[at - 1];
      if (before === undefined || !hasCapital(word) || !grammar.times.has(word.lower) || !hasCapital(before)) continue;
      if (
        (naming.given(before.text) !== null && !grammar.times.has(before.lower)) ||
        naming.courtesies.has(before.lower)
      )
        found.add(word.lower);
    }
  }
  return found;
};

/** "Mr. President", "Madam Speaker": spoken to by an office. */
const isAddressed = ({ words }: Sentence, name: Name, { naming }: Cues): boolean =>
  name.parts.length === 1 &&
  naming.addressed.has(name.parts[0]?.toLowerCase() ?? "") &&
  words.slice(name.titleFrom, name.from).some(({ lower }) => naming.manners.has(lower));

const opening = /^["“‘'«„]$/u;
const closing = /^["”’'»“]$/u;

/** "Barbie" between marks of its own is a work or a word for something, whoever else is called so; a listed body stays. */
const isWork = ({ words }: Sentence, { titleFrom, to, parts }: Name, { naming }: Cues): boolean => {
  const opens = words[titleFrom - 1];
  const next = words[to];
  const closes = /^[,.!?]$/.test(next?.text ?? "") ? words[to + 1] : next;
  const isMarked = opening.test(opens?.text ?? "") && closing.test(closes?.text ?? "");
  const lower = parts.join(" ").toLowerCase();
  const isListed = [naming.organisations, naming.states, naming.capitals].some((list) => list.has(lower));
  return isMarked && opens?.end === words[titleFrom]?.start && !isListed;
};

/** "(Photo: REUTERS/Amr Abdallah Dalsh)": who took the picture is not in it. */
const isCredit = ({ words }: Sentence, name: Name, { naming }: Cues): boolean => {
  let depth = 0;
  for (let at = 0; at < name.from; at++) {
    const word = words[at];
    if (word?.text === "(" || word?.text === "[") depth += 1;
    else if (word?.text === ")" || word?.text === "]") depth -= 1;
    if (
      word !== undefined &&
      naming.credits.has(word.lower) &&
      (words[at + 1]?.text === ":" ||
        words[at + 1]?.text === "/" ||
        naming.credits.has(words[at + 1]?.lower ?? "") ||
        words[at + 1]?.lower === "by")
    )
      return true;
  }
  return (
    depth > 0 ||
    words[name.from - 1]?.text === "/" ||
    words[name.from - 1]?.text === "©" ||
    words[name.to]?.text === "/"
  );
};

const foundFrom = (text: string, { words, passage }: Sentence, name: Name, cues: Cues): Omit<Found, "shortOf"> => {
  const heading = passage.role === "heading";
  const position = positionOf(words, name, cues);
  const evidence = wordEvidence(name, cues);
  addTo(evidence, aroundEvidence(words, name, position, cues), heading && name.titleFrom === name.from ? 0.4 : 1);
  const role = roleOf(text, words, name, cues, heading);
  const isOpen = name.parts.length === 1 && cues.naming.given(name.parts[0] ?? "") === null;
  if (role !== null && name.titleFrom === name.from) {
    const weight = !isLoose(role.text, cues) ? 4 : isOpen ? 0 : 1;
    addTo(evidence, { ...noEvidence(), [role.is]: weight });
  }
  const written = text.slice(name.span.start, name.span.end);
  const mannersSex = mannersIn(words, name, cues);
  const sex =
    mannersSex !== "-" ? mannersSex : role !== null && role.sex !== "-" ? role.sex : givenSex(name, written, cues);
  const before = words[name.from - 1];
  const manners = name.titleFrom < name.from && before !== undefined ? mannersText(text, words, name, cues) : null;
  return {
    name,
    text: written,
    position,
    role,
    belongs: role === null ? belongingOf(text, words, name, cues) : null,
    evidence,
    sex,
    manners,
    mannersSex,
    isListed: cues.naming.organisations.has(written.toLowerCase()),
    likened: isLikened(words, name, cues),
    heading,
    caption: passage.role === "caption",
  };
};

/** "its main rival" may be a thing or a body. */
const isLoose = (role: string, { naming }: Cues): boolean =>
  role.split(" ").some((word) => naming.looseNouns.has(word));

const mannersIn = (words: readonly Word[], name: Name, { naming }: Cues): Sex => {
  for (let at = name.titleFrom; at < name.from; at++) {
    const sex = naming.courtesies.get(words[at]?.lower ?? "");
    if (sex === "m" || sex === "f") return sex;
  }
  return "-";
};

const givenSex = ({ parts }: Name, written: string, { naming }: Cues): Sex =>
  naming.knownPeople.get(written.toLowerCase()) ??
  (parts.length > 1 || !naming.knows(written.toLowerCase()) ? (naming.given(parts[0] ?? "") ?? "-") : "-");

const mannersText = (text: string, words: readonly Word[], name: Name, { naming }: Cues): string | null => {
  for (let at = name.from - 1; at >= name.titleFrom; at--) {
    const word = words[at];
    if (word === undefined || word.kind === "mark") continue;
    return naming.courtesies.has(word.lower) ? text.slice(word.start, words[name.from - 1]?.end ?? word.end) : null;
  }
  return null;
};
