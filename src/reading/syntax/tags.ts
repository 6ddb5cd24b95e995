import type { Grammar } from "#language/grammar.ts";
import type { Saying } from "#language/saying.ts";
import { isCapital, type Word } from "#reading/words.ts";
import { calendarTag, isNamedAsHelper, looksFinite } from "./calendar.ts";
import type { Place, Tag } from "./place.ts";

export type { Place, Tag } from "./place.ts";

const isAcronym = (word: Word): boolean => /^\p{Lu}{2}[\p{Lu}\p{N}]*$/u.test(word.text);

const nounBefore: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(["det", "poss", "adj", "prep", "num"]);
const opensVerb: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>(["to", "modal", "do", "neg"]);

const beforeVerb: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>([
  "name",
  "noun",
  "pron",
  "have",
  "close",
  "comma",
  "bracket",
  "adv",
]);

/** The tag of a word by the languages' closed classes, or null. */
export const closedTag = (place: Place, grammar: Grammar, saying: Saying): Tag | null => {
  const { word, before, beforeWord, next, first } = place;
  const { lower } = word;
  if (
    isCapital(word) &&
    !first &&
    (isAcronym(word) ||
      !grammar.speakers.has(lower) ||
      (grammar.articles.has(beforeWord?.lower ?? "") && isCapital(next))) &&
    word.text.length > 1 &&
    !grammar.subordinators.has(lower)
  )
    return null;
  if (first && isAcronym(word) && word.text.length > 1) return null;
  if (isNamedAsHelper(place, grammar, saying)) return "name";
  if (grammar.manners.has(lower) && beforeVerb.has(before) && looksFinite(next, grammar, saying)) return "adv";
  if (lower === grammar.joints.that) return thatTag(before, next, grammar);
  if (grammar.degrees.has(`${lower} ${next?.lower}`) || grammar.degrees.has(`${beforeWord?.lower} ${lower}`))
    return "adv";
  if (lower === grammar.joints.to) return "to";
  if (grammar.gerunds.has(lower)) return "ving";
  const clitic = grammar.clitics.get(lower);
  if (clitic !== undefined) return clitic;
  if (grammar.modals.has(lower))
    return grammar.namedHelpers.has(lower) && isNounHere(place, grammar, saying) ? "noun" : "modal";
  if (grammar.be.has(lower)) return "be";
  if (grammar.have.has(lower)) return "have";
  if (grammar.do.has(lower)) return "do";
  if (grammar.negations.has(lower)) return "neg";
  if (grammar.possessives.has(lower)) return "poss";
  if (grammar.numbers.has(lower) && !standsAlone(next, grammar, saying)) return "num";
  if (grammar.relatives.has(lower)) return "rel";
  if (grammar.questions.has(lower)) return "question";
  if (grammar.objects.has(lower)) return "object";
  if (grammar.determiners.has(lower))
    return grammar.subjects.has(lower) && standsAlone(next, grammar, saying) ? "pron" : "det";
  if (grammar.subjects.has(lower)) return "pron";
  if (grammar.coordinators.has(lower)) return "coord";
  if (grammar.prepositions.has(lower)) return "prep";
  if (grammar.subordinators.has(lower)) return "sub";
  return grammar.numbers.has(lower) ? "num" : null;
};

const isHelper = (next: Word | undefined, grammar: Grammar): boolean => {
  const lower = next?.lower ?? "";
  return (
    grammar.be.has(lower) ||
    grammar.have.has(lower) ||
    grammar.modals.has(lower) ||
    grammar.do.has(lower) ||
    grammar.clitics.has(lower)
  );
};

/** "Some said", "many believe": a determiner without a noun behind it. */
const standsAlone = (next: Word | undefined, grammar: Grammar, saying: Saying): boolean =>
  next === undefined ||
  next.kind === "mark" ||
  isHelper(next, grammar) ||
  grammar.prepositions.has(next.lower) ||
  ((grammar.verbs.has(next.lower) || saying.verbs.has(next.lower)) &&
    !grammar.nounVerbs.has(next.lower) &&
    !grammar.endings.ing.test(next.lower) &&
    !grammar.endings.past.test(next.lower));

/** "that" before a clause, as a pronoun ("that was"), or as a relative ("groups that have"). */
const thatTag = (before: Tag | undefined, next: Word | undefined, grammar: Grammar): Tag => {
  if (before === undefined && pointsAt(next, grammar)) return "det";
  const nominal = before === "noun" || before === "name" || before === "adj" || before === "num";
  if (next?.kind === "mark") {
    return before === undefined || before === "prep" || /[.;!?]/.test(next.text) ? "pron" : "that";
  }
  const opensClause = next !== undefined && (grammar.determiners.has(next.lower) || grammar.subjects.has(next.lower));
  if (before === "prep") return opensClause ? "that" : "pron";
  if (isHelper(next, grammar) && !grammar.endings.ing.test(next?.lower ?? "")) return nominal ? "rel" : "pron";
  if (nominal && next !== undefined && grammar.verbs.has(next.lower) && !grammar.nounVerbs.has(next.lower))
    return "rel";
  return "that";
};

/** "That report found …": a bare noun behind a "that" which opens its sentence. */
const pointsAt = (next: Word | undefined, grammar: Grammar): boolean =>
  next?.kind === "word" &&
  !isCapital(next) &&
  ![grammar.determiners, grammar.possessives, grammar.subjects, grammar.objects, grammar.prepositions].some((set) =>
    set.has(next.lower),
  ) &&
  !isHelper(next, grammar) &&
  !grammar.plurals.has(next.lower) &&
  !grammar.endings.plural.test(next.lower) &&
  !grammar.verbs.has(next.lower) &&
  !grammar.adverbs.has(next.lower);

type Forms = { past: boolean; participle: boolean; s: boolean; base: boolean; ing: boolean; shows: boolean };

const formsIn = (lower: string, grammar: Grammar, saying: Saying): Forms | null => {
  const said = saying.verbs.get(lower);
  const common = grammar.verbs.get(lower);
  if (said === undefined && common === undefined) return null;
  const has = (form: string): boolean => common === form || (said?.some((entry) => entry.form === form) ?? false);
  const shows = common === undefined && (said?.every(({ cue }) => cue.kind === "show") ?? false);
  return { past: has("past"), participle: has("participle"), s: has("s"), base: has("base"), ing: has("ing"), shows };
};

/** The tag of a word that no closed class holds. */
export const openTag = (place: Place, grammar: Grammar, saying: Saying): Tag => {
  const { word, before, next, first } = place;
  const { lower } = word;
  const named = isCapital(word) && (!first || (isCapital(next) && next?.kind === "word") || isAcronym(word));
  const dated = calendarTag(place, grammar, saying);
  if (dated !== null) return dated;
  if (named) return "name";
  if (grammar.compounds.has(`${lower} ${next?.lower}`)) return "noun";
  if (grammar.adjectives.has(lower) && !opensVerb.has(before) && before !== "pron") return "adj";
  const forms = formsIn(lower, grammar, saying);
  if (forms !== null && !forms.ing) {
    const verbal = verbTag(place, forms, grammar);
    if (verbal !== null) return verbal;
    return "noun";
  }
  if (grammar.adverbs.has(lower)) return "adv";
  if (grammar.adjectives.has(lower)) return "adj";
  // "Boeing is", "Running costs": a capital participle right before a helper is a subject
  if (first && isCapital(word) && grammar.endings.ing.test(lower) && isHelper(next, grammar)) return "noun";
  if (grammar.endings.ing.test(lower))
    return before === "det" || before === "adj" || before === "poss" || before === "num" ? "noun" : "ving";
  if (grammar.endings.undone.test(lower)) return "adj";
  if (grammar.endings.past.test(lower)) {
    return isOwned(place, grammar) || (nounBefore.has(before) && !isVerbLike(before)) ? "adj" : "ved";
  }
  if (grammar.endings.adverb.test(lower) && !grammar.nounsInAdverbForm.has(lower)) return "adv";
  if (grammar.endings.adjective.test(lower)) return "adj";
  return "noun";
};

/** "his will", "the unsigned will said". */
const isNounHere = (place: Place, grammar: Grammar, saying: Saying): boolean =>
  place.before === "det" ||
  place.before === "poss" ||
  isOwned(place, grammar) ||
  (place.before === "adj" && looksFinite(place.next, grammar, saying));

/** "Ford's": what follows is a noun or its adjective. */
const isOwned = ({ before, beforeWord }: Place, grammar: Grammar): boolean =>
  (before === "name" || before === "noun") && grammar.endings.owner.test(beforeWord?.lower ?? "");

const isVerbLike = (tag: Tag | undefined): boolean => tag === "be" || tag === "have";

const isClosed = (next: Word | undefined, grammar: Grammar): boolean =>
  next === undefined ||
  next.kind === "mark" ||
  grammar.determiners.has(next.lower) ||
  grammar.possessives.has(next.lower) ||
  grammar.subjects.has(next.lower) ||
  grammar.prepositions.has(next.lower) ||
  grammar.numbers.has(next.lower) ||
  next.lower === grammar.joints.to;

/** Whether a verb form is a verb here. */
const verbTag = ({ word, before, beforeWord, next, first }: Place, forms: Forms, grammar: Grammar): Tag | null => {
  const { lower } = word;
  const ambiguous = grammar.nounVerbs.has(lower);
  const owned = (before === "name" || before === "noun") && grammar.endings.owner.test(beforeWord?.lower ?? "");
  if (owned && !forms.past) return null;
  if (opensVerb.has(before)) return forms.base ? "verb" : forms.past || forms.participle ? "ved" : "verb";
  if (forms.past || forms.participle) {
    if (before === "det" || before === "poss") return ambiguous ? null : "adj";
    const noun = before === "adj" && !grammar.adjectives.has(beforeWord?.lower ?? ""); // "official", "critic": nouns with an adjective's ending
    if (before === "adj") return noun || isClosed(next, grammar) ? "ved" : ambiguous ? null : "adj";
    const relayed = beforeWord?.lower === grammar.joints.as && next?.lower === grammar.joints.by; // "as reported by Y"
    if (relayed) return "ved";
    if ((before === "prep" || before === "num") && grammar.endings.past.test(lower)) return "adj";
    if (!ambiguous || before === "pron" || before === "be" || before === "have" || before === "rel") return "ved";
  }
  if (before === "pron" || before === "rel") return "verb";
  if (nounBefore.has(before)) return null;
  if (!ambiguous) return first && isCapital(word) ? null : "verb";
  const opensObject =
    next !== undefined &&
    (grammar.determiners.has(next.lower) ||
      grammar.possessives.has(next.lower) ||
      grammar.subjects.has(next.lower) ||
      grammar.objects.has(next.lower) ||
      grammar.questions.has(next.lower) ||
      next.lower === grammar.joints.that ||
      next.lower === grammar.joints.to ||
      grammar.adverbs.has(next.lower));
  const afterNoun =
    before === "noun" ||
    before === "name" ||
    before === "close" ||
    before === "bracket" ||
    before === "adv" ||
    before === "time" ||
    before === "comma";
  if (!afterNoun) return before === "coord" && opensObject ? "verb" : null;
  const plural =
    beforeWord !== undefined &&
    (grammar.plurals.has(beforeWord.lower) || (before !== "name" && grammar.endings.plural.test(beforeWord.lower)));
  const agrees =
    before === "time" ||
    before === "name" ||
    before === "adv" ||
    before === "close" ||
    before === "bracket" ||
    before === "comma" ||
    (forms.s ? !plural : plural);
  if (!agrees) return null;
  if (before === "name" && forms.base && !forms.s) return null;
  const shows = forms.shows && forms.base && before === "noun" && next?.kind === "word"; // "figures show prices fell"
  return opensObject ||
    shows ||
    (forms.s &&
      (isCapital(next) ||
        next?.text === "“" ||
        next?.text === '"' ||
        next?.text === "," ||
        next?.text === ":" ||
        (next?.text === "." && before === "name")))
    ? "verb"
    : null;
};
