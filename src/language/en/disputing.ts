import type { Disputing } from "../disputing.ts";
import { disputeQuestions } from "./disputing-questions.ts";
import { replies } from "./disputing-replies.ts";
import { wordSet } from "./lists.ts";
import { quarrels } from "./quarrels.ts";

const groups = (list: string): readonly (readonly string[])[] =>
  list
    .split("|")
    .map((group) => group.trim().split(/\s+/))
    .filter(([first]) => first !== "");

const kinds = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([kind, list]) => [...wordSet(list)].map((noun) => [noun, kind] as const)));

const soon =
  "(?:(?:also|again|repeatedly|firmly|flatly|so far|since|consistently|strongly|vehemently|always|categorically) )*";

/**
 * How English shows that parties differ: nouns for what is proposed and decided, words of praise and blame for it, refusals,
 * denials and findings. From general knowledge of English, its reference grammars (Quirk et al. 1985, §10.54–10.70 on negation)
 * and the set phrases of news agencies and fact-checkers; collected by us.
 */
export const disputing: Disputing = {
  alike: groups(`part member membership join participate participation include comprise consist belong contribute |
    kill death dead die fatality toll | injure wound hurt injury | crowd protester demonstrator attend attendance turnout rally participant |
    fire shoot shot gunfire | attack strike raid assault bomb bombing shell shelling | troop soldier force army military coalition |
    plan proposal propose idea scheme initiative | law bill legislation act statute | ruling verdict judgment judgement sentence decision decide rule |
    deal agreement accord pact treaty agree settle settlement arrangement terms | vote ballot election poll | pay payment paid salary salaries wage wages | know aware knowledge knew | lie mislead deceive false untrue dishonest |
    steal stole stolen rig rigged fraud fraudulent | job employment | cost price | cause lead trigger | approve approval authorise authorize permit |
    help assist aid benefit | harm damage hurt endanger | torture abuse mistreat | poison contaminate pollute | inspect inspection check | warn warning |
    meet meeting met talk talks | leave withdraw withdrawal quit | resign resignation | fire sack dismiss | build construct construction |
    violate breach break | invade invasion | transfer move | hide conceal | receive get obtain take took | buy purchase acquire | sell sale | safe safety |
    close closure shut | video footage recording recordings film tape clip | reopen open | delay postpone | increase rise raise grow growth double triple surge soar jump climb | decrease fall cut reduce reduction decline drop plunge plummet shrink halve`),
  opposites: [
    ["safe", "dangerous"],
    ["safe", "unsafe"],
    ["guilty", "innocent"],
    ["legal", "illegal"],
    ["lawful", "unlawful"],
    ["constitutional", "unconstitutional"],
    ["true", "false"],
    ["true", "untrue"],
    ["possible", "impossible"],
    ["fair", "unfair"],
    ["necessary", "unnecessary"],
    ["effective", "ineffective"],
    ["successful", "unsuccessful"],
    ["success", "failure"],
    ["succeed", "fail"],
    ["alive", "dead"],
    ["accept", "reject"],
    ["accurate", "inaccurate"],
    ["peaceful", "violent"],
    ["voluntary", "coerced"],
    ["accident", "deliberate"],
    ["accidental", "deliberate"],
    ["suicide", "murder"],
    ["honoured", "renege"],
    ["honor", "renege"],
    ["honoured", "breach"],
    ["respect", "violate"],
    ["respect", "breach"],
    ["comply", "violate"],
    ["comply", "breach"],
    ["consult", "ignore"],
    ["support", "abandon"],
    ["protect", "endanger"],
    ["confirm", "deny"],
    ["stable", "collapse"],
    ["clean", "contaminate"],
    ["clean", "pollute"],
    ["clear", "contaminate"],
    ["cheap", "expensive"],
    ["cheaper", "expensive"],
    ["strong", "weak"],
    ["destroy", "intact"],
    ["defensive", "offensive"],
    ["rise", "fall"],
    ["increase", "decrease"],
    ["improve", "worsen"],
    ["better", "worse"],
    ["adequate", "inadequate"],
    ["sufficient", "insufficient"],
    ["justified", "unjustified"],
    ["consensual", "coerced"],
    ["genuine", "fake"],
    ["genuine", "forgery"],
    ["authentic", "fake"],
    ["real", "fake"],
    ["open", "closed"],
    ["hit", "miss"],
    ["start", "end"],
    ["win", "lose"],
    ["profitable", "lose"],
    ["profit", "loss"],
    ["armed", "unarmed"],
    ["gun", "unarmed"],
    ["weapon", "unarmed"],
    ["knife", "unarmed"],
    ["natural", "murder"],
    ["help", "harm"],
    ["help", "hurt"],
  ],
  reversing: ["un", "non", "in", "dis"],
  proposals: kinds({
    poll: "result results outcome election elections vote ballot referendum poll polls count runoff",
    inquiry: "trial investigation inquiry probe process hearing hearings report study review",
    plan: `plan plans proposal proposals idea scheme initiative project programme program concept blueprint strategy strategies suggestion campaign campaigns expansion cull culls hunt
      development cuts closure closures redundancies layoffs change changes freeze pipeline mine dam referendum merger reform reforms overhaul shelter stadium runway incinerator landfill reactor bypass strike walkout`,
    offer: "offer offers bid bids takeover",
    law: `bill bills law laws legislation act measure measures amendment ordinance cap caps regulation regulations rule rules tax taxes levy levies fee fees tariff tariffs surcharge quota quotas constitution`,
    ruling:
      "fine fines penalty penalties punishment ruling verdict judgment judgement sentence decision decisions decree order",
    deal: "deal agreement accord treaty pact ceasefire truce settlement contract",
    move: "move moves tactic tactics step steps action actions policy policies approach response ban decision intervention operation crackdown announcement appointment nomination handling record",
  }),
  anyProposal: "move",
  ruled: "ruling",
  onlyOne: "poll",
  favourable:
    wordSet(`historic successful worthwhile constructive productive useful necessary essential vital important good great excellent fair right justified needed much-needed reasonable sensible common-sense welcome positive
    breakthrough victory milestone success beneficial lawful legal constitutional safe overdue balanced proportionate effective triumph landmark free transparent credible compatible consistent complies comply conforms legitimate thorough independent impartial`),
  unfavourable:
    wordSet(`shameless frivolous meritless blow setback travesty injustice trap dangerous inappropriate improper ideological wrong bad disastrous disaster unfair unjust unnecessary illegal unlawful unconstitutional unacceptable reckless irresponsible
    clumsy unthinking mistake misguided harmful cruel inhumane shameful disgraceful disgrace outrageous outrage absurd ridiculous unworkable sham farce insult betrayal attack
    rigged fraudulent biased one-sided stolen discriminatory racist draconian counterproductive unhelpful premature flawed hypocritical cynical stunt scandal scandalous catastrophic catastrophe deplorable
    disproportionate illegitimate undemocratic expropriation prison opportunistic derisory gimmick punitive unworkable terrible damaging chaos disappointing disappointed unaffordable ineffective inadequate insufficient nonsense provocation blackmail theft robbery coup looting vandalism`),
  excess: wordSet("too"),
  enough: wordSet("enough"),
  going: wordSet("did does do goes go went came comes made makes make"),
  helping: wordSet(
    "protect protects protected improved strengthened benefited helped boosted improve improves strengthen strengthens benefit benefits help helps safeguard safeguards boost boosts save saves modernise modernize restore restores",
  ),
  harming: wordSet(
    "violate violates violated undermine undermines undermined threaten threatens endanger endangers choke chokes cripple cripples ruin ruins harm harms hurt hurts hit hits destroy destroys discriminate discriminates damage damages weaken weakens worsen worsens breach breaches breached jeopardise jeopardises jeopardize jeopardizes infringe infringes harmed damaged threatened destroyed weakened worsened endangered complicated complicates hampered hampers hindered hinders backfired backfires",
  ),
  shoulds: wordSet("should must"),
  stopping: wordSet(
    "reject scrap drop abandon cancel withdraw halt stop block oppose repeal reverse reconsider shelve suspend delay overturn",
  ),
  backing: wordSet("approve back support adopt pass keep accept ratify endorse extend implement"),
  planning: wordSet("want wants wanted plan plans propose proposes proposed intend intends intended hope hopes"),
  amounting: wordSet("amount amounts amounted"),
  leanings: [
    {
      favours: false,
      pattern:
        /\b(?:(?:is|are|was|were|remains?|remained) (?:also |deeply |highly |very |still |strongly |firmly |more |most )*(?:sc?eptical|skeptical|critical|wary|suspicious) (?:about|of)|(?:is|are|was|were) (?:also |strongly |firmly |still )*(?:opposed to|against)|voted against|(?:signatures|petition|protest|protests|demonstration|demonstrations|rally) against|(?:criticis|criticiz|denounc|oppos)(?:es|ed)|condemn(?:s|ed)|(?:will|would|plans? to|vowed to|intends? to) (?:not (?:back|support|vote for|recogni[sz]e|accept)|vote against|oppose|veto|reject)|(?:did|does|do|has|have) not recogni[sz]ed?|campaign(?:s|ed|ing) against|(?:marched|rallied|demonstrated|gathered|voted)(?: [\p{L}\d’'-]+){0,6}? against|(?:will|would|plans? to|vowed to|threatened to) (?:sue over|go to court over|challenge) |(?:spoke|came) out against|object(?:s|ed) to|protest(?:s|ed|ing)? against|(?:voic|express)(?:es|ed) (?:opposition to|(?:doubts?|scepticism|skepticism) about))(?= )/giu,
    },
    {
      favours: true,
      pattern:
        /\b(?:(?:defend(?:s|ed)|prais(?:es|ed)|hail(?:s|ed)|welcom(?:es|ed))|voted (?:for|in favou?r of)|(?:is|are|was|were) (?:also |strongly |firmly |still )*(?:in favou?r of|supportive of)|campaign(?:s|ed|ing) for|(?:will|would|plans? to|vowed to|intends? to) (?:back|support|vote for|vote in favou?r of)|spoke in favou?r of|came out in favou?r of|(?:co-)?sponsor(?:s|ed)|introduced|authored|championed)(?= )/giu,
    },
  ],
  critics: wordSet("critics opponents sceptics skeptics detractors"),
  supporters: wordSet("supporters proponents advocates backers defenders"),
  negations:
    wordSet(`not never no none neither nobody nothing cannot n't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't
    haven't hadn't shouldn't mustn't needn't mightn't ain't hardly barely scarcely unlikely`),
  failing: wordSet(
    "fail fails failed failing unable refuse refuses refused refusing unwilling decline declines declined declining denied denies deny denying exclude excludes excluded preclude precludes",
  ),
  light: wordSet(
    "remain remains remained stay stays stayed become becomes became have has had take takes took taken make makes made give gives gave do does did get gets got pose poses posed carry carries carried",
  ),
  particles: wordSet("up out off down part place"),
  futures: wordSet("will would shall 'll won't wouldn't"),
  indefinite: wordSet("a an"),
  definite: wordSet("the this that these those both neither"),
  ownable: wordSet(
    "output revenue income profit turnover demand traffic business production attendance membership support staff trade",
  ),
  whether: wordSet("whether if that"),
  wishing: wordSet(
    "hope hopes hoped hoping wish wishes wished fear fears feared worry worries worried dream pray prayed",
  ),
  notNegated: wordSet("only just merely simply"),
  leaning: wordSet("he she it they this that these those none"),
  pointed: wordSet("them"),
  empty: wordSet("anything something anybody anyone everything clearly really simply still yet"),
  neither: "neither",
  nor: "nor",
  clauseEnds: wordSet(
    "because although though while whereas if unless when who which whom whose since until lest provided but so after before",
  ),
  accusing: wordSet("accuse accuses accused accusing"),
  blaming: wordSet("blame blames blamed blaming"),
  alleging: wordSet("allege alleges alleged alleging"),
  charging: wordSet("charged indicted"),
  prosecutors: wordSet("prosecutor prosecutors prosecution prosecuting"),
  defenders: wordSet("defence defense defending"),
  lawyers: wordSet("lawyer lawyers attorney attorneys barrister solicitor solicitors counsel"),
  charges: wordSet("accusation accusations allegation allegations charge charges"),
  disproved: wordSet("debunked disproved refuted discredited disproven rejected"),
  pointing: wordSet("this that it these those them"),
  turning: wordSet("but however yet although"),
  faulting: wordSet(
    "excessive rejected lacked lacks ignored broken broke delayed blocked walked provoked violated attacked started obstructed refused failed sabotaged",
  ),
  opposing: wordSet("while whereas whilst"),
  wanting: wordSet("want wants wanted favour favours favoured favor favors favored prefer prefers preferred"),
  wantingFor: new Map(
    [
      "insist on",
      "insists on",
      "insisted on",
      "call for",
      "calls for",
      "called for",
      "push for",
      "pushes for",
      "pushed for",
      "argues for",
      "argued for",
    ].map((pair) => [pair.split(" ")[0] ?? "", pair.split(" ")[1] ?? ""] as const),
  ),
  warning: wordSet("warn warns warned warning fear fears feared"),
  evidence: wordSet("evidence sign signs proof trace traces indication indications basis"),
  unsure: wordSet("know knew sure certain aware unclear comment"),
  trying: wordSet("try tries tried trying attempt attempts attempted"),
  done: wordSet(
    "done gone had become come run put set cut hit met read led lost won built sold paid left made met sent spent held kept",
  ),
  many: wordSet("they"),
  had: "had",
  such: "such",
  feelings: wordSet(
    "concern concerns fear fears worry worries doubt doubts hope hopes suspicion suspicions belief view confidence alarm",
  ),
  voicing: wordSet("voice voices express expresses raise raises share shares"),
  intending: wordSet(
    `plan plans planned planning want wants wanted intend intends intended hope hopes hoped decline declines declined refuse refuses refused
    seek seeks sought aim aims aimed threaten threatens threatened prepare prepares prepared`,
  ),
  dismissing: wordSet(
    `dismissed dismisses rejected rejects denied denies deny disputed disputes dispute rubbished rubbishes refuted refutes contradicted contradicts contested contests
    rebutted rebuts derided ridiculed`,
  ),
  naming: wordSet("called calls described describes branded brands labelled labels labeled denounced termed"),
  claimed: wordSet(
    `claim claims allegation allegations accusation accusations suggestion suggestions assertion assertions notion criticism criticisms account accounts version rumour rumours
    rumor rumors lawsuit lawsuits complaint insinuation insinuations characterisation characterization contention`,
  ),
  calledSo: wordSet("true right correct accurate case truth happened happen so"),
  supposing: wordSet("if whether unless should"),
  unreal: wordSet("may might could would can to cannot"),
  pleas: [
    /(?<=,? (?:which|that|charges|allegations|accusations|claims) (?:that )?(?:it|he|she|they|both) (?:has |have |had )?(?:repeatedly |always |strongly |consistently |vehemently )?)(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed))(?=[.,;”"]|$| and\b)/giu,
    /\b(?:said|says|say|insisted|told [^.,;“”"]{2,30}) (?:that )?(?:he|she|they|it) (?:was|were|is|had been|has been|have been) (?:framed|innocent|not guilty|set up|wrongly accused|falsely accused)\b/giu,
    /\b(?:called|calls|described|dismissed) (?:the|these|those|his|her|their|all) (?:charges?|allegations?|accusations?|case|prosecution|investigation) (?:against (?:him|her|them|it) )?(?:as )?(?:an? )?(?:\w+ )?(?:false|baseless|fabricated|invented|politically motivated|political|witch[- ]hunt|lies?|nonsense|absurd|unfounded|sham|persecution)\b/giu,
    /\bplead(?:s|ed|ing)? not guilty\b/giu,
    /\bpled not guilty\b/giu,
    /\b(?:maintain|maintains|maintained|protests|protested|proclaims|proclaimed) (?:his|her|their|its) innocence\b/giu,
    new RegExp(
      `\\b(?:denies|deny|denied|denying|has denied|have denied|had denied) ${soon}(?:any |all |the |these |those |such |having |(?:his|her|their|its) )*(?:wrongdoing|involvement|responsibility|misconduct|accusations?|allegations?|charges?|claims?|fault|liability|part|role|guilt)\\b`,
      "giu",
    ),
  ],
  wrongs: wordSet("wrongdoing involvement responsibility misconduct fault liability guilt role part"),
  demands: wordSet(
    "demand demands call calls request requests appeal appeals plea pleas proposal proposals idea suggestion suggestions",
  ),
  offered: wordSet("offer offers proposal proposals request requests demand demands invitation appeal plea"),
  something: "something",
  turningDown: [
    /\b(?:has |have |had )?(?:ruled|rules) out (?:the|a|an|any|such|all) (?:[\p{L}'’-]+ ?){1,5}(?=[.,;]| (?:on|in|for|by|at)\b|$)/giu,
    /\b(?:(?:did|has|have|had|would|will)(?: not|n['’]t) (?:accept(?:ed)?|agree(?:d)? to)|turned down|rejected|refused|rebuffed|ignored) (?:the|this|that|its|their|his|her|those|these|all) (?:[\p{L}'’]+ )?(?:offer|offers|requests?|demands?|calls?|pleas?|proposals?|appeals?|petition)\b/giu,
  ],
  refusals: [
    new RegExp(
      `\\b(?:is|are|was|were|has been|have been|remains?|remained) ${soon}(?:unwilling|not (?:willing|prepared|ready)) to\\b`,
      "giu",
    ),
    new RegExp(`\\b(?:(?:has|have|had) ${soon})?(?:refuses?|refused) (?:to\\b|it\\b)?`, "giu"),
    new RegExp(`\\b(?:(?:has|have|had) ${soon})?(?:ruled|rules|rule) out\\b`, "giu"),
    new RegExp(`\\b(?:(?:has|have|had) ${soon})?(?:rejects?|rejected|opposes?|opposed|resists?|resisted)\\b`, "giu"),
  ],
  disagreeing: [
    /\b(?:push(?:es|ed|ing)? back (?:against|on|at)|(?:hit|hits|hitting) back at|t(?:ook|akes?|aking) issue with|pour(?:s|ed|ing)? cold water on|cast(?:s|ing)? doubt on|(?:brush|brushes|brushed|brushing) aside|speaks? out against|spoke out against|disagree[sd]? with)\b/giu,
  ],
  claimingResponsibility: [/\b(?:claim(?:s|ed)?|has claimed|have claimed) (?:the )?responsibility for [^.,;]{3,80}/giu],
  rulingOut: [
    /\b(?:rul(?:es?|ed) out|den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed)|doubt(?:s|ed)?) (?:any |the |that |claims? (?:by|of|from) )*[^.,;]{2,60}?\b(?:involvement|responsibility|claims?|role|involved|responsible|behind)\b/giu,
  ],
  deciders: wordSet("court courts judge tribunal jury ombudsman regulator watchdog"),
  findings: [
    /\b(?:there (?:is|was|has been) (?:still )?no (?:credible |public |solid |clear |scientific |reliable )?(?:evidence|proof|record|indication|sign)\b)/giu,
    /\b(?:no|without|lack of|lacks any|any) (?:credible |public |solid |scientific )?evidence (?:to support|to corroborate|to back|to suggest|for|of|that supports?) (?:the |this |that |these |those |any such )?(?:claims?|allegations?|assertions?|theory|rumou?rs?|statements?)\b/giu,
    /\b(?:claims?|allegations?|assertions?|statements?|posts?|rumou?rs?|videos?|images?|photos?|that|this|it|they|theory|story|quote|figure)(?:['’]s| (?:is|are|was|were|has been|have been|turned out to be|proved to be|proved)) (?:all |largely |completely |entirely |totally |mostly |wholly |simply |partly |also |actually |just )*(?:false|untrue|incorrect|inaccurate|baseless|unfounded|misleading|unsubstantiated|debunked|fabricated|a hoax|fake|wrong)\b(?! (?:to|about|in)\b)/giu,
    /\b(?:claims?|allegations?|assertions?|statements?|posts?|rumou?rs?|videos?|images?|photos?|that|this|it|they|theory|story|quote|figure)(?:['’]s not| (?:is|are|was|were)(?: not|n['’]t)) (?:actually |entirely |quite |even )?(?:true|accurate|correct|the case)\b/giu,
    /\bfound no evidence\b/giu,
  ],
  falsely: wordSet("falsely wrongly incorrectly baselessly inaccurately misleadingly"),
  claimHeading: /^\s*(?:the |what was |what is being )?claim(?:s|ed)?\s*:?\s*$/iu,
  ratingHeading:
    /^\s*(?:rating|(?:our |the )?verdict|our (?:rating|ruling)|conclusion|the facts?|fact check)\s*:?\s*$/iu,
  claimLead: /^\s*(?:the )?claim\s*:\s+/iu,
  ratingLead: /^\s*(?:rating|(?:our |the )?verdict|our (?:rating|ruling)|conclusion|fact check)\s*:\s+/iu,
  rated: {
    untrue: wordSet("unproven miscaptioned misattributed altered satire scam outdated unsupported unverified doctored"),
    true: wordSet("true correct accurate"),
    open: wordSet("unproven unsupported unverified unsubstantiated unconfirmed inconclusive"),
  },
  counted: groups(
    `killed dead deaths died fatalities toll victims casualties | injured wounded hurt injuries | crowd protesters demonstrators attended participated march marchers rally turnout part streets |
    arrested detained arrests | missing | refugees displaced migrants | ballots votes`,
  ),
  atLeast: new Set(["at least", "more than", "over", "greater than", "minimum of", "exceeding"]),
  atMost: new Set(["up to", "at most", "fewer than", "less than", "under", "as many", "many as", "maximum of"]),
  tallies: wordSet("number figure total toll tally count it turnout"),
  anyPersons: wordSet("people persons others"),
  persons: wordSet(
    "people persons civilians men women children soldiers troops residents demonstrators protesters passengers others pilgrims",
  ),
  workings: new Map(
    Object.entries({
      calculation: "calculate calculates calculated reckon reckons reckoned put puts",
      calculations: "calculate calculates calculated reckon reckons reckoned put puts",
      estimate: "estimate estimates estimated put puts reckon reckons reckoned",
      estimates: "estimate estimates estimated put puts reckon reckons reckoned",
      figure: "put puts estimate estimates estimated calculate calculates calculated",
      figures: "put puts estimate estimates estimated calculate calculates calculated",
      forecast: "forecast forecasts predict predicts predicted expect expects expected project projects projected",
      prediction: "predict predicts predicted forecast forecasts",
      projection: "project projects projected forecast forecasts",
    }).map(([noun, forms]) => [noun, wordSet(forms)] as const),
  ),
  figureAt: "at",
  putting: wordSet(
    "put puts putting estimate estimates estimated estimating calculate calculates calculated calculating",
  ),
  countering: wordSet("counter counters countered retort retorts retorted"),
  counting: wordSet(
    "reported reports report counted counts confirmed confirms recorded records documented documents acknowledged acknowledges tallied listed",
  ),
  vague: new Map<string, readonly [number, number]>([
    ["handful", [2, 9]],
    ["dozens", [24, 199]],
    ["scores", [40, 399]],
    ["hundreds", [200, 1999]],
    ["thousands", [2000, 199_999]],
  ]),
  firstPerson: wordSet("i we my our us me i'm i've we're we've i'd we'd i'll we'll ourselves myself"),
  replies,
  noDeed:
    /\b(?:no (?:sign|signs|indication|evidence|suggestion|reason to (?:suspect|believe)) (?:of|that|it)|(?:do|does|did)(?: not|n['’]t) (?:indicate|suggest|point to)|not (?:caused by|due to|the result of|an (?:attack|act))|(?:technical|mechanical|engine|electrical) (?:fault|failure|problem|malfunction))\b/iu,
  mixed: [
    /\b(?:has |have |had )?(?:drawn|drew|received|earned|won|met with|attracted|sparked|prompted|drawing|faced|provoked|generated) (?:both )?(?:\w+ )?(?:praise|support|acclaim|applause|approval|plaudits)\b(?:[^.;]|\.(?=\w)|\.(?!\w)(?<=\b\p{Lu}\.)){0,80}?\b(?:and|but|as well as) (?:also )?(?:\w+ )?(?:criticism|condemnation|outrage|anger|backlash|ridicule|protests?)\b/giu,
    /\b(?:has |have |had )?(?:drawn|drew|received|earned|won|met with|attracted|sparked|prompted|drawing|faced|provoked|generated) (?:both )?(?:\w+ )?(?:criticism|condemnation|outrage|anger|backlash|ridicule|protests?)\b(?:[^.;]|\.(?=\w)|\.(?!\w)(?<=\b\p{Lu}\.)){0,80}?\b(?:and|but|as well as) (?:also )?(?:\w+ )?(?:praise|support|acclaim|applause|approval|plaudits)\b/giu,
  ],
  shunning:
    /\b(?:(?:is|are|was|were|(?:has|have) been) balking at|balk(?:s|ed) at|(?:is|are|was|were|(?:has|have) been|remains?|remained) (?:reluctant|unwilling|hesitant|loath) to|(?:has|have) (?:so far |repeatedly |long )?resisted|resists|(?:has|have) (?:so far |repeatedly )?(?:refused|declined) to|(?:does|do) not want to)\b/giu,
  wishedFor:
    /\b(?:would like to (?:see )?|(?:is|are|was|were|(?:has|have) been) (?:demanding|seeking|calling for|pressing for|pushing for|insisting on)|(?:has|have) (?:demanded|sought|called for|asked for|insisted on)|demand(?:s|ed)|wants?|insists? on|sought)\b/giu,
  research: {
    sources: wordSet(
      "study studies research researchers authors scientists paper survey analysis trial report team findings",
    ),
    nouns: wordSet(
      "study studies research finding findings result results data evidence conclusion conclusions paper survey analysis trial report",
    ),
    caveat:
      /\b(?:(?:difficult|hard|impossible|not possible|too early|too soon|premature) to (?:draw|reach|make|conclude|say|tell|generali[sz]e|know)|(?:treated|interpreted|viewed|read|taken) with (?:caution|care|a (?:pinch|grain) of salt)|(?:(?:do|does|did|can|could)(?: not|n['’]t)|cannot) (?:prove|establish|demonstrate)|correlation (?:is not|does not|isn['’]t|doesn['’]t)|(?:caution(?:ed|s)?|warn(?:ed|s)?) against (?:over-?\w+|drawing|reading)|no (?:proof|evidence) (?:of a causal|that one causes))\b/iu,
    authors:
      /\b(?:(?:co-?)?authors? (?:of|Dr|Prof|Professor)|(?:senior|lead|first|study|paper|report) (?:co-?)?author|(?:lead|principal|chief) (?:researcher|investigator|scientist)|(?:led|headed|conducted|carried out|wrote|co-wrote|authored|co-authored) the (?:study|research|trial|survey|paper|report|analysis|team)|(?:one of|among) the (?:study|researchers|authors))/iu,
  },
  quarrels,
  questions: disputeQuestions,
};
