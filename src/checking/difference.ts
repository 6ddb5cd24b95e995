import type { Reason } from "#brief/brief.ts";
import type { Cues } from "#language/cues.ts";
import type { Supporting } from "#language/supporting.ts";
import type { Compared, Place } from "./compared.ts";
import { type Changes, changeText } from "./near.ts";
import { listed, quoted } from "./words.ts";

/** A sentence that is not carried, with what is known of why. */
export type Differing = {
  compared: Compared;
  /** The one that decides. */
  reason: Reason;
  /** Word by word, where the article has nearly the same sentence. */
  changes: Changes;
  /** Whom the draft names as the source. */
  source: string | null;
  /** How much of the sentence's words the passages have. */
  coverage: number;
};

/** So much of a sentence's words must be in the passages for their figure to be the one that is meant. */
const sameMatter = 0.5;

const says = ({ text, many }: Place, verb: "say" | "have" | "name" | "give" | "speak" | "do"): string => {
  const third = { say: "says", have: "has", name: "names", give: "gives", speak: "speaks", do: "does" } as const;
  return `${text} ${many ? verb : third[verb]}`;
};
const doesNot = (place: Place): string => `${says(place, "do")} not`;

/** Makes what says in plain words how a sentence differs from its article. */
export const differencesIn = (cues: Cues | null): ((differing: Differing) => string) => {
  const lists: Partial<Supporting> = cues?.supporting ?? {};
  const has =
    (...sets: readonly ({ has(lower: string): boolean } | undefined)[]) =>
    (lower: string): boolean =>
      sets.some((set) => set?.has(lower) ?? false);
  const isNot = (lower: string): boolean => has(lists.negations)(lower) || /n't$/u.test(lower);

  const isName = (words: string): boolean =>
    words
      .split(" ")
      .some((word) => /^\p{Lu}/u.test(word) && !(cues?.asking.stopWords.has(word.toLowerCase()) ?? false));

  const number = ({ place, numbers }: Compared, coverage: number, changes: Changes): string => {
    const changed = changeText(changes, (words) => /\p{N}/u.test(words));
    if (changed) return changed;
    const [ours, theirs] = [numbers.ours, numbers.theirs];
    if (ours.length === 1 && theirs.length === 1 && coverage >= sameMatter)
      return `${says(place, "have")} ${listed(theirs)}, not ${listed(ours)}.`;
    return ours.length > 0
      ? `${doesNot(place)} give ${listed(ours)}.`
      : `${says(place, "give")} its figures otherwise.`;
  };

  const name = ({ place, names, at }: Compared, changes: Changes): string => {
    const changed = changeText(changes, isName);
    if (changed) return changed;
    const ours = at.length > 0 ? at : names.ours;
    if (ours.length === 0) return `${says(place, "say")} this of somebody or something else.`;
    return `${doesNot(place)} say this of ${listed(ours)}${names.theirs ? `, but speak${place.many ? "" : "s"} of ${quoted(names.theirs)}` : ""}.`;
  };

  const speaker = ({ place, speaker: theirs }: Compared, source: string | null): string => {
    const isOther = theirs !== null && source !== null && !theirs.includes(source) && !source.includes(theirs);
    if (isOther) return `${says(place, "give")} this to ${quoted(theirs)}, not to ${quoted(source)}.`;
    return `${says(place, "give")} this to ${theirs ? quoted(theirs) : "somebody else"}.`;
  };

  const howMany = ({ place, at, against, onlyOurs, onlyTheirs }: Compared): string => {
    const isMany = has(lists.quantities);
    const counts = (word: string | undefined): boolean =>
      word !== undefined && (isMany(word.toLowerCase()) || /\d/u.test(word));
    const [ours, theirs] = [at.find(counts) ?? onlyOurs(isMany)[0], against.find(counts) ?? onlyTheirs(isMany)[0]];
    if (ours && theirs && ours !== theirs) return `The article says ${quoted(theirs)}, not ${quoted(ours)}.`;
    if (ours) return `${doesNot(place)} say this of ${quoted(ours)}.`;
    return theirs ? `The article says ${quoted(theirs)}; this leaves it out.` : `${says(place, "say")} this of fewer.`;
  };

  const when = ({ place, at, against, onlyOurs, onlyTheirs }: Compared, changes: Changes): string => {
    const isTime = has(lists.times, lists.whens, cues?.grammar.times);
    const [ours, theirs] = [at[0] ?? onlyOurs(isTime)[0], against[0] ?? onlyTheirs(isTime)[0]];
    if (ours && theirs && ours.toLowerCase() !== theirs.toLowerCase())
      return `The article says ${quoted(theirs)}, not ${quoted(ours)}.`;
    const changed = changeText(changes, (words) => words !== "");
    if (changed) return changed;
    if (ours) return `${doesNot(place)} say ${quoted(ours)}.`;
    return theirs
      ? `The article says ${quoted(theirs)}; this leaves it out.`
      : `${doesNot(place)} say this of the same time.`;
  };

  const polarity = ({ place, onlyOurs, onlyTheirs }: Compared): string => {
    const ours = onlyOurs(isNot);
    if (ours.length > 0)
      return `This says ${listed(ours)} where ${place.text.toLowerCase()} ${place.many ? "do" : "does"} not.`;
    const theirs = onlyTheirs((lower) => isNot(lower) || has(lists.denying)(lower));
    return theirs.length > 0
      ? `The article says ${listed(theirs.slice(0, 1))}; this leaves it out.`
      : `${says(place, "say")} the contrary.`;
  };

  const sure = ({ place, at, against, onlyTheirs }: Compared, reason: Reason): string => {
    if (reason === "verb-raised" && at[0] && against[0])
      return `The article says ${quoted(against[0])}, not ${quoted(at[0])}.`;
    const open = onlyTheirs(reason === "hedge-lost" ? has(lists.possible) : has(lists.unreal, lists.possible));
    if (open.length === 0) return `This is surer than ${place.text} ${place.many ? "are" : "is"}.`;
    return `The article says ${listed(open.slice(0, 1))}; this says ${reason === "hedge-lost" ? "it as a fact" : "that it is so, or was done"}.`;
  };

  return ({ compared, reason, changes, source, coverage }) => {
    const { place, at, against, onlyOurs, onlyTheirs } = compared;
    switch (reason) {
      case "number-swapped":
        return number(compared, coverage, changes);
      case "name-swapped":
        return name(compared, changes);
      case "speaker-swapped":
        return speaker(compared, source);
      case "attribution-lost":
        return `${says(place, "have")} this from ${compared.speaker ? quoted(compared.speaker) : "somebody"}; this tells it as a fact.`;
      case "hedge-lost":
      case "verb-raised":
        return sure(compared, reason);
      case "quantifier":
      case "overgeneralised":
        return howMany(compared);
      case "negation-lost":
        return polarity(compared);
      case "antonym":
        return at[0] && against[0]
          ? `The article says ${quoted(against[0])}, not ${quoted(at[0])}.`
          : `${says(place, "say")} the contrary.`;
      case "time-shifted":
        return when(compared, changes);
      case "roles-swapped":
        return `In ${place.text} it is not the same one who does this to the other.`;
      case "condition-dropped": {
        const conditions = onlyTheirs(has(lists.conditions));
        return `The article ties this to a condition${conditions.length > 0 ? ` (${listed(conditions)})` : ""}; this leaves it out.`;
      }
      case "condition-added": {
        const conditions = onlyOurs(has(lists.conditions));
        return `${doesNot(place)} tie this to a condition${conditions.length > 0 ? ` (${listed(conditions)})` : ""}.`;
      }
      case "cause-added": {
        const causes = onlyOurs(has(lists.causes));
        return `${doesNot(place)} give this as a reason${causes.length > 0 ? ` (${listed(causes)})` : ""}.`;
      }
      case "paraphrase-as-quotation":
        return (
          changeText(changes, (words) => words !== "") ??
          "These are not the words that the article has in quotation marks."
        );
      case "scope":
        return `${says(place, "say")} this of less, or under a limit that this leaves out.`;
      case "merged":
        return `This joins what ${says(place, "say")} of different things.`;
      default:
        return at.length > 0 ? `${doesNot(place)} say ${listed(at)}.` : `${doesNot(place)} say this.`;
    }
  };
};
