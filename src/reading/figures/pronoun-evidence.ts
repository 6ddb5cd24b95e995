import type { Cues } from "#language/cues.ts";
import type { Word } from "#reading/words.ts";
import { bareLower, hasCapital, isSmall } from "./capitals.ts";
import { type Evidence, noEvidence } from "./kinds.ts";
import type { Name } from "./names.ts";
import type { Position } from "./positions.ts";

/** So many words behind a subject its pronoun may stand. */
const reach = 14;

/** "Rell left when his term ended", "Nordwind cut its dividend": the pronoun that a subject is taken up by tells what it is. */
export const pronounEvidence = (
  words: readonly Word[],
  after: readonly Word[],
  name: Name,
  position: Position,
  cues: Cues,
): Evidence => {
  const found = noEvidence();
  if (!position.subject && !position.speaks) return found;
  if (position.speaks && saysI(words, name, cues)) found.person += 2;
  for (let at = name.to; at < Math.min(words.length, name.to + reach); at++) {
    const word = words[at];
    if (word === undefined || /^[.;:"“”]$/u.test(word.text)) break;
    if (hasCapital(word) && !isSmall(word.lower, cues)) return found;
    if (tells(found, word, 2.5, cues)) return found;
  }
  const [first] = after;
  if (name.titleFrom <= 1 && first !== undefined) tells(found, first, 1.5, cues);
  return found;
};

/** "I am tired," Rell said: a body says "we". */
const saysI = (words: readonly Word[], name: Name, { naming }: Cues): boolean =>
  words.slice(Math.max(0, name.from - 40), name.to + 40).some(({ lower }) => naming.oneself.has(lower));

const tells = (found: Evidence, word: Word, weight: number, { naming, grammar }: Cues): boolean => {
  const pronoun = naming.pronouns.get(bareLower(word));
  if (pronoun === undefined) return false;
  if (pronoun.sex !== "-") found.person += weight;
  else if (pronoun.number === "one") found.organisation += grammar.subjects.has(word.lower) ? weight / 5 : weight * 0.8;
  return true;
};
