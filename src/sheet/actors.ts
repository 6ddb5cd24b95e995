import type { Actor } from "#brief/brief.ts";
import { type Lines, plain } from "./lines.ts";
import type { SheetLine } from "./sheet.ts";

const heard: Readonly<Record<Actor["heard"], string>> = {
  quoted: "quoted",
  paraphrased: "paraphrased",
  "spoken-about": "spoken about",
  "photo-only": "in the photo only",
};

const groups: readonly { title: string; heard: Actor["heard"] }[] = [
  { title: "Quoted", heard: "quoted" },
  { title: "Paraphrased", heard: "paraphrased" },
  { title: "Spoken about", heard: "spoken-about" },
];

const roleOf = ({ role, former }: Actor): string[] =>
  role === null ? [] : [former && !/former|ex-|then/iu.test(role) ? `formerly ${role}` : role];

const named = (actor: Actor): string => {
  const [role] = roleOf(actor);
  return role ? `${actor.name} (${role})` : actor.name;
};

const mostAtFirst = 14;

/** The actors that weigh most, by how they are heard; of the rest, how many. */
export const firstActors = (actors: readonly Actor[]): SheetLine[] => {
  const inText = actors.filter((actor) => actor.heard !== "photo-only");
  const shown = inText.slice(0, mostAtFirst);
  const listed = groups.flatMap((group) => {
    const names = shown.filter((actor) => actor.heard === group.heard).map(named);
    return names.length > 0 ? [`${group.title}: ${names.join(" · ")}`] : [];
  });
  const more = [
    ...(inText.length > shown.length ? [`${inText.length - shown.length} more in the text`] : []),
    ...(actors.length > inText.length ? [`${actors.length - inText.length} in the photo only`] : []),
  ];
  const lines = [...listed, ...(more.length > 0 ? [`And ${more.join(", ")}.`] : [])];
  return lines.length > 0 ? lines.map((line) => plain(line)) : [plain("No one was found to act or speak.")];
};

const actorLines = (actor: Actor, lines: Lines): SheetLine[] => {
  const { aliases, kind, mentions, name, stance } = actor;
  const also = aliases.length > 0 ? [`also ${aliases.join(", ")}`] : [];
  const facts = [
    kind,
    ...roleOf(actor),
    heard[actor.heard],
    ...also,
    mentions.length === 1 ? "named once" : `named ${mentions.length} times`,
  ];
  return [plain(`${name} — ${facts.join(" · ")}`), ...(stance ? lines.ofStatement(stance, 1) : [])];
};

/** Every actor: role, names, how heard, and where the article shows one, the stance in its words. */
export const allActors = (actors: readonly Actor[], lines: Lines): SheetLine[] =>
  actors.flatMap((actor) => actorLines(actor, lines));
