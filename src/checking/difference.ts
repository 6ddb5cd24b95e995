import type { Span } from "#brief/article.ts";
import type { Reason } from "#brief/brief.ts";
import { meets, overlap } from "#brief/span.ts";
import type { Finding } from "#grounding/support/weigh.ts";
import type { Supporting } from "#language/supporting.ts";
import type { Figure, Reading } from "#reading/reading.ts";
import { type Word, wordsOf } from "#reading/words.ts";
import type { Changes } from "./near.ts";

/** A sentence that is not carried, with what is known of why. `changes`: word by word, where the article has nearly the same sentence. */
export type Differing = {
  text: string;
  spans: readonly Span[];
  findings: readonly Finding[];
  /** The reason that decides first. */
  reasons: readonly Reason[];
  changes: Changes;
  /** Whom the draft names as the source. */
  source: string | null;
};

const quoted = (words: string): string => `“${words.replaceAll(/\s+/gu, " ").trim()}”`;

const listed = (words: readonly string[]): string => [...new Set(words)].slice(0, 4).map(quoted).join(", ");

/** Makes what says in plain words how a sentence differs from its article. */
export const differencesIn = ({
  article,
  cues,
  attributions,
  figures,
}: Reading): ((differing: Differing) => string) => {
  const supporting = cues?.supporting ?? null;

  const paragraphOf = (at: Span): number => article.passages.find((passage) => meets(passage, at))?.paragraph ?? 1;
  const placeOf = (spans: readonly Span[]): string =>
    [...new Set(spans.map((span) => `¶${paragraphOf(span)}`))].join(" and ") || "the article";
  const sliceOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const wordsThere = (spans: readonly Span[]): Word[] =>
    spans.flatMap(({ start, end }) => wordsOf(article.text, start, end));

  /** Words of a kind that one side has and the other has not. */
  const only = (ours: readonly Word[], theirs: readonly Word[], is: (lower: string) => boolean): string[] => {
    const held = new Set(theirs.map(({ lower }) => lower));
    return ours.filter(({ lower }) => is(lower) && !held.has(lower)).map(({ text }) => text);
  };

  const speakerAt = (spans: readonly Span[], near: readonly Span[]): string | null => {
    const weightOf = (content: readonly Span[]): number =>
      content.reduce((sum, piece) => sum + [...near, ...spans].reduce((all, span) => all + overlap(piece, span), 0), 0);
    const [told] = attributions
      .filter(({ content, chain }) => chain.length > 0 && weightOf(content) > 0)
      .toSorted((a, b) => weightOf(b.content) - weightOf(a.content));
    return told?.speaker?.name ?? (told?.chain.at(-1)?.source || null);
  };

  const namedIn = (spans: readonly Span[], text: string): string[] => {
    const isOurs = ({ name, aliases }: Figure): boolean =>
      [name, ...aliases].some(
        (each) => text.includes(each) || each.split(" ").some((part) => part.length > 3 && text.includes(part)),
      );
    return figures
      .filter((figure) => !isOurs(figure) && figure.mentions.some((at) => spans.some((span) => meets(span, at))))
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ name }) => name);
  };

  const isNumber = ({ kind, lower }: Word): boolean =>
    kind === "number" || (cues?.numbers.units.has(lower) ?? false) || (cues?.numbers.scales.has(lower) ?? false);

  const changed = (changes: Changes): string | null => {
    if (changes.length === 0) return null;
    const said = changes.map(({ draft, article: there }) =>
      there === ""
        ? `the article has no ${quoted(draft)} here`
        : draft === ""
          ? `the article also has ${quoted(there)}`
          : `the article has ${quoted(there)}, not ${quoted(draft)}`,
    );
    const [first = "", ...rest] = said;
    return `${first.charAt(0).toUpperCase()}${[first, ...rest].join("; ").slice(1)}.`;
  };

  return ({ text, spans, findings, reasons: [reason], changes, source }) => {
    if (!reason) return "";
    const mine = findings.filter((each) => each.reason === reason);
    const at = mine.flatMap((each) => (each.at ? [text.slice(each.at.start, each.at.end)] : []));
    const against = mine.flatMap((each) => (each.against ? [sliceOf(each.against)] : []));
    const near = mine.flatMap((each) => (each.against ? [each.against] : []));
    const [ours, theirs] = [wordsOf(text), wordsThere(spans)];
    const place = placeOf(near.length > 0 ? near : spans);
    const [here, there] = [at[0], against[0]];
    const pair =
      here && there && here.toLowerCase() !== there.toLowerCase()
        ? `The article says ${quoted(there)}, not ${quoted(here)}.`
        : null;
    const lists: Partial<Supporting> = supporting ?? {};
    const has = (list: ReadonlySet<string> | undefined) => (lower: string) => list?.has(lower) ?? false;
    const isNot = (lower: string): boolean => has(lists.negations)(lower) || /n't$/u.test(lower);

    switch (reason) {
      case "number-swapped": {
        if (changed(changes)) return changed(changes) ?? "";
        const numbers = here ? at : ours.filter(isNumber).map((word) => word.text);
        const held = new Set(ours.map(({ lower }) => lower));
        const real = theirs.filter((word) => word.kind === "number" && !held.has(word.lower)).map((word) => word.text);
        if (pair && /\d/u.test(there ?? "")) return `${place} has ${quoted(there ?? "")}, not ${quoted(here ?? "")}.`;
        if (real.length > 0) return `${place} has ${listed(real)}, not ${listed(numbers)}.`;
        return `${place} does not give ${listed(numbers)}.`;
      }
      case "name-swapped": {
        if (changed(changes)) return changed(changes) ?? "";
        const [name] = namedIn(spans, text);
        const what = here ? quoted(here) : "that name";
        return name
          ? `${place} speaks of ${quoted(name)} and does not name ${what}.`
          : `${place} does not name ${what}.`;
      }
      case "speaker-swapped": {
        const speaker = speakerAt(spans, near);
        const whom = source ?? here;
        if (speaker && whom && !speaker.includes(whom) && !whom.includes(speaker))
          return `${place} gives this to ${quoted(speaker)}, not to ${quoted(whom)}.`;
        return speaker ? `${place} gives this to ${quoted(speaker)}.` : `${place} gives this to somebody else.`;
      }
      case "attribution-lost": {
        const speaker = speakerAt(spans, near);
        return speaker
          ? `In ${place} this is what ${quoted(speaker)} says; this tells it as a fact.`
          : `In ${place} this is somebody's word; this tells it as a fact.`;
      }
      case "hedge-lost": {
        const hedges = only(theirs, ours, has(lists.possible));
        return hedges.length > 0
          ? `The article says ${listed(hedges)}; this says it as a fact.`
          : "The article leaves this open; this says it as a fact.";
      }
      case "verb-raised": {
        const open = only(theirs, ours, (lower) => has(lists.unreal)(lower) || has(lists.possible)(lower));
        if (pair) return `${pair.slice(0, -1)}: this goes further.`;
        return open.length > 0
          ? `The article says ${listed(open)}; this says that it happened.`
          : `This goes further than ${place} does.`;
      }
      case "quantifier":
      case "overgeneralised": {
        if (pair) return pair;
        const few = only(theirs, ours, (lower) => lists.quantities?.has(lower) ?? false);
        const all = here ? at : only(ours, theirs, (lower) => lists.quantities?.has(lower) ?? false);
        if (few.length > 0 && all.length > 0) return `The article says ${listed(few)}, not ${listed(all)}.`;
        return all.length > 0
          ? `${place} does not say this of so many: ${listed(all)}.`
          : `${place} says this of fewer.`;
      }
      case "negation-lost": {
        const [theirNot, ourNot] = [only(theirs, ours, isNot), only(ours, theirs, isNot)];
        if (ourNot.length > 0) return `This says ${listed(ourNot)} where ${place} does not.`;
        const denied = [...theirNot, ...only(theirs, ours, has(lists.denying))];
        return denied.length > 0
          ? `The article says ${listed(denied)}; this leaves it out.`
          : `${place} says the contrary.`;
      }
      case "antonym":
        return pair ?? `${place} says the contrary.`;
      case "time-shifted": {
        if (pair) return pair;
        if (changed(changes)) return changed(changes) ?? "";
        const when = (lower: string): boolean =>
          (lists.times?.has(lower) ?? false) || has(lists.whens)(lower) || (cues?.grammar.times.has(lower) ?? false);
        const [now, then] = [here ? at : only(ours, theirs, when), only(theirs, ours, when)];
        if (now.length > 0 && then.length > 0) return `The article says ${listed(then)}, not ${listed(now)}.`;
        return now.length > 0
          ? `${place} does not say ${listed(now)}.`
          : then.length > 0
            ? `The article says ${listed(then)}; this leaves it out.`
            : `${place} has another time.`;
      }
      case "roles-swapped":
        return `In ${place} it is not the same one who does this to the other.`;
      case "condition-dropped": {
        const conditions = only(theirs, ours, has(lists.conditions));
        return `The article ties this to a condition${conditions.length > 0 ? ` (${listed(conditions)})` : ""}, and this leaves it out.`;
      }
      case "condition-added":
        return `${place} names no such condition${here ? ` as ${quoted(here)}` : ""}.`;
      case "cause-added": {
        const causes = here
          ? at
          : only(ours, theirs, (lower) => has(lists.causes)(lower) || has(lists.purposes)(lower));
        return `${place} does not give this as a reason${causes.length > 0 ? `: ${listed(causes)}` : ""}.`;
      }
      case "paraphrase-as-quotation":
        return changed(changes) ?? `These are not the words that ${place} has in quotation marks.`;
      case "scope":
        return `${place} says this of less, or under a limit that this leaves out.`;
      case "merged":
        return `This joins what ${placeOf(spans)} ${spans.length > 1 ? "say" : "says"} of different things.`;
      default:
        return at.length > 0
          ? `Nothing in ${placeOf(spans)} says ${listed(at)}.`
          : spans.length > 0
            ? `${placeOf(spans)} comes nearest, and does not say this.`
            : "The article has nothing of this.";
    }
  };
};
