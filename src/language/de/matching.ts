import type { Matching } from "../matching.ts";
import { words } from "./lists.ts";
import { telling } from "./telling.ts";

const pairs =
  `mehr/weniger groß/klein größer/kleiner hoch/niedrig höher/niedriger alt/neu alte/neue steigen/sinken steigt/sinkt stieg/sank
  gewinn/verlust zunahme/abnahme erhöhen/senken erhöht/gesenkt zugestimmt/abgelehnt angenommen/abgelehnt dafür/dagegen für/gegen
  vor/nach öffnen/schließen geöffnet/geschlossen gewonnen/verloren sicher/unsicher möglich/unmöglich richtig/falsch schuldig/unschuldig
  links/rechts oben/unten früher/später norden/süden osten/westen erste/letzte ersten/letzten mindestens/höchstens`
    .trim()
    .split(/\s+/);
const turned: ReadonlySet<string> = new Set(pairs.flatMap((pair) => [pair, pair.split("/").toReversed().join("/")]));

const isNegated = (one: string, other: string): boolean => one === `un${other}` || other === `un${one}`;

const hedges = words(`
  soll sollen sollte sollten könnte könnten dürfte dürften würde würden vielleicht möglicherweise wahrscheinlich vermutlich womöglich
  eventuell voraussichtlich mutmaßlich mutmaßliche mutmaßlichen angeblich angebliche angeblichen offenbar anscheinend wohl etwa rund
  ungefähr knapp fast beinahe schätzungsweise
`);
const pronouns = words(
  "ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein dein sein seine seinen seiner ihre ihren ihrer ihrem unser unsere wer wen wem",
);

/** How German may be repeated: hardly at all. Without a list of every German word no slip of the pen can be told from another word, so none is repaired. */
export const matching: Matching = {
  // An article carries the case, and the case tells who does what to whom: "den Rat" is not "der Rat".
  articles: new Set(),
  articleCounts: words("einzige einzigen paar"),
  articleIdles: new Set(),
  countingDegrees: words("meisten wenigsten"),
  isCounted: () => true,
  linkers: new Set(),
  fillers: words("äh ähm"),
  emphases: words("sehr ja auch"),
  sameWords: new Map([
    ["mio", 0],
    ["millionen", 0],
    ["mrd", 1],
    ["milliarden", 1],
    ["prozent", 2],
    ["%", 2],
    ["dass", 3],
    ["daß", 3],
    ["muss", 4],
    ["muß", 4],
  ]),
  spellings: [],
  contraction: () => null,
  shortIs: new Set(),
  isPlural: () => false,
  apostropheSlips: new Set(),
  smallWords: words(
    "der die das den dem des ein eine und oder in im an am auf für mit von vom zu zum zur bei nach aus",
  ),
  pronouns,
  capitalMatters: words("sie ihr ihre ihnen"),
  hyphenMatters: new Set(),
  turningStarts: [],
  turningEnds: [],
  guards: {
    negations: words(
      "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends weder ohne kaum",
    ),
    negatingVerbs: words(
      "bestritt bestreitet dementierte dementiert verweigerte verweigert scheiterte abgelehnt zurückgewiesen statt",
    ),
    hiddenNegations: words("bestritt bestreitet dementierte dementiert verweigerte abgelehnt zurückgewiesen statt"),
    hedges,
    hiddenHedges: hedges,
    telling: new Set([...telling.verbs, ...telling.parted.keys(), "laut", "zufolge"]),
    conditions: words("wenn falls sofern bevor bis solange"),
    causes: words("weil da deshalb daher deswegen wegen aufgrund somit"),
    quantities: words(
      "alle allen aller einige einigen viele vielen wenige wenigen mehrere meisten jede jeder jedes beide mehr weniger mindestens höchstens über unter nur halb hälfte mehrheit minderheit immer oft manchmal selten",
    ),
    auxiliaries: words(
      "ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte wird werden wurde wurden werde würde kann können konnte muss müssen musste darf dürfen durfte will wollen wollte",
    ),
    pronouns,
    times: words(
      "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember gestern heute morgen",
    ),
    saying: (word) => telling.verbs.has(word) || telling.parted.has(word),
    opposites: (one, other) => turned.has(`${one}/${other}`) || isNegated(one, other),
  },
  dictionary: () => ({ knows: () => true }),
};
