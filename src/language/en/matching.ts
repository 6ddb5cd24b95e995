import { readFileSync } from "node:fs";
import type { Dictionary, Matching } from "../matching.ts";
import { formsOf, words } from "./forms.ts";
import { opposites } from "./opposites.ts";

const groups = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .flatMap((group, index): [string, number][] => group.split("/").map((word) => [word, index])),
  );

/** "n't" needs its own list; the rest of the short forms end alike. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ["can", "not"]],
  ["cannot", ["can", "not"]],
  ["won't", ["will", "not"]],
  ["shan't", ["shall", "not"]],
  ["ain't", ["ain", "not"]],
  ["let's", ["let", "us"]],
  ["i'm", ["i", "am"]],
  ["gonna", ["going", "to"]],
]);

const shortEnds: readonly (readonly [string, string])[] = [
  ["n't", "not"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'d", "'d"],
];

/** Before these "'s" is "is" or "has", not a genitive. */
const takesShortIs = words(
  "it he she that there here what who where how when this one something nothing everything somebody everybody",
);

const contraction = (word: string): readonly string[] | null => {
  const known = irregular.get(word);
  if (known) return known;
  for (const [end, full] of shortEnds) {
    if (word.length > end.length && word.endsWith(end)) return [word.slice(0, -end.length), full];
  }
  if (word.endsWith("'s") && takesShortIs.has(word.slice(0, -2))) return [word.slice(0, -2), "'s"];
  return null;
};

/** Words that end in "s" and are not the plural of what is left without it. */
const pluralOnly = words(`
  news goods arms customs means glasses minutes damages colours colors spectacles remains premises headquarters blues works grounds
  forces looks manners spirits regards thanks terms wits pains stakes odds talks lots loads heaps tons hundreds thousands
  millions billions trillions dozens scores halves quarters thirds its his hers ours yours theirs as us is was has does this thus yes
  always perhaps besides sometimes afterwards towards yours series species access process less unless across during ones
`);

const isPlural = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 3 || pluralOnly.has(long) || pluralOnly.has(short)) return false;
  if (long === `${short}s` && !/(?:s|x|z|ch|sh)$/.test(short)) return true;
  if (long === `${short}es` && /(?:s|x|z|ch|sh|o)$/.test(short)) return true;
  return /[^aeiou]y$/.test(short) && long === `${short.slice(0, -1)}ies`;
};

const massNouns = words("of people men women children money time power support part");

const pairs: ReadonlySet<string> = new Set(
  opposites
    .trim()
    .split(/\s+/)
    .flatMap((pair) => [pair, pair.split("/").reverse().join("/")]),
);

const negatingStart = /^(?:un|in|im|il|ir|dis|non|mis|anti|de|counter|a)-?/;
const isTurned = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 3) return false;
  if (long.endsWith(short) && negatingStart.exec(long)?.[0].length === long.length - short.length) return true;
  return (
    long === `${short}less` ||
    (one.endsWith("less") && other.endsWith("ful") && one.slice(0, -4) === other.slice(0, -3))
  );
};

/** The word list is read when a slip of the pen has to be judged, and not before: it is long. */
const dictionary = (): Dictionary => {
  const list = readFileSync(new URL("./spelling.txt", import.meta.url), "latin1");
  const lineAt = (at: number): { start: number; word: string } => {
    const start = list.lastIndexOf("\n", at - 1) + 1;
    const end = list.indexOf("\n", start);
    return { start, word: list.slice(start, end === -1 ? list.length : end) };
  };
  const knows = (word: string): boolean => {
    let low = 0;
    let high = list.length - 1;
    while (low <= high) {
      const { start, word: found } = lineAt((low + high) >> 1);
      if (found === word) return true;
      if (found < word) low = start + found.length + 1;
      else high = start - 1;
    }
    return false;
  };
  return { knows };
};

/** Words of grammar, which begin sentences and never are names. */
const smallWords = words(`
  the a an this that these those some any no every each either neither both all another such several many most few much more half what whichever
  my your his her its our their whose i you he she it we they who one there me him us them whom mine yours hers ours theirs
  of in on at by for with from to into onto about against between among amid through during under over after before since until without within
  along across behind beyond near toward towards upon via per despite like unlike above below beside besides inside outside off around
  and or but nor yet so because although though while whereas if unless when whenever where wherever as once lest whether than
  which why how be is are was were been being am have has had having do does did done will would can could shall should may might must ought
  not never also then now still already just only even again later earlier soon often always sometimes ever meanwhile however therefore
  here thus perhaps maybe almost nearly up out down away back yes not
`);

/** Verbs that tell how somebody says a thing: a change among them changes how sure, how willing or how true it is. */
const sayingForms: ReadonlySet<string> = new Set(
  `say:said tell:told claim state announce report declare explain note observe remark comment mention add reply respond answer disclose inform
   write:wrote:written tweet post proclaim testify conclude emphasise emphasize stress underline reiterate repeat acknowledge confirm affirm agree
   argue suggest imply hint propose swear:swore:sworn vow pledge promise boast complain lament caution warn joke insist admit* assert contend
   confess profess allege purport think:thought know:knew:known understand:understood realise realize recall remember believe expect hope fear
   suspect estimate anticipate worry assume show:showed:shown reveal prove demonstrate indicate establish deny rebut* refute dismiss reject dispute
   contradict contest challenge doubt question support back endorse praise welcome condemn criticise criticize denounce oppose demand order urge
   request require recommend ask accuse blame inquire enquire plan* intend threaten predict forecast:forecast concede speculate describe call
   maintain assure guarantee mean:meant see:saw:seen hear:heard find:found decide order refuse decline`
    .split(/\s+/)
    .flatMap((entry) => formsOf(entry).forms.map(([form]) => form)),
);

const negations = words(`
  not no never neither nor none nobody nothing nowhere n't without hardly scarcely barely rarely seldom cannot ain
`);

/** How English repeats itself: short forms, spellings and slips (after Quirk et al. 1985, §3.23 for short forms; Oxford and Merriam-Webster for spellings). */
export const matching: Matching = {
  articles: words("a an the"),
  articleCounts: words("few little"),
  articleIdles: words("only just"),
  countingDegrees: words("most least more less fewest fewer"),
  isCounted: (word) => word === "" || /[^sui]s$/.test(word) || massNouns.has(word),
  linkers: words("that"),
  fillers: words("uh um er erm hmm mm ah eh"),
  emphases: words("also really actually indeed very"),
  sameWords: groups(`
    toward/towards among/amongst while/whilst amid/amidst afterward/afterwards backward/backwards forward/forwards upward/upwards
    downward/downwards till/until percent/pct/% ok/okay mr/mister mrs/missus dr/doctor st/saint jr/junior sr/senior vs/versus/v gov/governor
    sen/senator rep/representative gen/general lt/lieutenant col/colonel sgt/sergeant prof/professor dept/department govt/government
    jan/january feb/february mar/march apr/april jun/june jul/july aug/august sep/sept/september oct/october nov/november dec/december
    mon/monday tue/tues/tuesday wed/wednesday thu/thur/thurs/thursday fri/friday sat/saturday sun/sunday
    &/and km/kilometre/kilometer kms/kilometres/kilometers kg/kilogram/kilogramme kgs/kilograms/kilogrammes
    tv/television grey/gray programme/program programmes/programs judgement/judgment judgements/judgments
    learnt/learned burnt/burned spelt/spelled dreamt/dreamed leapt/leaped spoilt/spoiled proven/proved gotten/got
    cheque/check cheques/checks tyre/tire tyres/tires plough/plow draught/draft sceptic/skeptic sceptics/skeptics sceptical/skeptical
    jewellery/jewelry aluminium/aluminum moustache/mustache pyjamas/pajamas enquiry/inquiry enquiries/inquiries
    ageing/aging acknowledgement/acknowledgment manoeuvre/maneuver manoeuvres/maneuvers kerb/curb storey/story storeys/stories
    adviser/advisor advisers/advisors protester/protestor protesters/protestors a.m/am p.m/pm
  `),
  spellings: [
    [/(?<=.{2})is(?=(?:e|es|ed|ing|er|ers|ation|ations|ational)$)/, "iz"],
    [/(?<=.{2})ys(?=(?:e|es|ed|ing|er|ers)$)/, "yz"],
    [/(?<=[bdlmnptv])our(?=(?:s|ed|ing|able|ably|ful|ite|ites|hood|er|ers|less)?$)/, "or"],
    [/(?<=[a-z]{2}[bt])re(?=s?$)/, "er"],
    [/(?<=[ef]en)ce(?=(?:s|less)?$)/, "se"],
    [/(?<=[aeiou][a-z]{1,3}[ea])ll(?=(?:ed|ing|er|ers|or|ors)$)/, "l"],
    [/(?<=.{2})ogue(?=s?$)/, "og"],
    [/ae(?=[a-z]{3})/, "e"],
    [/oe(?=[a-z]{4})/, "e"],
  ],
  contraction,
  shortIs: words("is has"),
  isPlural,
  apostropheSlips: words(
    "its cant wont dont didnt doesnt isnt wasnt arent werent couldnt wouldnt shouldnt hasnt havent hadnt lets whos thats whats theres",
  ),
  smallWords,
  pronouns: words(
    "he she it they him her them his its their this that these those we us our i my me who which you your i'm",
  ),
  capitalMatters: words(`
    us who it aids ice un may march august april polish china turkey rose mark bill will frank grant sue jack rob pat art hope faith grace
    miss bush job reading nice mobile china japan cologne labour labor liberal democrat democratic republican conservative green greens
    god state house senate court times post sun mirror guardian independent observer apple amazon shell gap target oracle visa tube
    west east north south earth mercury mars black white catholic orthodox
  `),
  hyphenMatters: words(`
    resign resigned resigning resigns recover recovered recovering recovers reform reformed reforming reforms recreation resent relay repress
    repressed recollect recollected resort resorted release released releasing react reacted reserve reserved restore restored retreat
    retreated recount recounted remark remarked represent represented redress repetition resound
  `),
  turningStarts: [
    ["hyper", "hypo"],
    ["inter", "intra"],
    ["macro", "micro"],
    ["ante", "anti"],
    ["pre", "pro"],
    ["over", "under"],
    ["ex", "in"],
    ["ex", "im"],
    ["em", "im"],
    ["pro", "anti"],
    ["super", "sub"],
    ["endo", "ecto"],
    ["endo", "exo"],
    ["mono", "poly"],
    ["maxi", "mini"],
    ["homo", "hetero"],
    ["bi", "tri"],
    ["up", "down"],
    ["in", "out"],
  ],
  turningEnds: [
    ["er", "ee"],
    ["or", "ee"],
    ["ful", "less"],
    ["ate", "ite"],
    ["ide", "ite"],
    ["ase", "ose"],
    ["phile", "phobe"],
  ],
  guards: {
    negations,
    negatingVerbs: words(`
      fail fails failed failing refuse refuses refused refusing deny denies denied denying decline declines declined declining reject rejects
      rejected rejecting lack lacks lacked lacking stop stops stopped avoid avoids avoided prevent prevents prevented unable unwilling
      unlikely false untrue wrongly falsely rather instead except
    `),
    hiddenNegations: new Set([
      ...words("denied denies deny denying rejected rejects lacks lacked prevented prevents except false untrue"),
      ...[
        "rather than",
        "instead of",
        "far from",
        "short of",
        "other than",
        "fails to",
        "failed to",
        "failing to",
        "fail to",
        "refused to",
      ],
      ...[
        "refuses to",
        "refuse to",
        "refusing to",
        "declined to",
        "declines to",
        "unable to",
        "unwilling to",
        "reluctant to",
        "yet to",
      ],
    ]),
    hedges: words(`
      may might could would should ought perhaps maybe possibly probably likely unlikely potentially presumably apparently seemingly
      allegedly reportedly supposedly purportedly ostensibly alleged reported suspected supposed purported potential possible probable
      seem seems seemed appear appears appeared suggest suggests suggested believe believes believed expect expects expected think thinks
      thought about around approximately roughly nearly almost estimated estimate unconfirmed uncertain unclear some sometimes often usually
      generally mostly largely partly certainly definitely exactly surely undoubtedly clearly obviously must will plan plans planned
    `),
    hiddenHedges: words(`
      may might could would should ought perhaps maybe possibly probably likely unlikely potentially presumably apparently seemingly
      allegedly reportedly supposedly purportedly ostensibly alleged suspected supposed purported seem seems seemed appear appears appeared
      expected believed thought unconfirmed
    `),
    telling: new Set([
      "according to",
      ...words(`
      said says claimed claims argued argues told tells added adds stated states warned warns insisted insists replied
      replies denied denies alleges alleged explained explains wrote writes asserted asserts countered counters admitted admits
      `),
    ]),
    conditions: new Set([...words("if unless whether until till lest"), "provided that", "assuming that", "in case"]),
    causes: words("because since therefore thus hence so due owing thanks"),
    quantities: words(`
      all some many most few several every each both either any none much more less fewer least only half majority minority entire whole
      dozens hundreds thousands millions billions total handful number numerous various another almost nearly over under up least
      single double twice once triple always usually often sometimes rarely
    `),
    auxiliaries: words(
      "do does did is are was were be been being has have had will would shall can could may might must should am",
    ),
    pronouns: words(
      "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself ourselves themselves who whom whose",
    ),
    times: words(
      "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today tomorrow",
    ),
    saying: (word) => sayingForms.has(word),
    opposites: (one, other) => pairs.has(`${one}/${other}`) || isTurned(one, other),
  },
  dictionary,
};
