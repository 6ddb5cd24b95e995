import { accountOf, between, type Found } from "./account.ts";
import type { Desk } from "./desk.ts";
import { sameParty } from "./party.ts";
import type { Stand } from "./stand.ts";
import { filled, quoted } from "./wording.ts";

const subjectLength = 5;

/** Whom a telling speaks of first: "Egypt" of "Egypt had made excessive demands". */
const speaksOf = (desk: Desk, { words }: Stand, { party }: Stand): boolean => {
  const opener = words.slice(0, subjectLength);
  const end = opener.findIndex(({ lower }) => desk.cues.grammar.have.has(lower) || desk.cues.grammar.be.has(lower));
  const subject = opener.slice(0, Math.max(0, end));
  const [first] = subject;
  const last = subject.at(-1);
  if (!first || !last) return false;
  const figure = desk.reading.refer({ start: first.start, end: last.end });
  const named = subject.some(({ lower }) => party.names.has(lower.replace(/['’]s$/u, "")));
  return figure !== null && party.figure !== null ? figure === party.figure || named : named;
};

/** Whether a telling finds fault: "excessive demands", "lacked the will", "had rejected". */
const findsFault = ({ disputing }: Desk, { words }: Stand): boolean =>
  words.some(
    ({ lower }) =>
      disputing.unfavourable.has(lower) ||
      disputing.harming.has(lower) ||
      disputing.failing.has(lower) ||
      disputing.faulting.has(lower),
  );

/** "Egypt said Ethiopia had … Ethiopia said Egypt had …": two parties that find fault with each other, one behind the other. */
export const mutualIn = (desk: Desk, stands: readonly Stand[]): Found[] =>
  stands.flatMap((one, index): Found[] => {
    const other = stands[index + 1];
    if (!other || other.sentence - one.sentence > 1 || sameParty(one.party, other.party)) return [];
    if (one.attributed.act !== "asserts" || other.attributed.act !== "asserts") return [];
    if (!speaksOf(desk, one, other) || !speaksOf(desk, other, one)) return [];
    if (!findsFault(desk, one) || !findsFault(desk, other)) return [];
    const slice = ({ shown }: Stand): string =>
      quoted(
        desk
          .slice(shown)
          .replace(/\s+/gu, " ")
          .replace(/[\s.,;:]+$/u, ""),
      );
    return [
      between(
        {
          question: filled(desk.disputing.questions.fault, { one: slice(one), other: slice(other) }),
          claim: one.shown,
          weight: 4,
        },
        accountOf(one, "asserts"),
        accountOf(other, "asserts"),
      ),
    ];
  });
