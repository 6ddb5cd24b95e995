import type { Quarrels } from "../quarrels.ts";
import { wordSet } from "./lists.ts";
import { blame, praise } from "./weighing.ts";

const republicans = wordSet("republican republicans gop");
const democrats = wordSet("democratic democrat democrats");
const labour = wordSet("labour");
const tories = wordSet("conservative conservatives tory tories");
const government = wordSet("government minister chancellor premier");
const opposition = wordSet("opposition");

/**
 * How English news tells a quarrel: refusals, demands that somebody goes, accounts of force, and the camps of strikes, building plans
 * and the like. From general knowledge of English and the set phrases of news agencies; collected by us.
 */
export const quarrels: Quarrels = {
  praise,
  blame,
  refusing: wordSet(
    "rejected rejects rejecting rebuffed rebuffs rebuffing refused refuses refusing declined declines resisted resists resisting spurned spurns ignored ignores dismissed dismisses dismissing rebuked vetoed",
  ),
  refusingWith: new Map(
    Object.entries({
      ruled: "out",
      rules: "out",
      ruling: "out",
      turned: "down",
      turns: "down",
      turning: "down",
      brushed: "aside off",
      brushing: "aside off",
      shrugged: "off",
      shrugging: "off",
      waved: "away",
      vowed: "not",
      promised: "not",
      pledged: "not",
    }).map(([verb, particles]) => [verb, wordSet(particles)] as const),
  ),
  pressing: wordSet(
    "call calls demand demands request requests appeal appeals plea pleas pressure petition petitions urging urgings ultimatum",
  ),
  unasked: wordSet(
    "comment say speak talk discuss answer respond reply elaborate name identify give provide confirm disclose speculate testify believe accept be let admit acknowledge reveal",
  ),
  askingOf:
    /^(?:(?:and|to) )?(?:asking|ask|asked|urging|urge|urged|begging|imploring|pressing|calling (?:on|upon)|demanding that)\b/iu,
  notToBe:
    /\b(?:(?:was|is|were|are) (?:not|n['’]t|never) (?:on the table|up for (?:discussion|negotiation|debate)|an option|going to happen|on the agenda|negotiable)|out of the question|(?:matter|case|chapter|issue|decision) (?:is|was) (?:now )?(?:closed|final|settled)|(?:decision|ruling|result|ban|plan) (?:stands|would stand|will stand)|no going back|no turning back|a non-starter|off the table)\b/iu,
  leaving:
    /\b(?:resign(?:s|ed|ing|ation)?|step(?:s|ped|ping)? (?:down|aside|back)|stand(?:s|ing)? (?:down|aside)|stood (?:down|aside)|quit(?:s|ting)?|leave (?:office|(?:his|her|their|the) post)|give up (?:his|her|their|the) (?:post|seat|job|duties|title)|hand(?:s|ing)? over (?:his|her|their|the) (?:duties|post|job)|(?:he|she|they) (?:must|should|has to|have to|needs? to|ought to) go|his departure|her departure|their departure|be (?:sacked|fired|dismissed|removed|suspended|replaced)|removal from office|bow out)\b/iu,
  staying:
    /\b(?:carry(?:ing)? on|stay(?:ing)? (?:on|in)|by staying|(?:will|would|to|can|shall|could) (?:\w+ )?(?:stay|remain|continue|serve|carry on|keep (?:his|her|my|the) (?:job|post|seat))|serve (?:out|my|his|her|the|until)|(?:not|never) (?:\w+ )?(?:quit|resign|step down|step aside|go(?:ing)? anywhere|leave|stand down|walk away)|finish the job|(?:full|complete|every|total|absolute) confidence in|(?:stand|stood|stands) (?:by|behind) (?:him|her|them)|see (?:it|this|the job) through)\b/iu,
  noMatter: wordSet(
    `doubt question questions reason reasons need needs way chance comment comments one more less longer idea point time date plan plans intention choice option alternative secret surprise wonder word words
    sign signs evidence indication proof information details detail news answer answers response hope excuse problem problems difference change changes effect impact limit place matter role right guarantee
    such other further immediate new clear single further record records interest appetite room use sense mention money injuries casualties survivors arrests deaths damage winner winners consensus agreement`,
  ),
  force:
    /\b(?:shot|shoots?|shootings?|gunned down|kill(?:s|ed|ing|ings)?|opened fire|air ?strikes?|shell(?:s|ed|ing)|bomb(?:s|ed|ing)|missiles?|drone strikes?|police (?:brutality|violence)|in custody|tasered)\b/iu,
  hostile: wordSet(
    `knife gun guns weapon weapons pistol rifle machete axe armed gunman gunmen fighter fighters militant militants terrorist terrorists insurgent insurgents combatants launcher launchers rockets
    depot ammunition explosives arsenal hideout lunged lunging ambushed`,
  ),
  harmless:
    /\b(?:unarmed|(?:holding|had) (?:only |just |nothing but )?(?:a|his|her|their) (?:cell ?)?(?:phone|wallet|bag|toy|book)|(?:his|her|their) hands (?:were )?(?:up|raised|in the air|behind)|(?:his|her|their) back (?:was )?(?:to|turned)|(?:was|were) (?:running (?:away|for)|fleeing|asleep|sleeping|kneeling|begging|sitting)|surrender(?:ed|ing)|(?:only|just|all|were|are) (?:\w+ )?civilians|innocent (?:people|civilians|men|women|children|bystanders)|(?:bombed|shelled|shot|hit|struck|attacked) (?:\w+ )?(?:people|children|families|farmers|women|shoppers|worshippers|pupils|civilians) (?:who|that|as|while|queu\w+|buying|sleeping|fleeing))\b/iu,
  forces: wordSet(
    "police army military soldiers troops forces sheriff officers commander guards navy marines gendarmerie constabulary chief spokesman spokeswoman spokesperson ministry department lt. col. gen. colonel general commissioner deputies",
  ),
  onlookers: wordSet(
    `family mother father parents brother sister wife husband widow son daughter cousin aunt uncle friend friends relatives relative witness witnesses neighbour neighbours neighbor neighbors resident residents
    villager villagers lawyer lawyers attorney woman man survivor survivors mayor doctor doctors elder elders teacher campaigners activists group`,
  ),
  opposition,
  rivals: [
    [republicans, democrats],
    [democrats, republicans],
    [labour, tories],
    [tories, labour],
    [government, opposition],
    [opposition, government],
  ],
  complainers: wordSet(
    `charity campaigner campaigners residents resident union unions families watchdog lawyer lawyers solicitor victims opposition workers activists critics patients parents neighbours neighbors tenants
    fishermen students beekeepers protesters villagers objectors conservationists environmentalists inmates prisoners detainees passengers commuters consumers group league inquiry whistleblower survivors physicians doctors nurses`,
  ),
  responsible: wordSet(
    `contractor operator manufacturer maker owner employer landlord developer company firm ministry minister council department police army trust spokesman spokeswoman spokesperson director executive chairman
    chairwoman government authorities officials official school hospital airline bank agency mayor superintendent administration management utility supplier producer retailer`,
  ),
  notBlamed:
    /\b(?:(?:was|were|is|are|had been) (?:to blame|the (?:real |true |actual )?(?:cause|culprit|reason))|had nothing to do with|(?:was|were) caused by|put (?:it|this|that|them) down to|a (?:typing|clerical|technical|computer) error)\b/iu,
  questionable: wordSet(
    "records record methods method figures numbers data research study evidence credentials motives motive right authority competence independence handling decision policy plan explanation calculations",
  ),
  notified: wordSet("notified informed told warned alerted consulted asked replaced repaired inspected tested checked"),
  doingSo: /^to do (?:so|that|it|this)\b/iu,
  without: "without",
  clashing:
    /\b(?:clash(?:es|ed)? (?:over|with)|at odds (?:over|with)|at loggerheads|lock(?:s|ed)? horns|cross(?:es|ed)? swords|(?:square|face)(?:s|d)? off|spar(?:s|red)? over|trad(?:e|es|ed|ing) (?:barbs|blame|accusations|insults)|war of words|row (?:over|between|with)|feud(?:s|ed)? (?:over|between|with)|dispute (?:over|between)|(?:set|pitted|pits|pit) (?:[\p{L}'’]+ ){1,4}against)\b/iu,
  deciding: wordSet(
    "vetoed blocked banned fined ordered suspended revoked rejected prohibited barred overturned quashed struck convicted sentenced upheld cancelled denied halted withdrew disqualified expelled dismissed approved cleared",
  ),
  authorities: wordSet(
    "regulator regulators watchdog court courts judge jury tribunal commission authority agency ministry council federation committee panel board bureau inspectorate ombudsman department parliament government association union",
  ),
  challenging:
    /\b(?:(?:would|will|plans? to|planned to|intends? to|vowed to|was going to|is going to|to) (?:(?:\w+ ){0,2})(?:appeal(?! (?:to|for) (?:the )?(?:public|people|calm))|challenge (?:it|the|that|this)|contest (?:it|the|that|this)|fight (?:it|the (?:ban|decision|ruling|fine|order))|sue\b|seek (?:a )?judicial review|take (?:it|the (?:case|matter)) to court)|(?:baffled|dismayed|astonished|appalled|outraged|shocked) (?:by|at) (?:the|this|that) (?:decision|ruling|verdict|ban|fine|move|order)|(?:disagree[sd]?|disagreed) with (?:the|this|that) (?:decision|ruling|verdict|ban|fine|finding|findings))\b/iu,
  pointsBack: /\b(?:one|it|that|this|them|so|either)[.,”"’\s]*$/iu,
  camps: [
    {
      about:
        /\b(?:strikes?|striking|walk-?outs?|walk(?:ed|s)? (?:out|off the job)|picket(?:s|ed|ing)?|industrial action|pay (?:row|dispute|talks|deal|offer)|stoppages?)\b/iu,
      one: wordSet(
        "union unions federation guild brotherhood workers drivers teachers nurses pilots crew staff members strikers",
      ),
      other: wordSet(
        "company operator airline employer employers firm management managing executive superintendent district minister ministry government director council school board trust",
      ),
    },
    {
      about:
        /\b(?:plans? (?:for|to build)|planning|permission|(?:homes|houses|flats|housing|wind ?farm|solar farm|quarry|incinerator|bypass|runway|warehouse|pylons|landfill|mine) (?:on|at|near|plan|scheme|project|development|get)|application)\b/iu,
      one: wordSet(
        "objectors objector residents resident campaigners campaigner villagers neighbours neighbors protesters opponents group",
      ),
      other: wordSet(
        "developer developers applicant applicants council councillor councillors councilman consultant agent builder builders chairman chairwoman company firm minister mayor officer officers",
      ),
    },
  ],
  turnedRound:
    /^\W*(?:that )?it (?:was|is|had been|has been) (?!not\b)(?:actually |rather |in fact )?(?:the |his |her |its |their )?[\p{L}'’-]+(?: [\p{L}'’-]+){0,3} (?:that|who|which) (?:had|has|have|was|were|is|are|did|refused|walked|broke|left|started|failed|would|pulled)\b/iu,
};
