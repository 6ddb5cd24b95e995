import type { Span } from "#brief/article.ts";
import { accountOf, between, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { isOpen, type Party, partyOf, sameParty, unnamed } from "./party.ts";
import type { Stand } from "./stand.ts";
import { answersFor } from "./voices.ts";
import { filled, phraseIn } from "./wording.ts";

const ahead = 4;
const back = 2;
const window = 8;
const shortest = 4;

/** "challenged the museum's account": whose it is, and what it is. */
const ownedBy = (desk: Desk, object: Span): Party | null => {
  const words = desk.wordsIn(object);
  const { endings, determiners } = desk.cues.grammar;
  const owner = words.findIndex(({ lower, text }) => endings.owner.test(lower) || /^['’]s?$/u.test(text));
  const last = words[owner];
  const first = words[determiners.has(words[0]?.lower ?? "") ? 1 : 0];
  const noun = words.slice(owner + 1).find(({ lower }) => isDisputable(desk, lower));
  if (owner < 0 || !last || !first || !noun || first.start > last.start) return null;
  const span = { start: words[0]?.start ?? first.start, end: last.end };
  return partyOf(desk, desk.slice(span).replace(/['’]s?$/u, ""), span, null);
};

const isDisputable = ({ cues, disputing }: Desk, lower: string): boolean =>
  cues.saying.claims.has(lower) || disputing.claimed.has(lower) || disputing.quarrels.questionable.has(lower);

const questions = (desk: Desk, { attributed: { act, object, cue }, party }: Stand): boolean =>
  object !== null &&
  cue !== null &&
  (act === "denies" || act === "doubts" || act === "opposes") &&
  party.holder !== unnamed &&
  !isOpen(desk, party);

const speaks = (desk: Desk, { attributed: { act, object, content }, words }: Stand): boolean => {
  const { yielding, defending } = desk.disputing.replies;
  const text = content.map((piece) => desk.slice(piece)).join(" ");
  return (
    act === "asserts" && object === null && words.length >= shortest && (defending.test(text) || !yielding.test(text))
  );
};

/** "Historians have challenged the museum's account … The museum said it was confident in its records." */
export const questionedIn = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap((stand, index): Found[] => {
    const { object } = stand.attributed;
    const owner = object && questions(desk, stand) ? ownedBy(desk, object) : null;
    const passage = desk.reading.sentences[stand.sentence]?.passage;
    if (!object || !owner || !passage || sameParty(owner, stand.party)) return [];
    const near = [
      ...stands.slice(index + 1, index + 1 + window),
      ...stands.slice(Math.max(0, index - window), index).toReversed(),
    ];
    const own = near.find((other) => {
      const gap = other.sentence - stand.sentence;
      if (gap > ahead || gap < -back || gap === 0 || sameParty(other.party, stand.party)) return false;
      return answersFor(desk, other.party, owner) && speaks(desk, other);
    });
    if (!own) return [];
    const { start, end } = passage;
    return [
      between(
        {
          question: filled(desk.disputing.questions.holds, { what: phraseIn(desk, object) }),
          claim: object,
          weight: 3,
        },
        accountOf(own, "asserts"),
        accountOf({ party: stand.party, sentence: stand.sentence, shown: { start, end } }, "doubts"),
      ),
    ];
  });
