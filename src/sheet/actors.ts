import type { Actor, Quote } from "#brief/brief.ts";
import { type Lines, plain } from "./lines.ts";
import type { SheetLine } from "./sheet.ts";
import { capital } from "./words.ts";

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
  role === null
    ? []
    : [
        former && !/former|ex-|then|deposed|ousted|one-?time|erstwhile|retired/iu.test(role)
          ? `formerly ${role}`
          : role,
      ];

/** "Yoav Gallant (Israeli Defense Minister)". */
export const nameAndRole = (actor: Actor): string => {
  const [role] = roleOf(actor);
  return role ? `${actor.name} (${role})` : actor.name;
};

const mostAtFirst = 14;
const mostSpeaking = 3;

/**
 * What those who weigh most say, where the first screen does not show it already (`isShown`), then the other actors by how they are
 * heard, and of the rest, how many.
 */
export const firstActors = (
  actors: readonly Actor[],
  lines: Lines,
  isShown: (quote: Quote) => boolean,
): SheetLine[] => {
  const inText = actors.filter((actor) => actor.heard !== "photo-only");
  const shown = inText.slice(0, mostAtFirst);
  const speaking = shown.filter((actor) => saysMore(actor, isShown)).slice(0, mostSpeaking);
  const others = shown.filter((actor) => !speaking.includes(actor));
  const also = speaking.length > 0 ? "Also " : "";
  const listed = groups.flatMap(({ title, heard: how }) => {
    const names = others.filter((actor) => actor.heard === how).map(nameAndRole);
    const label = how === "spoken-about" ? title : capital(`${also}${title.toLowerCase()}`);
    return names.length > 0 ? [`${label}: ${names.join(" · ")}`] : [];
  });
  const more = [
    ...(inText.length > shown.length ? [`${inText.length - shown.length} more in the text`] : []),
    ...(actors.length > inText.length ? [`${actors.length - inText.length} in the photo only`] : []),
  ];
  const names = [...listed, ...(more.length > 0 ? [`And ${more.join(", ")}.`] : [])].map((line) => plain(line));
  const all = [...speaking.flatMap((actor) => saidBy(actor, lines)), ...names];
  return all.length > 0 ? all : [plain("No one was found to act or speak.")];
};

const saysMore = ({ heard: how, stance }: Actor, isShown: (quote: Quote) => boolean): boolean =>
  (how === "quoted" || how === "paraphrased") && stance !== null && !stance.quotes.some(isShown);

/** The name stands above the words, so a frame is needed only where somebody passes them on. */
const saidBy = (actor: Actor, lines: Lines): SheetLine[] => {
  const { stance } = actor;
  if (stance === null) return [];
  const isRelayed = stance.attribution.chain.length > 1;
  const isOurs = stance.wording !== "strict";
  const said = lines.ofStatement(stance, 1).map((line) => (isRelayed || isOurs ? line : { ...line, text: null }));
  return [plain(nameAndRole(actor)), ...said];
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
