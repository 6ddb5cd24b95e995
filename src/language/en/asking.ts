import { stemmer } from "stemmer";
import type { Asking, Wanted } from "../asking.ts";
import { bounds } from "./asking-bounds.ts";
import { shows } from "./asking-shows.ts";

import { irregularForms, kinGroups } from "./kin.ts";
import { phrases, wordSet } from "./lists.ts";

const ask = (wanted: Wanted, list: string): (readonly [readonly string[], Wanted])[] =>
  phrases(list).map((phrase) => [phrase, wanted] as const);

const heads = new Map<string, Wanted>();
const headed = (wanted: Wanted, list: string): void => {
  for (const noun of wordSet(list)) heads.set(noun, wanted);
};
headed("time", "year years date day days month months decade century time season period era weekday");
headed(
  "place",
  "country countries city cities state town village place places nation region area continent province county location street river sea ocean island capital park building neighborhood neighbourhood",
);
headed(
  "person",
  "person people man woman name-of-person minister president official politician actor author king queen player scientist judge leader",
);
headed(
  "organisation",
  "company companies organisation organization agency team party newspaper outlet university group groups firm bank ministry",
);
headed("share", "percentage percent share proportion fraction");
headed("count", "number");
headed("amount", "amount sum");
headed("money", "money sum price cost fee fine salary budget bill debt revenue bail");
headed("age", "age");
headed("measure", "height length size weight distance temperature speed depth width gauge");
headed("reason", "reason reasons cause causes");

const numberWords = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`;
const tens = "thirty forty fifty sixty seventy eighty ninety";

/** How English asks; phrases and closed lists after Quirk et al. 1985, §11.4–11.23 (questions), ch. 6 (pronouns). */
export const asking: Asking = {
  stem: stemmer,
  irregular: irregularForms(),
  kin: kinGroups,
  phrasal: new Map([
    ["take part", "participate"],
    ["take place", "occur"],
    ["set up", "establish"],
    ["carri out", "conduct"],
    ["make up", "comprise"],
    ["call off", "cancel"],
    ["put off", "postpone"],
    ["turn down", "reject"],
    ["give up", "quit"],
    ["step down", "resign"],
    ["find out", "discover"],
    ["point out", "note"],
    ["rule out", "exclude"],
    ["break out", "start"],
    ["pass away", "die"],
    ["blow up", "explode"],
    ["look for", "seek"],
    ["hand over", "transfer"],
    ["pay for", "fund"],
    ["bring down", "reduce"],
    ["close down", "close"],
    ["shut down", "close"],
  ]),
  stopWords:
    wordSet(`a an the among amongst of in on at to for from by with and or as is was were are be been being am it its this that these those he she they his her
    hers their theirs who whom whose which what when where why how do does did done doing has have had having not no can could will would shall should may might must
    there then into about also any all some i you we our us my me him them if so than too very just such own same both each other others
    's s t don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't because while during until through between up down
    out off over under again further once here more most only nor but article text story else get gets got getting please tell according exactly actually`),
  unleaning:
    wordSet(`part place way case matter side issue question reason result effect role kind type form amount level extent number share figure
    happen occur take make give go come become remain stay keep put set hold use need want see find show know think allow let able possible
    likely right enough necessary needed true correct real good new old many much still yet ever there first last next whether instead`),
  lightWords:
    wordSet(`people person persons man men woman women thing things kind kinds type types sort sorts way ways name names called number numbers amount
    place happen happened happens occur occurred exist existed time times use used using various different certain particular general main part take takes took taken make makes made give gives gave given come came go went
    goes do work works stay stays stayed remain remains remained keep keeps kept become became anything something nothing everything`),
  numbers: new Map([
    ...numberWords.split(" ").map((word, value) => [word, value] as const),
    ...tens.split(" ").map((word, index) => [word, 30 + index * 10] as const),
    ["hundred", 100],
    ["thousand", 1000],
    ["dozen", 12],
    ["first", 1],
    ["twice", 2],
  ]),
  interrogatives: [
    ...ask("count", "how many | what number | what is the number | what was the number | how few"),
    ...ask("amount", "how much | what amount"),
    ...ask(
      "share",
      "what percentage | what percent | what share | which percentage | what proportion | what fraction | how large a share",
    ),
    ...ask(
      "duration",
      "how long | for how long | how many years | how many days | how many weeks | how many months | how many hours | how soon | how quickly",
    ),
    ...ask("age", "how old | what age | at what age"),
    ...ask("frequency", "how often | how frequently | how many times | how regularly"),
    ...ask(
      "measure",
      "how high | how tall | how big | how large | how wide | how deep | how far | how fast | how heavy | how strong | how populous | how hot | how cold",
    ),
    ...ask(
      "time",
      "when | what year | which year | what date | what day | what time | what month | in what year | since when | which month | which day",
    ),
    ...ask("person", "who | whom | whose"),
    ...ask("place", "where | what country | which country | what city | which city | what place"),
    ...ask(
      "reason",
      "why | how come | what caused | what is the reason | what was the reason | for what reason | what led | what are the reasons",
    ),
    ...ask("manner", "how | in what way | by what means"),
    ...ask("thing", "what | which"),
  ].sort((a, b) => b[0].length - a[0].length),
  heads,
  openers:
    wordSet(`is are was were am be do does did has have had can could will would shall should may might must isn't aren't wasn't weren't don't doesn't
    didn't hasn't haven't won't wouldn't can't couldn't`),
  negations:
    wordSet(`not no never none neither nor nobody nothing nowhere without cannot n't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't
    couldn't hasn't haven't hadn't shouldn't hardly`),
  yesNo: wordSet("yes no yeah yep yup nope nah"),
  refusals: wordSet(
    "unable fail failed fails refuse refused refuses refusing unwilling unlikely reject rejected rejects deny denied denies",
  ),
  pointers: wordSet("he she it they him her them his hers its their theirs this that these those there then"),
  pointing: wordSet("this these that"),
  firstPerson: wordSet("i my me we our us"),
  people: wordSet("he she him her his hers they them their theirs"),
  goesOn: wordSet("and but so or then also ok okay"),
  whatAbout: phrases("what about | how about | and what about | what of | and"),
  everySide: phrases(
    "the two sides | both sides | each side | the sides | the different sides | all sides | both parties | the two parties | each party | the opposing sides | arguments for and against | for and against",
  ),
  differs: wordSet("disagree disagrees disagreed differ differs differed clash clashes clashed argue argues argued"),
  with: "with",
  more: wordSet("else other others another more"),
  saying:
    wordSet(`say says said saying tell tells told think thinks thought claim claims claimed state states stated argue argues argued believe believes believed
    announce announced comment commented respond responded reply replied react reacted write wrote report reported reports suggest suggested warn warned
    explain explained call called describe described statement position view views opinion reaction response stance want wants`),
  positions: wordSet("statement position view views opinion reaction response stance comment"),
  be: wordSet("is was are were"),
  passive: wordSet("is was are were be been being get gets got"),
  doing: wordSet("do done doing"),
  factual: wordSet("did has have was were didn't hasn't haven't wasn't weren't"),
  nameWords: wordSet("name names"),
  naming: wordSet("called named dubbed known as nicknamed titled"),
  unnamed: [
    /\b(?:withh(?:olding|eld|old)|declin(?:ed|ing) to (?:give|release|disclose)|without (?:giving|releasing)) (?:the |his |her |their )?(?:names?|identity|identities)\b/iu,
    /\b(?:not|n['’]t) (?:yet |immediately |publicly |been |be |being )*(?:identified|named)\b/iu,
    /\b(?:not|n['’]t) (?:yet |immediately |publicly )?(?:release|released|give|given|disclose|disclosed) (?:the |his |her |their )?(?:name|names|identity)\b/iu,
  ],
  anyPerson: wordSet("person man woman boy girl victim suspect driver people men women"),
  others: wordSet("another similar"),
  othersMany: wordSet("other"),
  were: wordSet("was were"),
  replies: wordSet("respond responded reply replied react reacted reaction response answer answered"),
  have: wordSet("have has had haven't hasn't"),
  about: wordSet("about on regarding concerning of in when after over"),
  according: phrases("according to | in the view of | in the opinion of | in the words of"),
  of: wordSet("of by from to for at with"),
  exactFiller: wordSet("give show me what literally exactly there"),
  anyone: wordSet("anyone anybody someone somebody everyone everybody"),
  manners:
    phrases(`please | can you tell me | could you tell me | tell me | do you know | can you say | could you say | i would like to know | i want to know | does the article say |
    does the article tell us | does the text say | according to the article | according to the text | in the article | what is known about | what do we know about | what does it say about | what else does it say about | what can you tell me about | please tell me | tell me about | can you please tell me | what does the article say about`),
  gist: phrases(`what happened | what is this about | what is it about | what's this about | what is the article about | what is this article about | what's the story |
    what is the story | what is going on | what's going on | what is the text about | summary | tldr | what does the article say`),
  exactWords: phrases(
    "quote | quotes | quotation | exact words | exact wording | verbatim | word for word | own words | literally say | precise words | exact quote | direct quote",
  ),
  disputes:
    wordSet(`dispute disputes disputed deny denies denied contradict contradicts contradicted disagree disagrees disagreed reject rejects rejected oppose opposes
    opposed criticise criticize criticises criticizes criticised criticized object objects objected challenge challenges challenged doubt doubts doubted denounce
    denounces denounced condemn condemns condemned against contest contests contested dismiss dismisses dismissed refute refutes refuted question questions questioned`),
  supports:
    wordSet(`support supports supported back backs backed favour favours favor favors endorse endorses endorsed agree agrees agreed approve approves approved
    welcome welcomes welcomed defend defends defended praise praises praised`),
  matters:
    wordSet(`plan plans proposal proposals idea decision decisions move measure measures deal agreement scheme project law bill reform issue matter case situation
    news announcement step change changes policy`),
  whoSays:
    phrases(`who says so | who says that | who said that | who said so | says who | according to whom | according to who | who is the source | what is the source |
    what's the source | who claims that | who claims so | who reported that | who reports that | how do they know | how do we know that | where does that come from`),
  behind:
    phrases(`why do you say that | why do you say so | why do you say this | why do you think so | what makes you say that | what makes you say so | how do you know | how do you know that |
    where does it say that | where does it say so | where does the article say that | where does the article say so | where does it say this | where is that | where is that in the article |
    where do you see that | where did you get that | where in the article | what is that based on | what's that based on | what do you base that on | show me where | show me the passage |
    show the passage | show your sources | what is your source | what's your source | what is your evidence | on what basis`),
  translating: wordSet("translate translated translation translations"),
  translatingFiller: wordSet(
    "say said put give write repeat answer reply same text language version instead again now please thanks thank and it that this in into to the a me us you can could would i want need have show tell",
  ),
  otherwise: wordSet("otherwise differently opposite contrary"),
  known: wordSet("known clear confirmed decided certain sure settled established agreed determined"),
  whether: wordSet("whether if who which what when where why how that"),
  opinions:
    phrases(`do you think | do you believe | do you feel | your opinion | your view | your thoughts | you think | should i | should we | is this good | is this bad |
    is it good | is it bad | is that good | is that bad | is this true | is it true that i | what should | do you like | do you agree | would you | can you recommend | is this article biased |
    are you | who are you | what are you | how are you | your name | is this news good`),
  smallTalk: phrases(
    "hello | hi | hey | thanks | thank you | good morning | good evening | good afternoon | bye | goodbye | ok | okay | cool | great | nice | lol | yes | no | good bot",
  ),
  commands:
    wordSet(`ignore forget pretend act write translate summarize summarise rewrite generate create imagine sing draw compose delete stop start reset print output repeat
    disregard roleplay calculate compute solve convert`),
  machine: {
    orders: wordSet(
      "instruction instructions prompt prompts command commands injection injections message order orders instruct instructs address addresses addressed hidden",
    ),
    machines: wordSet(
      "ai a.i model models bot bots machine machines assistant assistants llm chatbot chatbots gpt chatgpt computer",
    ),
  },
  shows,
  sameOffices: [
    ["chief executive officer", "chief executive", "ceo", "boss"],
    ["prime minister", "premier", "pm"],
    ["chairman", "chairwoman", "chairperson", "chair"],
    ["spokesman", "spokeswoman", "spokesperson"],
    ["chief financial officer", "finance chief", "cfo"],
    ["police chief", "chief of police"],
    ["attorney", "lawyer"],
    ["congressman", "congresswoman", "representative", "rep"],
    ["senator", "sen"],
    ["governor", "gov"],
    ["managing director", "md"],
    ["coach", "head coach"],
  ],
  undoing: ["un", "in", "im", "dis", "non"],
  ...bounds,
  aimed: wordSet(
    "plan plans decision decisions bid effort efforts attempt attempts proposal proposals promise promises move moves offer offers right ability need chance order orders request requests deal agreement refusal failure willingness intention intent vote votes call calls law laws bill bills campaign campaigns threat threats pledge pledges duty permission way ways",
  ),
  blaming: wordSet("blamed blames cited cites"),
  paying: wordSet("cost costs charge charges owe owes pay pays paid spend spends spent earn earns earned raise donate"),
  opposites: [
    ["increase", "decrease"],
    ["rise", "fall"],
    ["more", "less"],
    ["more", "fewer"],
    ["most", "least"],
    ["highest", "lowest"],
    ["largest", "smallest"],
    ["first", "last"],
    ["before", "after"],
    ["win", "lose"],
    ["begin", "end"],
    ["open", "close"],
    ["accept", "reject"],
    ["support", "oppose"],
    ["allow", "ban"],
    ["buy", "sell"],
    ["enter", "leave"],
    ["legal", "illegal"],
    ["north", "south"],
    ["east", "west"],
    ["oldest", "newest"],
    ["old", "new"],
    ["public", "private"],
    ["maximum", "minimum"],
    ["upper", "lower"],
    ["success", "failure"],
    ["succeed", "fail"],
    ["victory", "defeat"],
    ["common", "uncommon"],
    ["guilty", "innocent"],
    ["major", "minor"],
    ["majority", "minority"],
    ["male", "female"],
    ["internal", "external"],
    ["import", "export"],
    ["arrive", "depart"],
    ["arrive", "leave"],
    ["return", "flee"],
    ["return", "leave"],
    ["join", "leave"],
    ["join", "quit"],
    ["hire", "fire"],
    ["appoint", "dismiss"],
    ["arrest", "release"],
    ["freeze", "thaw"],
    ["alive", "dead"],
    ["positive", "negative"],
    ["early", "late"],
    ["directly", "indirectly"],
    ["best", "worst"],
    ["strongest", "weakest"],
    ["friend", "enemy"],
    ["current", "former"],
    ["next", "previous"],
    ["raise", "lower"],
    ["increase", "reduce"],
    ["gain", "lose"],
    ["create", "destroy"],
    ["attack", "defend"],
    ["borrow", "lend"],
    ["hire", "fire"],
    ["strong", "weak"],
    ["rich", "poor"],
    ["big", "small"],
    ["large", "small"],
    ["high", "low"],
    ["long", "short"],
    ["young", "old"],
    ["inside", "outside"],
    ["top", "bottom"],
    ["left", "right"],
    ["possible", "impossible"],
    ["able", "unable"],
    ["likely", "unlikely"],
    ["include", "exclude"],
    ["include", "preclude"],
    ["permanent", "temporary"],
  ],
};
