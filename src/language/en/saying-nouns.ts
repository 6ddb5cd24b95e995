import type { Cue, SayingAct, SayingCertainty } from "../saying.ts";
import { words } from "./forms.ts";
import { cueOf } from "./saying-verbs.ts";

type Row = readonly [SayingAct, SayingCertainty, Cue["kind"], string];

/**
 * English nouns and adjectives that take "that …" as somebody's words or thought. From general knowledge of English and the
 * classes of Quirk et al. 1985, §17.26 (nouns with appositive clauses) and §16.71 (adjectives with that-clauses).
 */
const nounRows: readonly Row[] = [
  [
    "asserts",
    "stated",
    "say",
    `claim report statement announcement assertion warning promise pledge vow assurance testimony declaration
    revelation confirmation argument contention remark comment suggestion explanation admission acknowledgement acknowledgment confession
    finding conclusion observation proposition complaint insistence reminder news word reply response ruling verdict message guarantee prediction
    forecast estimate proof evidence indication sign theory thesis proposal`,
  ],
  ["asserts", "alleged", "say", "allegation accusation charge"],
  ["asserts", "unconfirmed", "say", "rumour rumor speculation gossip"],
  [
    "asserts",
    "stated",
    "think",
    "view opinion knowledge impression conviction realisation realization understanding feeling notion idea perception",
  ],
  ["asserts", "hedged", "think", "belief hope fear expectation suspicion concern worry assumption"],
  ["denies", "denied", "say", "denial"],
  ["doubts", "hedged", "think", "doubt question uncertainty scepticism skepticism"],
  ["demands", "stated", "say", "demand call request order appeal recommendation insistence"],
];

const adjectiveRows: readonly Row[] = [
  [
    "asserts",
    "stated",
    "think",
    "sure certain convinced aware confident adamant clear conscious unaware surprised glad pleased sorry angry proud happy amazed shocked delighted disappointed grateful satisfied sad upset alarmed astonished dismayed",
  ],
  ["asserts", "hedged", "think", "afraid hopeful concerned worried fearful optimistic anxious"],
  ["doubts", "hedged", "think", "doubtful sceptical skeptical unsure uncertain unconvinced"],
];

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;

const cuesFrom = (rows: readonly Row[], forms: (word: string) => readonly string[]): ReadonlyMap<string, Cue> => {
  const found = new Map<string, Cue>();
  for (const [act, certainty, kind, list] of rows) {
    for (const word of list.trim().split(/\s+/)) {
      const cue = cueOf({ act, certainty, kind, takes: "clause" }, word, null);
      for (const form of forms(word)) found.set(form, cue);
    }
  }
  return found;
};

export const nounCues = (): ReadonlyMap<string, Cue> => cuesFrom(nounRows, (noun) => [noun, plural(noun)]);
export const adjectiveCues = (): ReadonlyMap<string, Cue> => cuesFrom(adjectiveRows, (adjective) => [adjective]);

/** Texts and talks that speak for their author. */
export const vehicleWords = words(`
  report reports statement statements letter article story interview memo document documents study survey poll audit review paper book speech release
  communique communiqué post tweet message email editorial column account findings results analysis filing lawsuit complaint indictment
  ruling verdict judgment judgement transcript leak broadcast programme program podcast testimony declaration announcement figures data research
`);

/** What a later sentence takes up as the claim that was made before. */
export const claimWords = words(`
  claim claims allegation allegations accusation accusations charge charges report reports statement statements suggestion suggestions
  assertion assertions account story version rumour rumours rumor rumors finding findings criticism criticisms conclusion conclusions argument
  idea notion characterisation characterization figure figures estimate estimates warning warnings complaint complaints insinuation speculation
`);

/** Parts of the names of newspapers, agencies, broadcasters and sites. */
export const outletWords = words(`
  times gazette post news herald tribune journal guardian telegraph observer chronicle mirror mail express star sun globe examiner courier
  independent inquirer dispatch sentinel bulletin register record press reuters bloomberg politico axios associated agency agence tass xinhua
  bbc cnn cbs nbc abc afp ap npr pbs rte itv msnbc fox al-jazeera jazeera sky radio tv television channel media network broadcasting broadcaster wire
  daily weekly magazine review economist spiegel monde haaretz zeitung today standard advertiser argus echo citizen newspaper outlet website
  newsletter podcast programme program show blog monitor insider wikinews newsroom bulletin correspondent reporters reporter journalists journalist
  dpa ansa interfax anadolu kyodo yonhap pti ptv zdf ard
`);

/** Heads of sources that nobody could look up. */
export const unnamedWords = words(`
  official officials source sources people person insider insiders diplomat diplomats witness witnesses analyst analysts observers
  expert experts critics supporters aide aides spokesman spokeswoman spokesperson spokesmen representative representatives residents resident
  locals neighbours neighbors reports report rumours rumors media authorities investigators scientists researchers lawyers some many others
  somebody someone several one executive executives employee employees staff worker workers activist activists minister lawmaker lawmakers
  lawyer lawyer's attorney commander commanders officer officers soldier soldiers guest friend friends colleague colleagues relative relatives
`);

/** Descriptions with "the" that name one office. */
export const officeWords = words(`
  ministry government court police department agency commission council parliament senate congress committee cabinet administration army military
  navy bank company party union association board authority office embassy palace church university hospital secretariat tribunal opposition
  president prime minister king queen pope chancellor premier governor mayor defence defense kremlin pentagon treasury house
`);
