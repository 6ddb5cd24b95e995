import { wordsOf } from "#reading/words.ts";
import { accountOf, type Found } from "./account.ts";
import { type AskedFor, askedForIn } from "./asked-for.ts";
import { demandQuestion } from "./demands.ts";
import { describedBy } from "./described.ts";
import type { Desk } from "./desk.ts";
import { sameParty, speaksFor } from "./party.ts";
import { type Refused, refusedIn } from "./refused.ts";
import type { Stand } from "./stand.ts";
import { answersFor } from "./voices.ts";
import { filled, quotedIn } from "./wording.ts";

const pointReach = 4;
const near = 2;
const enough = 2;
/** No article asks and refuses more often; a text that does is compared no further. */
const most = 200;

const sharesBefore = (desk: Desk, { sentence }: Refused, { keys }: AskedFor, held: ReadonlySet<string>): boolean =>
  [sentence, sentence - 1].some((at) =>
    [...desk.keysOf(desk.reading.sentences[at]?.words ?? [])].some((key) => keys.has(key) && !held.has(key)),
  );

/** "action", "step": may be anything. */
const vagueKeys = (desk: Desk): ReadonlySet<string> => {
  const { proposals, anyProposal } = desk.disputing;
  return desk.keysOf([...proposals].flatMap(([noun, kind]) => (kind === anyProposal ? wordsOf(noun) : [])));
};

/** The opposition asks, and the government is the next to speak. */
const isOpposed = (desk: Desk, { party }: AskedFor, { party: other }: Refused): boolean => {
  const { opposition, complainers, responsible } = desk.disputing.quarrels;
  const asks = [...describedBy(desk, party)].some((word) => opposition.has(word) || complainers.has(word));
  return asks && [...describedBy(desk, other)].some((word) => responsible.has(word));
};

/** How well a refusal answers a demand: it points at it, both speak of somebody's going, or the thing refused is the thing asked for. */
const fit = (desk: Desk, refused: Refused, demand: AskedFor, vague: ReadonlySet<string>): number => {
  const gap = refused.sentence - demand.sentence;
  const asked = demand.asked !== null && answersFor(desk, refused.party, demand.asked);
  if (demand.leaving && refused.stays) return enough + Number(asked);
  if (refused.points && gap >= 0 && gap <= pointReach) return enough + 1 - gap / (pointReach + 1);
  if (gap === 1 && refused.what !== null && isOpposed(desk, demand, refused)) return enough;
  const names = new Set([...demand.party.names, ...refused.party.names]);
  const heads = [...refused.heads].filter((key) => demand.keys.has(key) && !names.has(key) && !vague.has(key));
  if (heads.length === 0) return 0;
  const shared = [...refused.keys].filter((key) => demand.keys.has(key) && !names.has(key));
  const more = shared.length >= 2 || sharesBefore(desk, refused, demand, new Set(heads));
  return 1 + Number(asked) + Number(more) + Number(Math.abs(gap) <= near && refused.what !== null);
};

const insideSentence = ({ cues }: Desk, holder: string): string =>
  cues.grammar.determiners.has((holder.split(" ")[0] ?? "").toLowerCase())
    ? holder.charAt(0).toLowerCase() + holder.slice(1)
    : holder;

const whoIsToGo = (desk: Desk, { party }: Refused, { what, asked }: AskedFor): string | null => {
  const named = desk.figuresIn(what).find(({ kind }) => kind === "person");
  const figure = named ?? asked?.figure ?? party.figure;
  return figure?.name ?? (desk.cues.saying.claims.has(party.heads) ? null : insideSentence(desk, party.holder));
};

const questionFor = (desk: Desk, refused: Refused, demand: AskedFor): string => {
  const { questions } = desk.disputing;
  const goes = demand.leaving && refused.stays ? whoIsToGo(desk, refused, demand) : null;
  if (goes) return filled(questions.stepDown, { who: goes });
  if (demand.stand?.attributed.act === "demands") return demandQuestion(desk, demand.stand);
  return filled(questions.demands, {
    what: quotedIn(desk, demand.stand ? (refused.what ?? demand.what) : demand.what),
  });
};

const apart = ({ party }: Refused, { party: other }: AskedFor): boolean =>
  !sameParty(party, other) && !speaksFor(party, other) && !speaksFor(other, party);

/** The demand that a refusal answers best, if any. */
const answered = (
  desk: Desk,
  refused: Refused,
  demands: readonly AskedFor[],
  vague: ReadonlySet<string>,
): AskedFor | null => {
  const [best] = demands
    .filter((demand) => apart(refused, demand) && demand.sentence !== refused.sentence)
    .map((demand) => ({
      demand,
      fits: fit(desk, refused, demand, vague),
      gap: Math.abs(demand.sentence - refused.sentence),
    }))
    .filter(({ fits }) => fits >= enough)
    .toSorted((a, b) => b.fits - a.fits || a.gap - b.gap);
  return best?.demand ?? null;
};

/** What somebody asks for and somebody else will not do, however far apart the article tells the two. */
export const refusalsIn = (desk: Desk, stands: readonly Stand[]): Found[] => {
  const demands = askedForIn(desk, stands).slice(0, most);
  if (demands.length === 0) return [];
  const vague = vagueKeys(desk);
  const answers = new Map<AskedFor, Refused[]>();
  for (const refused of refusedIn(desk, stands).slice(0, most)) {
    const demand = answered(desk, refused, demands, vague);
    if (demand) answers.set(demand, [...(answers.get(demand) ?? []), refused]);
  }
  return [...answers].flatMap(([demand, refusals]): Found[] => {
    const first = refusals.find(({ party }) => party.figure !== null) ?? refusals.at(-1);
    if (!first) return [];
    return [
      {
        question: questionFor(desk, first, demand),
        claim: first.what ?? demand.what,
        asserted: [accountOf(demand, "supports")],
        disputed: refusals.map((refused) => accountOf(refused, "opposes")),
        finding: null,
        weight: 4,
      },
    ];
  });
};
