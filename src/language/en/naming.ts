import { readFileSync } from "node:fs";
import type { Naming, Sex } from "../naming.ts";
import { moreMen, moreOfEither, moreWomen } from "./english-given-names.ts";
import { either, men, women } from "./given-names.ts";
import {
  bodyNouns,
  gatherings,
  groupAdjectives,
  peopleAdjectives,
  peopleNouns,
  peoples,
  unnamedBodies,
} from "./groups.ts";
import { commonSurnames, knownPeople } from "./known-people.ts";
import { wordSet } from "./lists.ts";
import { namesOfNothing, phrasesOfNothing, thingHeads, wares } from "./not-figures.ts";
import { companyEnds, organisationHeads, organisationNames, organisationNouns } from "./organisations.ts";
import { directions, placeHeads, placeNames, placeStarts, sites } from "./places.ts";
import { states } from "./states.ts";
import {
  bareTitles,
  courtesies,
  formers,
  headingVerbs,
  kin,
  personNouns,
  titleHeads,
  titleModifiers,
} from "./titles.ts";

const sexes = (list: string): ReadonlyMap<string, Sex> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [word = "", sex] = entry.split(":");
        return [word, sex === "m" || sex === "f" ? sex : "-"] as const;
      }),
  );

/** "ex-president", "then-mayor", "co-founder" are titles as their second parts are. */
const withPrefixes = (titles: ReadonlyMap<string, Sex>): ReadonlyMap<string, Sex> => {
  const all = new Map(titles);
  for (const [title, sex] of titles)
    for (const prefix of ["ex", "then", "co", "vice"]) all.set(`${prefix}-${title}`, sex);
  return all;
};

const pluralOf = (name: string): string =>
  /(?:ese|ch|sh|ss|z)$/.test(name) ? name : /man$/.test(name) ? name.replace(/man$/, "men") : `${name}s`;

const namesOfStates = () => {
  const byName = new Map<string, string>();
  const byPeople = new Map<string, string>();
  const byNationals = new Map<string, string>();
  const byCapital = new Map<string, string>();
  for (const line of states.trim().split("\n")) {
    const [names = "", people = "", capitals = ""] = line.split("|");
    const [first = ""] = names.split(",");
    for (const name of names.split(",")) byName.set(name.toLowerCase(), first);
    for (const name of people.split(",").filter(Boolean)) {
      byPeople.set(name.toLowerCase(), first);
      byNationals.set(pluralOf(name.toLowerCase()), first);
    }
    for (const name of capitals.split(",").filter(Boolean)) byCapital.set(name.toLowerCase(), first);
  }
  return { byName, byPeople, byNationals, byCapital };
};

const namesOfOrganisations = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const entry of organisationNames.split("|")) {
    const names = entry.trim().split("=");
    for (const name of names) found.set(name.toLowerCase(), names[0] ?? name);
  }
  return found;
};

const phrasesByFirst = (names: Iterable<string>): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const found = new Map<string, string[][]>();
  for (const name of names) {
    const parts = name.split(" ");
    const [first] = parts;
    if (first === undefined || parts.length < 2) continue;
    const held = found.get(first);
    if (held) held.push(parts);
    else found.set(first, [parts]);
  }
  for (const held of found.values()) held.sort((a, b) => b.length - a.length);
  return found;
};

/** So many answers are kept before they are forgotten: an article asks for the same words again and again. */
const mostKept = 20_000;

/** The word list is read when a sentence begins with a word that might be a name, and not before: it is long. */
const dictionary = (): ((word: string) => boolean) => {
  let list: string | null = null;
  const kept = new Map<string, boolean>();
  const isIn = (words: string, word: string): boolean => {
    let low = 0;
    let high = words.length - 1;
    while (low <= high) {
      const start = words.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
      const end = words.indexOf("\n", start);
      const found = words.slice(start, end === -1 ? words.length : end);
      if (found === word) return true;
      if (found < word) low = start + found.length + 1;
      else high = start - 1;
    }
    return false;
  };
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    list ??= readFileSync(new URL("./spelling.txt", import.meta.url), "latin1");
    const is = isIn(list, word);
    if (kept.size > mostKept) kept.clear();
    kept.set(word, is);
    return is;
  };
};

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const womenNames = names(`${women} ${moreWomen}`);
const menNames = names(`${men} ${moreMen}`);
const eitherNames = names(`${either} ${moreOfEither}`);
const { byName, byPeople, byNationals, byCapital } = namesOfStates();
const places = new Set(placeNames.split("|").map((name) => name.trim().toLowerCase()));
const organisations = namesOfOrganisations();
const peopleList = peoples.trim().split(/\s+/);

/** How English names people, bodies, states and places. */
export const naming: Naming = {
  given: (name) => (womenNames.has(name) ? "f" : menNames.has(name) ? "m" : eitherNames.has(name) ? "-" : null),
  knownPeople: sexes(knownPeople),
  surnames: wordSet(commonSurnames),
  knows: dictionary(),
  courtesies: sexes(courtesies),
  manners: wordSet("madam madame mr mrs ms miss mx dr sir dame mme mlle monsieur herr frau señor señora signor"),
  addressed: wordSet(
    "president chairman chairwoman speaker secretary ambassador minister chair justice premier senator",
  ),
  noble: wordSet(
    "rabbi imam sheikh shaykh sheik sheikha ayatollah mullah pastor monsignor professor doctor king queen prince princess duke duchess earl count countess baron baroness emperor empress emir sultan tsar pope cardinal archbishop bishop",
  ),
  titleHeads: withPrefixes(sexes(titleHeads)),
  capitalTitles: wordSet(
    "private general major fellow justice model chief lead representative principal counsel fr st hon",
  ),
  adjectiveTitles: wordSet("private general major principal lead"),
  bareTitles: wordSet(bareTitles),
  openOwners: wordSet(
    "country nation state company firm corporation group club team party organisation organization agency",
  ),
  personNouns: sexes(personNouns),
  aged: "year-old",
  affiliating: wordSet("from with at"),
  weakRoles: wordSet(
    "member friend resident native graduate fan critic supporter man woman person colleague neighbour neighbor",
  ),
  givenPlaces: sexes(
    "chad:m jordan:- georgia:f israel:m charlotte:f victoria:f virginia:f sydney:- florence:f austin:m houston:m dallas:m orlando:m madison:f savannah:f lincoln:m jackson:m chester:m kent:m paris:f london:- dakota:- chelsea:f carolina:f phoenix:- raleigh:m hudson:m dalton:m milan:m adelaide:f troy:m per:m even:m",
  ),
  plainPeople: wordSet("man woman boy girl teenager child"),
  indefinites: wordSet("a an"),
  looseNouns: wordSet(
    "figure counterpart rival rivals partner competitor opponent successor predecessor star icon legend victim source supporter investor developer designer publisher operator maker builder trader broker critic producer owner developer winner champion host carrier native hero guide",
  ),
  titleModifiers: wordSet(titleModifiers.toLowerCase()),
  otherOffices: wordSet("prime vice deputy assistant associate former ex then shadow under junior"),
  formers: wordSet(formers),
  headingVerbs: wordSet(headingVerbs),
  kin: wordSet(kin),
  particles: wordSet(
    "por bin ibn bint ben van von der den de del della di da do dos das du la le el al ul ur zu ter ten af av y e abu d'",
  ),
  article: "the",
  owners: wordSet(
    "women children people workers men teachers writers lawyers doctors farmers nurses veterans king queen students consumers drivers players employers",
  ),
  brandOwners: wordSet(
    "macy mcdonald wendy kohl lowe sotheby christie moody lloyd sainsbury levi domino denny arby bloomingdale applebee hardee dillard gimbel kellogg hershey",
  ),
  ownedHeads: wordSet(
    "hospital college school church university park square cathedral palace court club day cup island bay house foundation fund charity commission union association health rights institute",
  ),
  officeHeads: wordSet("office department bureau"),
  fields: wordSet(
    "rail railways air energy oil gas petroleum steel mining motors insurance securities investments finance financial retail media software communications telecom shipping logistics research records transport transit freight stores foods home homes sport sports resources technologies systems electronics chemicals healthcare broadcasting television radio tv express post mail labour labor farms dairy textiles cement entertainment publishing pictures analytics solutions capital consulting robotics aerospace programme program project library archives register nutrition beverage apparel college school community fire police press division company charity advisory equity management weekly daily",
  ),
  districtKinds: wordSet("school water irrigation fire hospital transit utility sewer library parks"),
  memberNouns: wordSet(
    "leader vice-president president chairman chairwoman chair member members founder co-founder ceo head spokesman spokeswoman spokesperson secretary-general deputy officials executive executives employee employees branch subsidiary supporters",
  ),
  houseEnds: wordSet("sons co company partners associates brothers daughters"),
  onHeads: wordSet("committee commission council conference subcommittee convention campaign panel war"),
  toHeads: wordSet(
    "committee campaign commission coalition alliance ambassador envoy representative adviser advisor delegate emissary",
  ),
  joins: wordSet("of for on against to"),
  states: byName,
  stateHeads: wordSet(
    "country nation republic kingdom colony state monarchy emirate dictatorship democracy superpower",
  ),
  townNouns: wordSet(
    "mayor council residents city town airport harbour harbor library libraries streets suburbs police outskirts cathedral population",
  ),
  platforms: wordSet(
    "instagram facebook twitter x youtube tiktok telegram whatsapp snapchat reddit linkedin weibo threads bluesky netflix spotify wikipedia google amazon kickstarter gofundme patreon twitch zoom",
  ),
  mediumMarks: wordSet("on via through over"),
  makersOfGoods: wordSet(
    "apple google microsoft amazon samsung sony nintendo nokia huawei xiaomi toyota honda nissan ford volkswagen audi bmw mercedes porsche fiat renault peugeot volvo hyundai kia tesla boeing airbus chevrolet mazda subaru ferrari mozilla adobe nvidia intel dell hp lenovo lg panasonic canon nikon sega facebook meta disney",
  ),
  organisationStarts: wordSet(
    "radio banco banca banque universidad université università universität universidade partido parti partito grupo groupe gruppo fc ac afc sc cf rc rb clube team médecins",
  ),
  demonymEnds: [
    ["n", ""],
    ["an", ""],
    ["ian", ""],
    ["ian", "ia"],
    ["ish", ""],
    ["ish", "land"],
    ["ese", ""],
    ["i", ""],
    ["er", ""],
    ["ans", "a"],
    ["ians", ""],
    ["ns", ""],
    ["is", ""],
  ],
  companyThings: wordSet(
    "shares share profits profit chief ceo board employees headquarters products customers clients website app revenue sales shareholders workers staff spokesman spokeswoman spokesperson factory factories stores offices executives investors members",
  ),
  callers: wordSet("called named known dubbed titled"),
  employedMarks: wordSet("at with"),
  calledHow: wordSet("also better best commonly widely popularly formerly otherwise simply locally"),
  foreignArticles: wordSet("el la los las les il lo"),
  placeNouns: wordSet("capital hometown home metropolis seaport enclave outpost suburb stronghold town city village"),
  agentEnds:
    /(?:keeper|maker|worker|holder|builder|ologist|ist|grapher|ian|eer|monger|smith|herd|wright|[bcdfgklmnpstv]er|[st]or|man|woman|person)$/u,
  partyNouns: wordSet(
    "protesters protestors demonstrators rebels insurgents militants gunmen forces police strikers settlers residents farmers soldiers troops separatists tribesmen",
  ),
  stateNouns: wordSet(
    "government parliament interior foreign defence defense prime constitution army military border borders economy ruling",
  ),
  demonyms: byPeople,
  nationals: byNationals,
  capitals: byCapital,
  places,
  placeHeads: wordSet(placeHeads),
  placeStarts: wordSet(placeStarts),
  placeTails: wordSet("strip city province region island islands county river state valley district"),
  credits: wordSet("photo photos photograph photographs picture image credit courtesy via source"),
  directions: wordSet(directions),
  organisationHeads: wordSet(organisationHeads),
  organisations,
  companyEnds: wordSet(companyEnds),
  plainEnds: wordSet("plc ltd inc llc llp"),
  joinedPlace: /\p{L}-(?:on|upon|in|under|le|by|next|sur|de-la|am|au)-(?:the-)?\p{L}/u,
  organisationNouns: wordSet(organisationNouns),
  peopleNouns: wordSet(peopleNouns),
  bodyNouns: wordSet(bodyNouns),
  gameWords: wordSet(
    "season preseason offseason game games scored scoring goal goals goalie goaltender goalkeeper quarterback linebacker cornerback touchdown touchdowns yards inning innings pitcher shortstop homer homers rebounds playoff playoffs postseason overtime halftime kickoff coach roster rookie nfl nba nhl mlb ncaa striker midfielder defender winger penalty wicket wickets semifinal semifinals quarterfinal lineup shutout puck referee league",
  ),
  unnamedBodies: wordSet(unnamedBodies),
  communityNouns: wordSet("community people peoples tribe clan minority elders"),
  phrases: phrasesByFirst([...byName.keys(), ...organisations.keys(), ...places, ...phrasesOfNothing]),
  bodyLinks: wordSet("of between among"),
  gatherings: wordSet(gatherings),
  groupAdjectives: wordSet(groupAdjectives),
  peopleAdjectives: wordSet(`${peoples} ${peopleAdjectives}`),
  peoplePlurals: new Set(peopleList.map(pluralOf)),
  nothings: new Set([...wordSet(namesOfNothing), ...phrasesOfNothing]),
  surnameHeads: wordSet(
    "day bill law storm case march rose fire field cross price medal war season masters final open act order plan tank rifle drug ship jet lake bay hill hills forest street lane park parks gardens garden beach castle fort camp hall tower church house bank court post force guard guards temple creek cape reef dam pier city river heights bridge mine field fund trust club press mirror mount mt power front stone canal barracks plant base",
  ),
  postNominals: wordSet("obe mbe cbe kbe dbe qc kc mp mep msp ra frs jr sr esq phd md dphil ba ma msc dso vc am ao"),
  thingStarts: wordSet(
    "hurricane cyclone typhoon storm operation project comet apollo soyuz windows boeing airbus article section chapter volume act bill",
  ),
  compoundStarts: wordSet("d r i pro anti post pre non ex mid trans pan neo un- intra inter semi quasi sub super"),
  compoundEnds:
    /^(?:\p{L}+ed|led|born|style|wide|run|held|made|era|friendly|like|\p{L}{3,}ing|only|free|level|owned|built|area|bound|speaking|winner|winning|holder|holding|language|class|type|sized|general-elect)$/u,
  sureThingStarts: wordSet("uss hms hmas hmcs rms mv hurricane cyclone typhoon storm operation"),
  storms: wordSet("hurricane cyclone typhoon storm tc"),
  plans: wordSet("program programme initiative scheme"),
  firms: wordSet(
    "companies firms corporations businesses startups start-ups airlines carriers manufacturers carmakers automakers banks lenders insurers retailers broadcasters publishers newspapers charities universities",
  ),
  powers: wordSet("authorities"),
  stateMedia: new Set(["state media", "state-run media", "state-controlled media", "state-owned media"]),
  others: wordSet("other others further"),
  likening: wordSet("like unlike than"),
  likeningOpeners: wordSet("think"),
  wares: wordSet(wares),
  sites: wordSet(sites),
  wordSurnames: wordSet("he or so an do she you no how more less long down"),
  domainEnds: wordSet("com org net info gov edu io tv news eu uk"),
  thingHeads: wordSet(thingHeads),
  locating: wordSet("in near at across throughout inside outside around within above beneath beyond off"),
  towards: wordSet("from to into toward towards via"),
  at: "at",
  partyMarks: wordSet(
    "with against by between among told urged asked accused between blamed criticised criticized backed supported sued met warned joined",
  ),
  belonging: wordSet("of at from in"),
  alternatives: wordSet("nor or"),
  personRelatives: wordSet("who whom whose"),
  thingRelatives: wordSet("which where"),
  pointers: wordSet("the this that these those its their his her"),
  makers: wordSet("in by from of"),
  mediaTexts: wordSet(
    "report reports story stories article articles interview interviews column columns editorial editorials account accounts investigation investigations broadcast broadcasts programme program post posts",
  ),
  utterances: wordSet(
    "statement announcement remark comment declaration speech letter post tweet message warning email communique communiqué",
  ),
  governments: wordSet("government administration regime cabinet authorities leadership"),
  teams: wordSet("administration government regime campaign cabinet junta"),
  outletNouns: wordSet(
    "newspaper paper magazine broadcaster outlet website site station channel network newsroom journal daily weekly tabloid publication",
  ),
  companyNouns: wordSet("company firm corporation business group maker manufacturer retailer carrier operator airline"),
  oneself: wordSet("i me my myself i'm i've i'd i'll"),
  pronouns: new Map([
    ["he", { sex: "m", number: "one" }],
    ["him", { sex: "m", number: "one" }],
    ["his", { sex: "m", number: "one" }],
    ["himself", { sex: "m", number: "one" }],
    ["she", { sex: "f", number: "one" }],
    ["her", { sex: "f", number: "one" }],
    ["hers", { sex: "f", number: "one" }],
    ["herself", { sex: "f", number: "one" }],
    ["it", { sex: "-", number: "one" }],
    ["its", { sex: "-", number: "one" }],
    ["itself", { sex: "-", number: "one" }],
    ["they", { sex: "-", number: "many" }],
    ["them", { sex: "-", number: "many" }],
    ["their", { sex: "-", number: "many" }],
    ["theirs", { sex: "-", number: "many" }],
    ["themselves", { sex: "-", number: "many" }],
  ]),
};
