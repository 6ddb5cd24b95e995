import type { Cues } from "#language/cues.ts";
import type { Cluster, Found } from "./clusters.ts";
import { isAcronym } from "./word-evidence.ts";

/** Whether what some places name acts or speaks there; `founds` are the places that count. */
export const actsIn = ({ kind, evidence }: Cluster, founds: readonly Found[], cues: Cues): boolean => {
  if (kind === "person") return founds.some(isSurelyPerson) && !isOnlyLikened(founds);
  if (kind === "group") return founds.some(({ position }) => position.subject || position.speaks);
  if (kind === "state")
    return (
      founds.some(doesSomething) || founds.filter(({ position }) => position.owner && position.affiliated).length > 1
    );
  if (kind !== "organisation") return false;
  if (founds.every((found) => isGeneric(found, cues))) return founds.some(({ position }) => position.speaks);
  if (founds.every(isOpen) && !founds.some(({ role }) => role?.is === "organisation"))
    return actsSurely(founds, evidence.organisation >= 5, cues);
  const isMedium = founds.every(({ text }) => cues.naming.platforms.has(text.toLowerCase()));
  if (isMedium) return founds.some(doesSomething);
  const isOften = founds.length > 1;
  return founds.some(
    (found) =>
      doesSomething(found) ||
      !(found.position.located || found.position.towards || (found.position.affiliated && !isOften)),
  );
};

const doesSomething = ({ position }: Found): boolean =>
  position.subject || position.speaks || position.party || (position.owner && !position.affiliated);

/** "the Agency", "Company": a noun for a body, with a capital, that no fuller name explains. */
const isGeneric = ({ name, text, isListed }: Found, { naming }: Cues): boolean =>
  name.parts.length === 1 &&
  !isListed &&
  naming.organisationNouns.has(text.toLowerCase()) &&
  naming.knows(text.toLowerCase());

/** A single word that no list knows, or letters alone ("IQ", "MagSafe"), may stand for a thing. */
const isOpen = ({ name, text, isListed }: Found): boolean => !isListed && (isAcronym(text) || name.parts.length === 1);

/** They act where they speak, are a party, or do something: a word like any other's once, one in letters or in camel case more often. */
const actsSurely = (founds: readonly Found[], isTold: boolean, { grammar, naming }: Cues): boolean => {
  if (founds.some(({ position }) => position.speaks || position.party)) return true;
  const isTeam = founds.some(
    ({ text, position }) => position.article && position.subject && grammar.endings.plural.test(text.toLowerCase()),
  );
  const active = founds.filter(({ position }) => position.active).length;
  if (!isTold && !isTeam && founds.every(({ text }) => naming.knows(text.toLowerCase()))) return false;
  const isPlain = founds.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text));
  return isTeam || active > 1 || ((isPlain || isTold) && active > 0);
};

const isOnlyLikened = ([first, ...others]: readonly Found[]): boolean =>
  first !== undefined && others.length === 0 && first.likened && first.role === null;

/** A single word that only looks like a person ("Formica") is one when it speaks, has a title or a given name. */
const isSurelyPerson = ({ name, position, role, sex, heading }: Found): boolean =>
  name.parts.length > 1 ||
  name.titleFrom < name.from ||
  (name.onlyTitle && position.active && position.article) ||
  (position.speaks && !heading) ||
  role?.is === "person" ||
  (sex !== "-" && !position.modifies);
