import type { Supporting } from "../supporting.ts";
import { words } from "./forms.ts";
import { verbs } from "./inflect.ts";
import { opposites } from "./opposites.ts";
import { broader, same, synonyms } from "./supporting-same.ts";

const forms = (list: string): readonly string[] => verbs(list.trim().replaceAll(/\s+/g, ","));

const ranked = (rank: number, list: string): (readonly [string, number])[] =>
  [...words(list)].map((word) => [word, rank] as const);

/** How English is sure, counts, dates and gives grounds; closed classes after the reference grammars (Quirk et al. 1985, ch. 4, 8, 15; Huddleston and Pullum 2002, ch. 3, 9, 14). */
export const supporting: Supporting = {
  same,
  synonyms,
  broader,
  opposites: opposites
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [one = "", other = ""] = pair.split("/");
      return [one, other] as const;
    }),
  possible: new Set([
    ...words(`may might could perhaps maybe possibly possible possibility probably probable likely unlikely potential potentially presumably apparently
    seemingly reportedly allegedly alleged supposedly suspected believed thought unclear uncertain unconfirmed concern concerns concerned worried
    doubtful`),
    ...forms("appear seem suspect fear worry speculate"),
    ...words("heard sounded"),
  ]),
  able: words("can could able would"),
  unreal: new Set([
    ...words(`cannot can't couldn't won't wouldn't shouldn't will would shall should must ought can could may might 'll 'd going willing able ready due likely possible
    sought set meant prospective eventually want wants wanted wanting`),
    ...forms(`expect hope plan* intend aim wish try attempt seek propose promise pledge vow ask request order demand urge summon favour favor
    consider schedule prepare threaten offer agree decide need discuss talk call order direct allow enable encourage recommend advise support oppose`),
    ...words(
      "interested interest willing willingness agreed agrees agreeing means meant planning planned plans goal goals target proposal ambition talks bid effort efforts intention",
    ),
  ]),
  negations: words(
    "not no never neither nor none nobody nothing nowhere without cannot n't hardly scarcely barely ain't rarely seldom",
  ),
  denying: new Set([
    ...forms(
      "refuse fail deny reject decline lack prevent avoid escape forbid ban bar stop cease oppose dismiss prohibit disallow block rule balk refrain abstain exclude",
    ),
    ...words(
      "against denied denies denying denial refusal unable unwilling impossible hard difficult unknown false untrue unlikely forbade forbidden banned stopped banning absence absent rejection",
    ),
  ]),
  averse: new Set([
    ...forms("bar exclude disallow disagree disapprove discontinue halt drop end omit"),
    ...words(
      "barred barring excluding merely yet instead rather zero disagreement incomplete insufficient inability incapable incorrect inaccurate invisible last",
    ),
  ]),
  commitment: new Map(
    [
      `interest interested consider considers considered considering discuss discusses discussed discussing explore explores explored exploring
       weigh weighs weighed weighing mull mulls mulled mulling`,
      `propose proposes proposed proposing offer offers offered offering willing want wants wanted wanting wish wishes wished hope hopes hoped hoping`,
      `plan plans planned planning intend intends intended intending aim aims aimed aiming prepare prepares prepared preparing`,
      `promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing commit commits committed committing
       agree agrees agreed agreeing decide decides decided deciding approve approves approved approving`,
    ].flatMap((list, level) => [...words(list)].map((word): [string, number] => [word, level + 1])),
  ),
  promising: words("will would shall"),
  grading: words("much"),
  agreeing: new Map([
    ["does", "do"],
    ["has", "have"],
    ["am", "is"],
    ["are", "is"],
    ["were", "was"],
  ]),
  keeping: words("keep keeps kept keeping hold holds held hinder hinders hindered hindering"),
  nearly: words("almost nearly virtually practically"),
  seldom: words("rarely seldom hardly scarcely barely"),
  nobody: words("nobody never none nothing nowhere neither"),
  anybody: words("anyone anybody anything whoever whatever everyone everybody everything"),
  certain: words("will shall 'll would must"),
  despite: words("despite although though notwithstanding regardless"),
  quantities: new Map([
    ...ranked(1, "one a an single"),
    ...ranked(2, "some few several certain half quarter minority sometimes occasionally"),
    ...ranked(3, "many much numerous often frequently lots"),
    ...ranked(4, "most majority mostly mainly largely usually typically normally commonly bulk generally"),
    ...ranked(
      5,
      "all every each both whole entire full entirely always everyone everybody everything any fully completely everywhere exclusively throughout total totally",
    ),
  ]),
  causes: words(
    "because due owing thanks therefore thus hence consequently cause causes caused causing resulted resulting led leads prompted prompting prompts since so",
  ),
  grounds: words("for to after as so from by with since over out of"),
  conditions: words("if unless provided providing wherever whenever once"),
  bounds: new Map([
    ...[...words("over above exceeding more least upwards fewer-than-no")].map(
      (word) => [word, "above" as const] as const,
    ),
    ...[...words("under below less fewer most up")].map((word) => [word, "below" as const] as const),
    ...[...words("about around approximately roughly nearly almost some estimated circa close approx")].map(
      (word) => [word, "near" as const] as const,
    ),
    ...[...words("exactly precisely only just")].map((word) => [word, "exact" as const] as const),
  ]),
  peaks:
    words(`first last only sole final latest most least best worst biggest largest smallest greatest highest lowest longest shortest oldest youngest
    fastest strongest earliest deadliest single newest richest poorest unique`),
  times: new Map([
    ["before", "before"],
    ["until", "until"],
    ["till", "until"],
    ["after", "after"],
    ["afterwards", "after"],
    ["later", "after"],
    ["then", "after"],
    ["following", "after"],
    ["since", "since"],
    ["earlier", "before"],
    ["previously", "before"],
  ]),
  whens:
    words(`now still already today yesterday tomorrow tonight currently formerly previously recently later earlier soon ago monday tuesday wednesday thursday
    friday saturday sunday january february march april may june july august september october november december year month week day night
    morning afternoon evening decade early late`),
  persons:
    words(`expert scientist researcher professor teacher owner author writer activist politician candidate president minister doctor player captain
    interviewee speaker artist musician singer director founder manager officer official politician philosopher linguist biologist
    husband wife man woman engineer journalist historian economist analyst athlete coach actor actress designer architect developer one person`),
  askers: words("interviewer questioner reporter wikinews"),
  plain: new Set([
    ...forms(
      "state explain note add report remark comment describe call view consider mention observe recall express label dub",
    ),
    ...words(`say says said saying tell tells told write writes wrote written think thinks thought believe believes believed feel feels felt see sees saw
    find finds found according puts put questions questioned claims claimed argues argued warns warned cautions cautioned`),
  ]),
  attitudes: new Set([
    ...forms("love like hope suspect want wish prefer* plan* intend expect doubt fear believe regret enjoy admire"),
    ...words("surprised amazed interested love happy glad sure proud keen felt feels thinks thought knows knew"),
  ]),
  thin: new Set([
    "carry out",
    "carries out",
    "carried out",
    "carrying out",
    "take place",
    "takes place",
    "took place",
    "taken place",
    "taking place",
    ...forms("use help host list appear turn start play work show mark"),
    "far",
    ...words(`make makes made making do does did done doing take takes took taken taking bring brings brought bringing give gives gave given giving go goes went going
    come comes came coming get gets got getting put puts putting send sends sent sending keep keeps kept keeping hold holds held have become becomes became`),
  ]),
  groups: words(
    "team squad side group party couple crew family company staff band people audience public agency organisation organization authorities government police",
  ),
  holding: new Set([
    ...forms("include contain need give get show offer make"),
    ...words("get got gave given made have has had take took"),
  ]),
  turning: words("up out down off away over back through along aside"),
  counting: words("only same most"),
  views: words("view opinion words eyes account testimony figures estimate estimates calculations reckoning telling"),
  viewing: words("in by"),
  undenying: words("only doubt just fewer less"),
  limiting: words("of in on among for at from above below aged"),
  linking: words("when whenever as where until before after"),
  purposes: words("for from"),
  arising: words("come comes came stem stems stemmed arise arises arose result results resulted"),
  light:
    words(`also however while whereas although though even well still just already then there here ever indeed including among people person ones
    someone thing things way ways kind sort animal animals result results matter event number amount time times word mr mrs ms dr say says said saying according
    view opinion put puts whether such like another take place`),
  wondering: new Set([
    ...forms("ask wonder note check determine learn decide investigate doubt"),
    ...words("see saw seen seeing know knows knew known sure clear"),
  ]),
  paired: words("both"),
  none: words("never no"),
  bodies: words(
    "agency company firm group automaker maker manufacturer startup start-up chain brand business developer publisher lender insurer operator regiment foundation institute organisation organization party team union bank club body utility airline retailer university carmaker newspaper ministry department council committee commission charity watchdog regulator court broadcaster",
  ),
  comparing: words("than"),
  measuring: new Map([
    ...[...words("more over greater upwards longer higher larger bigger older later")].map(
      (word) => [word, "above" as const] as const,
    ),
    ...[...words("less fewer lower shorter smaller younger earlier")].map((word) => [word, "below" as const] as const),
  ]),
  fewest: words("least"),
  lesser: words(
    "deputy vice assistant acting interim former ex would-be attempted draft proposed suspected alleged failed aspiring mock",
  ),
  hollow: new Set(["in order", "as part", "in addition", "in favour", "of course", "as well"]),
  firm: words("will shall 'll"),
  settled: words(
    "set due scheduled slated going sure certain bound about would agreed decided announced pledged promised vowed",
  ),
  achieving: new Set([
    ...forms(
      "begin start continue manage help come go return compel cause seem appear happen tend serve rally fail cease prove lead get",
    ),
    ...words(
      "began begun came went gone led got made forced used able had has have failed first last only second next latest said",
    ),
  ]),
  doubting: words("whether"),
  small: {
    ...{ of: "of", to: "to", by: "by", as: "as", at: "at", so: "so", that: "that", no: "no", one: "one", the: "the" },
    ...{ any: "any", among: "among", most: "most", since: "since", long: "long", once: "once", if: "if", i: "i" },
    ...{ they: "they", or: "or", nor: "nor", yet: "yet", not: "not" },
  },
  owing: words("due owing thanks"),
  leading: words("led leads"),
  recurring: words("again in"),
  providing: words("provided providing"),
  conceding: words("as even"),
  indefinite: words("a an"),
  singles: words("one single"),
  loosely: words("then later"),
  relaying: words("according per"),
  speaking: words("i we you me us"),
  endings: {
    not: /n't$/,
    compared: /..er$/,
    denied: /^un|less$/,
    callings: /(?:er|or|ant|ist|ian)$/u,
    undone: /^(?:un|in|im|ir|dis|non|mis)/u,
    rough:
      /(?:ization|isation|ational|iveness|fulness|ousness|ation|ition|ement|ment|ness|ance|ence|able|ible|ship|ism|ist|iti|ity|ive|ous|ful|ize|ise|ion|ian|ing|ant|ent|al|er|or|ed|ic|ly|li|es|s|e|y|i)$/,
  },
  excepting: words("but except"),
};
