import type { Replies } from "../disputing.ts";
import { wordSet } from "./lists.ts";

/**
 * How English news tells a fault and the answer to it. Verbs of blame after Levin 1993 (§33 judgement verbs, §10.5 steal verbs,
 * §44 destroy verbs) and the set phrases of news agencies; collected by us.
 */
export const replies: Replies = {
  faults:
    wordSet(`reneged renege hid hidden hiding conceal concealed concealing misled mislead misleading lied lying ignored ignoring ignores abused abusing mishandled mishandling
    mistreated mistreating beat beaten beating tortured stole stolen stealing polluted polluting dumped dumping overcharged overcharging cheated cheating defrauded defrauding bribed bribing
    manipulated manipulating rigged rigging retaliated retaliating discriminated covered breached breaching breaches violated violating violates violation neglected neglecting neglect underpaid exploited exploiting exploits
    broke broken breaks breaking betrayed betraying abandoned abandoning failed failing fails failure failures fail refused refusing secretly illegally unlawfully deliberately knowingly recklessly falsely improperly wrongly wrongfully unfairly
    careless negligent negligence reckless excessive brutality brutal unlawful illegal unsafe dangerous discrimination corruption corrupt fraud fraudulent bias biased racist racism sexist abusive exploitative
    harassed harassing bullied bullying threatened threatening intimidated intimidating assaulted harmed harming endangered endangering destroyed destroying evicted expelled fired sacked silenced
    inflated inflating falsified falsifying fabricated fabricating doctored withheld withholding buried burying blocked blocking obstructed delayed delaying rushed dragging slow mismanaged mismanagement squandered wasted
    overstated understated underestimated downplayed lacked lacks inadequate insufficient unprepared mistakes mistake blunder blunders cut cuts corners poisoned contaminated contaminating killed shot
    invaded attacked attacking bombed shelled targeted targeting provoked provoking sabotaged copied copying infringed plagiarised plagiarized`),
  blameful:
    /\b(?:(?:knew|known|aware) (?:about|of|for|since)\b[^.;]{0,60}|did (?:nothing|too little|little)|too late|waited (?:until|too)|turned a blind eye|looked the other way|put (?:profits?|money|\w+) (?:before|ahead of)|opened fire|left (?:\w+ ){1,4}without|at the expense of|without (?:telling|informing|consulting|asking|warning|permission|consent|approval|notice|paying)|in breach of|against (?:the|its|their) (?:law|rules|will))/iu,
  complying:
    wordSet(`followed follows comply complied complies complying compliant met meets honoured honored upheld respected respects lawful lawfully legal legally legitimate procedure procedures
    protocol protocols rules rule standards consent consented approved approval proper properly appropriate appropriately transparent transparently safe safely correct correctly
    self-defence self-defense justified necessary proportionate fair fairly responsibly regulations requirements entitled permitted authorised authorized disclosed consulted informed`),
  defending:
    /\b(?:st(?:ands?|ood|anding) (?:by|behind)\b|(?:do(?:es)?|did)(?:n['’]t| not) (?:recogni[sz]e|accept|agree)\b|disagree[ds]?\b|disput(?:e|es|ed|ing)\b|reject(?:s|ed|ing)?\b|den(?:y|ies|ied|ying)\b|(?:no|without) (?:foundation|merit|basis|truth)\b|(?:categorically|completely|utterly|simply|totally|entirely|flatly) (?:false|untrue|wrong|incorrect|inaccurate)\b|out of context|(?:un|dis)proportionate|contest(?:s|ed)?\b|(?:would|will|plans? to|vowed to|intends? to) appeal\b(?! (?:for|to))|defend(?:ed|ing) (?:themselves|himself|herself|itself)\b|(?:invented|made up|fabricated)\b|act(?:ed|s|ing) (?:lawfully|legally|properly|correctly|appropriately)\b|challeng(?:e|es|ed) (?:the|its|this|that)\b|nothing (?:wrong|illegal|improper|to hide)\b|in good faith|misunderst(?:ood|anding)|mischaracteri[sz]\w+|politically motivated|witch[- ]hunt|smear|baseless|unfounded|groundless)/iu,
  yielding:
    /\b(?:apolog\w+|sorry|regrets?|regretted|sadden\w*|condolences?|thoughts (?:are|were)|sympath\w+|cooperat\w+|co-operat\w+|aware of|(?:is|was|are|were|would be|will be) (?:reviewing|investigating|looking into|studying|examining|considering)|review(?:ing)? the|investigation|inquiry|declin\w+|comment|disappoint\w+|seriously|lessons|unacceptable|fell short|accepts? (?:the|that|full)|acknowledg\w+|admit\w*|concede\w*|mistakes? (?:was|were|had been) made|welcom\w+|agree[sd]? (?:that|with)|pleased|grateful|thank\w*|respects? the)\b/iu,
  because: wordSet("because"),
  otherCause:
    /\b(?:(?:was|were|is|are|been) (?:\w+ly )?(?:caused by|due to|because of|the result of|the fault of|down to)|blam(?:e|es|ed|ing)\b|(?:resulted|stemmed) from|(?:had|have|has|with) (?:little |no )(?:other )?choice|(?:won['’]t|will not|would not|not (?:going|willing|prepared) to) (?:roll the dice|gamble|take (?:any )?(?:chances|risks)|compromise)|(?:was|were|is|are|been) (?:\w+ )?(?:necessary|needed|essential|unavoidable)|safety (?:comes|came) first|abundance of caution|(?:fired|bombed|attacked|struck|shot|started|shelled)\b[^.;]{0,60} first\b|retaliat\w+|were (?:shot|fired) (?:at|upon|on)|came under (?:fire|attack)|acted (?:as soon|immediately|quickly|promptly|swiftly|at once|within))/iu,
  officers: wordSet("ceo executive chairman chairwoman chair director spokesman spokeswoman spokesperson boss"),
  bodies: wordSet(
    "company firm airline bank trust hospital university school club charity church agency retailer operator manufacturer utility network platform developer carmaker supermarket charity union board council trust museum authority commission federation ministry government",
  ),
  voices: [
    {
      bodies: wordSet("government administration authorities ministry state cabinet officials"),
      voices: wordSet(
        "minister ministry government officials official secretary commission authorities president chancellor premier spokesman spokeswoman spokesperson",
      ),
    },
    {
      bodies: wordSet("police officers officer army military soldiers forces troops guards"),
      voices: wordSet(
        "police army military commander sheriff spokesman spokeswoman spokesperson commissioner ministry",
      ),
    },
    {
      bodies: wordSet(
        "company firm airline bank trust hospital university school council city county club federation charity church agency retailer operator manufacturer utility network platform developer",
      ),
      voices: wordSet(
        "company firm executive chairman chairwoman director spokesman spokeswoman spokesperson manager mayor officials cabinet leader councillor",
      ),
    },
  ],
  ofState: wordSet("u.s. us district general state county crown office prosecuting assistant commonwealth"),
  victims: wordSet(
    "victim victims family families relatives plaintiff plaintiffs accuser accusers survivors women woman girl children parents widow",
  ),
  afterTrial:
    /\b(?:appeal\w*|sentenc\w+|bail|mercy|lenien\w+|disappoint\w+|respect\w*|remorse\w*|sorry|apolog\w+|relie(?:f|ved)|grateful|consider\w*|next steps?|verdict|justice)\b/iu,
  divided:
    /\beach (?:side )?(?:has |have )?(?:accus|blam)\w+ (?:the other|each other)|\b(?:accus|blam)\w+ (?:each other|one another|the other (?:of|for))|\btrad(?:ed|ing) (?:accusations|blame|charges)|\b(?:conflicting|contradictory|differing|competing|rival) (?:accounts|versions|reports|claims|explanations)|\bmixed (?:conclusions|results|findings|evidence|picture|views)|\b(?:evidence|results?|research|reaction|reactions|opinions?) (?:is|are|was|were|has been|have been) mixed|\b(?:are|were|remain|remained|is|was) (?:\w+ly )?(?:split|divided|at odds)\b|\b(?:experts?|scientists?|economists?|analysts?|researchers?|lawyers?|historians?|doctors?|residents?|lawmakers?|opinions?|views?|accounts?|judges?) (?:\w+ly )?(?:differ(?:s|ed)?|disagree[ds]?)\b/iu,
  unconvinced:
    /\b(?:not (?:everyone|everybody|all \w+) (?:agrees?|agreed|is convinced|was convinced|are convinced|is happy|are happy|were happy)|(?:others|some|many) (?:disagree|disagreed|are not (?:so )?(?:sure|convinced)|are less (?:sure|convinced)|take a different view|see it differently)|(?:experts?|scientists?|economists?|analysts?|researchers?|others|lawyers?|doctors?) (?:were|are|was|is) (?:also |more |less )?(?:cautious|sc?eptical|skeptical|critical|doubtful|wary)|remain(?:s|ed)? (?:unconvinced|sc?eptical|skeptical|unpersuaded)|(?:are|were|is|was) not (?:convinced|persuaded)|(?:are|were|is|was) (?:unconvinced|unpersuaded))\b/iu,
  evidence: wordSet(
    "survey study report share proportion percentage rate figures figure data poll numbers statistics number test tests results footage video photographs images analysis findings estimate estimates sample samples research audit assessment modelling modeling calculation calculations model",
  ),
  doubted:
    /\b(?:not (?:representative|reliable|accurate|credible|scientific|independent|conclusive|complete)|unrepresentative|unreliable|inaccurate|flawed|misleading|incomplete|outdated|out of date|wrong|incorrect|exaggerated|(?:a )?guess(?:work)?|only (?:counts?|includes?|covers?)|(?:counts?|counted|includes?|included|covers?) only|inconclusive|(?:proved|proves|prove|shows|showed) nothing|meaningless|worthless|(?:plucked|picked|pulled|conjured) (?:out of|from)|too (?:short|small|narrow|old|limited|early|few|crude|broad)|cherry-picked|selective|unscientific|simplistic|biased|(?:did|does|do|could|can)(?:n['’]t| not) (?:show|prove|take into account|include|reflect|account for|consider|capture|tell)|cannot (?:show|prove)|fail(?:s|ed)? to (?:take|include|consider|account|show|reflect)|ignor(?:es|ed)|overstate[sd]?|understate[sd]?|took no account|takes no account|(?:was|were|is|are) based on|(?:was|were|is|are) (?:from|of|taken (?:at|in|during|from)) (?:an? |the )?(?:earlier|old|older|different|another|previous))\b/iu,
  events: wordSet(
    "conversation conversations meeting meetings call calls agreement deal order orders request requests incident thing promise promises document documents exchange discussion discussions warning warnings payment payments letter plan plans decision instruction instructions offer offers policy contact arrangement event evidence",
  ),
  noPlans:
    /\bno (?:\w+ )?(?:plans?|reason|need|intention|case|justification|grounds|basis|question) (?:to|for|of|in)\b|\b(?:do(?:es)?|did|would|will) not (?:accept|recogni[sz]e|support|agree to|back)\b|\b(?:will|would|could|can|did|does|do) not (?:be \w+ing|resign|step down|quit|change|reverse|withdraw|drop|scrap|abandon|reconsider|pay|negotiate|bow|back down|give in|consider)\b|\bnot (?:on the table|going to happen|up for (?:negotiation|discussion))\b/iu,
  staying:
    /\b(?:will|would|intends? to|plans? to|vowed to|is going to) (?:stay|remain|continue|carry on|keep|fight on|go ahead|press ahead|serve|proceed)\b/iu,
  drawback:
    /\b(?:delay|move|step|ban|change|cut|pause|that|this|it|doing so) would (?:only |also |simply )?(?:cost|mean|lead|put|risk|harm|hurt|endanger|make|undermine|damage|create|force|push|leave|be (?:too|un\w+|im\w+|a mistake|wrong|dangerous|costly|reckless))\b/iu,
  defends: wordSet("defend defends defended defending justify justifies justified justifying"),
  complaining: wordSet(
    "complain complains complained complaining criticise criticises criticised criticising criticize criticizes criticized criticizing protest protested denounced denounces condemned condemns decried blasted lambasted slammed",
  ),
  disclaiming:
    /\b(?:(?:cannot|can['’]t|could not|should not|must not) be (?:blamed|held (?:responsible|liable|accountable))|(?:is|are|was|were) not (?:responsible|liable|to blame|at fault))\b/iu,
  bearing: wordSet(
    "showed shows show proved proves prove confirmed confirms confirm right true correct accurate encouraging important welcome good great positive significant historic vital agreed agree",
  ),
  reaching: wordSet(
    "apply applies applied cover covers covered shield shields shielded require requires required allow allows allowed permit permits permitted protect protects protected oblige obliges forbid forbids",
  ),
  taken: wordSet(
    "assurance promise pledge offer agreement deal report study argument explanation conclusion description interpretation comparison charge accusation allegation warning",
  ),
  binding: ["law", "deal"],
  numbers: wordSet(
    "figure figures number numbers estimate estimates share proportion percentage rate total toll count statistic statistics",
  ),
  disbelief:
    /\b(?:(?:impossible|hard|difficult) to believe|not credible|not believable|beggar(?:s|ed) belief|implausible|far-fetched|laughable|(?:made|makes) no sense|(?:did|do|does) not (?:believe|buy) (?:that|it|this|him|her|them))\b/iu,
  notAccepting:
    /\b(?:(?:do(?:es)?|did|has|have) not (?:recogni[sz]ed?|accept(?:ed)?|agree(?:d)? with)|disput(?:es|ed)|contest(?:s|ed)|rejects|disagree[sd]? with)(?= (?:the|that|this|those|these|its|their|his|her)\b)/giu,
  unaware:
    /\b(?:(?:was|is|were|are) (?:not |un)aware of|knew of no|knows of no|know of no|had no (?:reports?|knowledge|record|information) of|no reports? of|had not received any)\b/iu,
  opposite:
    /\b(?:the (?:exact |very |direct )?(?:opposite|contrary|reverse)|(?:invented|made up|fabricated|concocted) (?:the|their|his|her|its|this|that) (?:\w+ )?(?:story|stories|account|accounts|claims?|allegations?|evidence|case)|otherwise(?=[,.”"’]|$)|(?:a )?(?:very |quite |rather )?different (?:story|account|version|picture))\b/iu,
  otherConclusion:
    /\b(?:reached|came to|drew) (?:(?:the|a|an|very|quite|exact) )*(?:opposite|different|contrary) (?:conclusion|conclusions|view|verdict|finding)\b|\btook (?:the|a) (?:opposite|different) view\b|\bruled the (?:other way|opposite)\b/iu,
  best: wordSet(
    "most best largest biggest strictest safest fairest strongest highest fastest lowest cheapest cleanest generous",
  ),
  even: wordSet("even nearly anywhere remotely"),
  already: wordSet("already"),
  belittling: wordSet("simply merely only just actually already mostly really largely"),
  lesser:
    /\b(?:less than (?:frank|honest|candid|truthful|transparent|forthcoming|clear)|not been (?:honest|frank|truthful|transparent|open|straight))\b/iu,
  rivalFigure:
    /\b(?:(?:at least |nearly |almost |about |more than |likely )*(?:twice|double|half|three times|four times|ten times) (?:as (?:much|many|high|large|big)|that|the (?:figure|number|amount|size))|(?:far|much|significantly|considerably) (?:higher|lower|more|fewer|less|larger|smaller|greater)(?=[.,]|$)|(?:as (?:much|many|high) as|closer to|nearer to?|more like) (?:[$£€] ?)?\d[\d,.]*(?: (?:\p{L}+illion|thousand|percent))?)/iu,
};
