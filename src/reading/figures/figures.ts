import type { Article, Span } from "#brief/article.ts";
import type { Cues } from "#language/cues.ts";
import type { Figure, Sentence } from "#reading/reading.ts";
import { figureFrom } from "./acting.ts";
import { mergeAliases } from "./aliases.ts";
import { clustersOf } from "./clusters.ts";
import { foundIn } from "./found.ts";
import { isOfGames, isOfScores } from "./games.ts";
import { groupsIn } from "./groups.ts";
import { referring } from "./references.ts";
import { unnamedBodiesIn } from "./unnamed-bodies.ts";
import { namedAfterLead, unnamedPeopleIn } from "./unnamed-people.ts";

export type Figures = { figures: readonly Figure[]; refer: (span: Span) => Figure | null };

/** Who and what the article names, with their aliases, and what a pronoun or description refers to. */
export const figuresOf = (article: Article, sentences: readonly Sentence[], cues: Cues | null): Figures => {
  if (cues === null || cues.leftOut.includes("actors")) return { figures: [], refer: () => null };
  const founds = foundIn(article, sentences, cues);
  const isGame = isOfGames(sentences, cues);
  const named = mergeAliases(clustersOf(founds, cues, isGame), cues).map((cluster) =>
    figureFrom(cluster, article, cues),
  );
  const lead = namedAfterLead(sentences, named, cues);
  if (lead) lead.figure.weight += leading;
  const bodies = unnamedBodiesIn(article, sentences, named, cues);
  const people = unnamedPeopleIn(article, sentences, named, cues);
  const groups = groupsIn(article, sentences, named, cues);
  const figures = [...named, ...bodies, ...people, ...groups]
    .toSorted(
      (a, b) =>
        b.figure.weight - a.figure.weight || (a.figure.mentions[0]?.start ?? 0) - (b.figure.mentions[0]?.start ?? 0),
    )
    .map(({ figure, ...rest }, id) => ({ figure: { ...figure, id }, ...rest }));
  if (isGame || isOfScores(sentences)) leaveOutOfRollCall(figures.map(({ figure }) => figure));
  return { figures: figures.map(({ figure }) => figure), refer: referring(article, sentences, figures, cues) };
};

/** Whom the lead is about without a name weighs as much more as who is named in it and acts there. */
const leading = 2.5;

/** A report of games that names more than these is a roll-call, in which so many are shown however little is told of them. */
const rollCall = 30;
const mostShown = 20;

/** Of dozens who are named but once, without an office, those who come last are no actors; who speaks becomes one again. */
const leaveOutOfRollCall = (figures: readonly Figure[]): void => {
  const actors = figures.filter(({ acts }) => acts);
  if (actors.length <= rollCall) return;
  for (const figure of actors.slice(mostShown)) {
    const isOnlyNamed = figure.kind === "person" && figure.mentions.length === 1 && figure.role === null;
    if (isOnlyNamed) Object.assign(figure, { acts: false });
  }
};
