import type { Article } from "#brief/article.ts";
import type { Actor, Brief, DisputedPoint, Stance } from "#brief/brief.ts";
import type { Part } from "#language/cues.ts";
import { partsUnread } from "#language/languages.ts";
import { framedOnce, linesOf } from "./lines.ts";
import { receiptLines } from "./receipt.ts";
import type { Section, Sheet, SheetLine } from "./sheet.ts";

type Lines = ReturnType<typeof linesOf>["statementLines"];

const plain = (text: string, depth: 0 | 1 = 0): SheetLine => ({ depth, text, quotes: [] });
const list = (words: readonly string[]): string => words.join(", ");

const stances: Readonly<Record<Stance, string>> = {
  asserts: "says so",
  denies: "denies",
  supports: "supports",
  opposes: "opposes",
  doubts: "doubts",
};

const holdersOf = (holders: readonly string[]): string =>
  list(
    holders.map((holder) =>
      holder === "unnamed" || holder === "" ? "a source that the article does not name" : holder,
    ),
  );

const pointLines = (point: DisputedPoint, statementLines: Lines): SheetLine[] => [
  plain(point.question),
  ...point.positions.flatMap(({ holders, stance, statement }): SheetLine[] => {
    const [line, ...more] = statementLines(statement, 1);
    const relayer = line?.text && statement.attribution.chain.length > 1 ? statement.attribution.chain[0] : null;
    const relayed = relayer ? `, as reported by ${relayer.source}` : "";
    const head = { ...(line ?? plain("", 1)), text: `${holdersOf(holders)} — ${stances[stance]}${relayed}` };
    return [head, ...more.map((other) => ({ ...other, text: null }))];
  }),
  ...(point.unanswered ? [plain("No reply to this in the article.", 1)] : []),
  ...(point.finding ? [plain("What the article itself finds", 1), ...statementLines(point.finding, 1)] : []),
];

const heard: Readonly<Record<Actor["heard"], string>> = {
  quoted: "quoted",
  paraphrased: "paraphrased",
  "spoken-about": "spoken about",
  "photo-only": "in the photo only",
};

const roleOf = ({ role, former }: Actor): string[] =>
  role === null ? [] : [former && !/former|ex-|then/iu.test(role) ? `formerly ${role}` : role];

const mostOnFirstScreen = 12;

const shortActors = (actors: readonly Actor[]): SheetLine[] => {
  const inText = actors.filter((actor) => actor.heard !== "photo-only");
  const inPhoto = actors.length - inText.length;
  const shown = inText.length <= mostOnFirstScreen + 2 ? inText.length : mostOnFirstScreen;
  const named = inText
    .slice(0, shown)
    .map((actor) => `${actor.name} (${list([...roleOf(actor), heard[actor.heard]])})`);
  if (inText.length > shown) named.push(`${inText.length - shown} more in the text`);
  if (inPhoto > 0) named.push(`${inPhoto} more in the photo only`);
  return named.length > 0 ? [plain(named.join(" · "))] : [plain("No one was found to act or speak.")];
};

const fullActor = (actor: Actor, statementLines: Lines): SheetLine[] => {
  const { name, kind, aliases, mentions } = actor;
  const also = aliases.length > 0 ? [`also ${list(aliases)}`] : [];
  const facts = [kind, ...roleOf(actor), heard[actor.heard], ...also, `${mentions.length}×`];
  return [plain(`${name} — ${facts.join(" · ")}`), ...(actor.stance ? statementLines(actor.stance, 1) : [])];
};

const why: Readonly<Record<Brief["missingVoices"][number]["why"], string>> = {
  accused: "accused, and not heard",
  "decided-about": "decided about, and not heard",
  "did-not-respond": "did not respond, as the article says",
};

const placesOf = (article: Article, passageIds: readonly string[]): string => {
  const paragraphs = new Map(article.passages.map(({ id, paragraph }) => [id, paragraph]));
  return [...new Set(passageIds.map((id) => `¶${paragraphs.get(id) ?? "?"}`))].join(" ");
};

const partNames: Readonly<Record<Part, string>> = {
  attribution: "attribution",
  actors: "actors",
  disputes: "disputes",
  unknowns: "what is unknown",
};

const sentenceOf = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const andOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** What a language without cues, or without some of them, leaves out of a brief. */
const leftOutOf = (language: string, unread: readonly Part[]): string[] => {
  if (unread.length === 0) return [];
  const what = sentenceOf(andOf(unread.map((part) => partNames[part])));
  const verb = unread.length === 1 && unread[0] === "attribution" ? "is" : "are";
  const rest = unread.includes("attribution") ? ": quotes and retrieval only" : "";
  return [`Language ${language}${rest}. ${what} ${verb} not read in this language without a model.`];
};

const provenanceOf = (article: Article, partsLeft: readonly Part[]): string[] => {
  const { publisher, byline, publishedAt, source, genre, language, unread } = article;
  const origin = [byline, publisher, publishedAt?.slice(0, 10)].filter((part) => part !== null && part !== undefined);
  const verified = source.verified ? [] : ["source not verified"];
  return [
    [...origin, ...verified, ...(genre === "other" ? [] : [genre]), language].join(" · "),
    ...leftOutOf(language, partsLeft),
    ...unread.map((what) => `Not read: ${what}`),
  ];
};

const section = (name: Section["name"], title: string, first: boolean, lines: readonly SheetLine[]): Section => ({
  name,
  title,
  first,
  lines,
});

/** Lays out a brief. */
export const briefSheet = (article: Article, brief: Brief): Sheet => {
  const { statementLines } = linesOf(article);
  const { summary, disputedPoints, unknowns, actors, missingVoices, sources, loadedTerms, paragraphsWithoutSource } =
    brief;
  const partsLeft = brief.engine === "extractive" ? partsUnread(article.language) : [];
  const isLeft = (part: Part): boolean => partsLeft.includes(part);
  const unnamed = sources.filter((source) => source.unnamed).length;
  return {
    title:
      "ownTitle" in brief.headline && brief.headline.ownTitle !== ""
        ? brief.headline.ownTitle
        : "A text without a title of its own",
    provenance: provenanceOf(article, partsLeft),
    sections: [
      section("summary", "What it reports", true, framedOnce(summary.flatMap((line) => statementLines(line)))),
      section(
        "disputed",
        "Disputed",
        true,
        isLeft("disputes")
          ? [plain("Disputed points are not read in this language.")]
          : disputedPoints.length > 0
            ? disputedPoints.flatMap((point) => pointLines(point, statementLines))
            : [plain("No disputed points found.")],
      ),
      section(
        "unknown",
        "Not known, says the article",
        true,
        isLeft("unknowns")
          ? [plain("What the article leaves open is not read in this language.")]
          : unknowns.flatMap((line) => statementLines(line)),
      ),
      section(
        "actors",
        "Actors",
        true,
        isLeft("actors") ? [plain("Actors are not read in this language.")] : shortActors(actors),
      ),
      section(
        "missing",
        "Not heard in this article",
        true,
        missingVoices.map((voice) =>
          plain(`${voice.name} — ${why[voice.why]} (${placesOf(article, voice.passageIds)})`),
        ),
      ),
      section(
        "people",
        "Actors, one by one",
        false,
        actors.flatMap((actor) => fullActor(actor, statementLines)),
      ),
      section("sources", `Whom the article relies on (${sources.length}, ${unnamed} of them unnamed)`, false, [
        ...sources.map(({ source, unnamed: hidden, passageIds }) =>
          plain(`${source}${hidden ? " (unnamed)" : ""} ${placesOf(article, passageIds)}`),
        ),
        ...(paragraphsWithoutSource.length > 0
          ? [plain(`Paragraphs that name no source: ${paragraphsWithoutSource.map((n) => `¶${n}`).join(" ")}`)]
          : []),
      ]),
      section(
        "loaded",
        "Loaded words in the article's own voice",
        false,
        loadedTerms.map(({ term, why: reason }) => plain(`${term} — ${reason}`)),
      ),
      section(
        "receipt",
        "Receipt",
        false,
        receiptLines(brief.receipt).map((line) => plain(line)),
      ),
    ].filter(({ lines }) => lines.length > 0),
    footer: `${brief.receipt.quotes} quotes, word for word · strict wording · ${brief.receipt.passagesRead} passages read · no model`,
  };
};
