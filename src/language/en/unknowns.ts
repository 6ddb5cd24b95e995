import type { UnknownCues } from "../cues.ts";

const question = "(?:whether|if|how|what|which|who|whom|whose|when|where|why)";
const soFar =
  "(?:yet|still|so far|as yet|currently|immediately|publicly|officially|independently|fully|been|be|being|even|exactly|entirely|completely|also|largely|widely)";
const some =
  "(?:an?|any|the|his|her|its|their|further|more|other|specific|exact|additional|immediate|official|many|full|clear|final|precise)";
const facts =
  "(?:details?|timetables?|timelines?|time ?frames?|dates?|reasons?|explanations?|figures?|numbers?|names?|identit(?:y|ies)|information|causes?|motives?|results?|findings?|specifics|location|whereabouts|amounts?|terms|breakdown|estimates?|plans?)";
const settled =
  "(?:known|clear|confirmed|decided|determined|established|disclosed|revealed|announced|identified|specified|verified|settled|finali[sz]ed|explained|resolved|agreed|scheduled|ascertained|made public)";

const not = "(?:\\s+not|n['’]t)";
const some0 = `(?:${some}\\s+)*`;
const soFar0 = `(?:${soFar}\\s+)*`;

/** Not known, not clear, not confirmed. "Not known for his patience" is no such thing. */
const notSettled = `(?<!\\bwho )\\b(?:is|are|was|were|has|have|had|it['’]s)(?:\\s+(?:also|still|yet|even))?${not}\\s+${soFar0}${settled}\\b(?!\\s+(?:for(?! (?:sure|certain))|as|to (?:be|have|the)|by|with|in)\\b)`;
const open = `(?<!\\bwho )\\b(?:is|are|was|were|remain|remains|remained|left|it['’]s|still|currently)\\s+(?:${soFar}\\s+|very\\s+|somewhat\\s+|unclear and\\s+)*(?:unclear|unknown|uncertain|undecided|undetermined|undisclosed|unconfirmed|unresolved|unverified|unspecified|unidentified|unexplained|a mystery|an open question|anyone['’]s guess|up in the air|pending|to be (?:decided|determined|confirmed|announced|settled|seen))\\b(?!\\s+(?:to|as|by)\\b)`;

/**
 * How English says that a thing is not known, not confirmed or not decided: predicates of knowing and deciding under negation
 * (Huddleston and Pullum 2002, ch. 9; factives after Karttunen 1971) and the set phrases of news agencies. Written by us.
 */
export const unknowns: UnknownCues = {
  hint: /n['’]t\b|\b(?:not?|un\w+|yet|remain\w*|still|cannot|could|declin\w+|refus\w+|early|soon|premature|impossible|hard|difficult|nobody|neither|without|consider\w*|weigh\w*|decid\w+|investigat\w+|assess\w*|examin\w+|prob(?:e|es|ing)|review\w*|study\w*|look\w*|try\w*|work\w*|seek\w*|attempt\w*|hop\w+|inquir\w+|will|must|due|expected|set|scheduled|withh\w+|able|sure|understood|little|further|more|additional|await\w*|insufficient|may|might|feared|pending|awaited|outstanding|postponed|deferred|mystery|open|anyone|air|left|questions?|scrutiny|doubts?|mixed)\b/i,
  says: [
    notSettled,
    open,
    `\\b(?:unclear|uncertain|unknown|undecided) (?:${question}|exactly)\\b`,
    "\\b(?:has|have|had|is|are|was|were|still) yet to (?:be (?!made\\b)\\p{L}{3,}(?:ed|en)\\b|(?:be )?(?:seen|decided?|determined?|confirm(?:ed)?|comment|say|announced?|respond|disclosed?|named?|reveal(?:ed)?|released?|identif(?:y|ied)|set|rule|chosen?|choose|publish(?:ed)?|establish(?:ed)?|explain(?:ed)?|specif(?:y|ied)|agreed?|approved?|made|make a decision|settled?|resolved?|finali[sz]ed?|emerge|known|recovered|charged))\\b",
    "\\bremain(?:s|ed)? to be (?:seen|decided|determined|settled|answered|resolved)\\b",
    "\\bquestions? (?:still )?remain(?:s|ed)?\\b(?= (?:about|over|as to|whether|unanswered))",
    `\\b(?:could not|couldn['’]t|cannot|can not|can['’]t|(?:is|are|was|were) (?:not able|unable) to) ${soFar0}(?:verif(?:y|ied)|confirm(?:ed)?|determined?|establish(?:ed)?|ascertain(?:ed)?|(?:say|tell) ${question})\\b`,
    `\\b(?:could not|couldn['’]t) explain ${question}\\b`,
    `\\b(?:declined|declines|refused|refuses|declining|refusing|unwilling) to (?:immediately |publicly )?(?:say|disclose|specify|reveal|name|identify|elaborate|speculate|confirm|give ${some0}${facts}|provide ${some0}${facts}|release ${some0}${facts}|comment on ${question})\\b`,
    `\\b(?:did|do|does|would|will)${not} (?:immediately |publicly )?(?:say|tell [\\p{L} ]{1,30}|explain) ${question}\\b`,
    `\\b(?:did|do|does|would|will)${not} (?:immediately |publicly )?(?:disclose|specify|elaborate|(?:reveal|say) (?:${some}\\s+)*(?:[\\p{L}-]+ )?${facts}|(?:give|provide|offer|release) ${some0}${facts}|name the|identify the)\\b`,
    `\\b(?:has|have|had)${not} ${soFar0}(?:said ${question}|decided|determined|confirmed|announced ${question}|disclosed|specified|explained ${question}|set a date|made a (?:final )?decision|(?:released|given|provided|published|named|identified|announced|revealed|made public) ${some0}(?:${facts}|suspects?|victims?|successor|candidates?))\\b`,
    `\\bno (?:[\\p{L}\\p{N}'’-]+ ){0,9}(?:has|have|had) ${soFar0}(?:confirmed|decided|announced|agreed|committed|come forward|claimed responsibility|named|identified|made|set|given|released|determined|established|reached|scheduled|recovered)\\b`,
    `\\b(?:there (?:is|was|are|were|has been|have been)|has|have|had|with|gave|set|offered|provided) (?:still |as yet |currently )?no (?:${some} |immediate |word |clear |official |firm |fixed |set )*(?:${facts}|word|indication|confirmation|consensus|decision|deadline|certainty|agreement|information)\\b(?= (?:on|of|about|for|as to|that|${question}|has|have|was|were|yet|so far)|[.,;])`,
    `\\bno (?:immediate |official |further |other |exact )*(?:${facts}|word|decision|confirmation|timetable) (?:was|were|is|are|on|of ${question}|about)\\b`,
    `\\b${facts}(?: [\\p{L}-]+){0,6} (?:was|were|is|are)${not} ${soFar0}(?:available|given|released|provided|known|clear|forthcoming)\\b`,
    "\\b(?:remains?|remained|is|are|was|were|still) (?:still |currently )*(?:under investigation|being investigated|under review)\\b",
    `\\b(?:too (?:early|soon)|premature|impossible|hard|difficult) to (?:say|tell|know|determine|judge|predict) ${question}\\b`,
    "\\btoo (?:early|soon) to (?:say|tell|know|determine|judge|predict)\\b",
    `\\b(?:nobody|no one|no-one|neither side) (?:\\w+ )?(?:knows|knew|can say|could say) ${question}\\b`,
    `\\b(?:do|does|did)${not} ${soFar0}know (?:for certain |for sure |exactly )?${question}\\b`,
    `\\bwithout (?:specifying|elaborating|(?:giving|providing|offering) ${some0}${facts}|naming (?:them|the|any)|saying ${question})\\b`,
    `\\b(?:is|are|was|were|still) (?:still |now |currently )?(?:considering|weighing|deciding|investigating|assessing) (?:\\w+ )?${question}\\b(?! (?:to describe|far)\\b)`,
    "\\bstill (?:deciding|determining|undecided|being (?:decided|determined|investigated|negotiated|identified|counted))\\b",
    `\\b(?:has|have|had)${not} ${soFar0}(?:named|identified) (?:him|her|them|those|either|any of|the (?:dead|victims?|suspects?|(?:wo)?m[ae]n|boy|girl|driver|attackers?|companies|company))\\b`,
    `\\b(?:investigating|looking into|examining) (?:the (?:exact |possible )?(?:causes?|motives?|circumstances|reasons?|origins?|source)|${question})\\b`,
    `\\b(?:trying|working|seeking|attempting|hoping) to (?:determine|establish|find out|learn|ascertain|verify|work out|identify) (?:${question}|the (?:exact )?(?:causes?|motives?|circumstances|reasons?|origins?|source|identit(?:y|ies)|extent|victims?|suspects?|bod(?:y|ies)))\\b`,
    "\\b(?:investigations?|inquiry|inquiries|probes?) (?:into [^,;.]{3,80} )?(?:(?:is|are|was|were|remains?) (?:still )?(?:ongoing|under ?way|continuing|open|in progress)|continues?)\\b",
    `\\b(?:will|must|is to|are to|is due to|are due to|is expected to|are expected to) (?:now |then |also |later )?(?:decide|rule on) ${question}\\b`,
    "\\b(?:decision|ruling|verdict|result|outcome)s? (?:is|are|was) (?:not )?(?:expected|due)\\b",
    `\\b(?:examining|investigating|probing|reviewing|weighing|considering|studying) (?:is|are) ${question}\\b`,
    "\\b(?:investigat(?:ed|ion|ions|ing)|inquiry|inquiries|probes?|scrutiny|examination|reviews?|doubts?|questions?) (?:[\\p{L}\\p{N}.'’-]+ ){0,9}?(?:over|as to|about|into) whether\\b",
    "\\bno (?:arrests?|charges|suspects?) (?:has|have|had) (?:yet |so far )?been (?:made|filed|brought|laid|arrested|charged|named|identified)\\b",
    "\\bmixed (?:signals|messages) (?:about|on|over|as to) (?:whether|if|how|when)\\b",
    "\\bno one (?:has|had) (?:yet |so far )?been (?:arrested|charged|held responsible|blamed)\\b",
    "\\b(?:sentencing|verdict|ruling|decision) (?:is|was|has been) (?:set|scheduled) for\\b",
    "\\b(?:will|(?:is|are) (?:set|due|scheduled|expected) to) (?:now |then |also |later |next )?(?:vote on|rule on|decide (?:on|whether|if)) (?!how to\\b)",
    `\\bwithh(?:olding|eld) (?:${some}\\s+)*${facts}\\b`,
    `\\b(?:(?:is|was)(?:${not}| ?n['’]t) ${soFar0}possible|(?:is|was) impossible) (?:for [^,;.]{2,40} )?to (?:independently |immediately |fully )?(?:verify|confirm|determine|establish|ascertain|tell|say)\\b`,
    `\\b(?:unable|not able) to (?:independently |immediately )?(?:predict|verify|confirm|determine|establish|say|tell|explain|identify) (?:${question}|the|its|his|her|their|any)\\b`,
    "\\b(?:(?:is|are|was|were)(?: not|n['’]t)(?:, [^,;.]{3,20},)? able|unable) to (?:collect|gather|obtain|get|access) (?:any |the |enough |complete |sufficient )?(?:data|information|details|records|figures)\\b",
    `\\b(?:is|are|was|were)(?: not|n['’]t) being (?:released|named|identified|disclosed|made public)\\b`,
    `\\b(?:is|are|was|were|remains?) (?:still )?(?:not (?:yet )?(?:entirely |exactly |quite )?sure|unsure) ${question}\\b`,
    `\\b(?:do|does|did)${not} (?:yet |still )?(?:fully |completely |really |entirely )?understand ${question}\\b`,
    "\\b(?:is|are|remains?) (?:still )?(?:not (?:yet )?(?:fully|well|completely|entirely)|poorly|little) understood\\b",
    "\\blittle is (?:yet |still )?known (?:about|of)\\b",
    "\\b(?:further|more|additional) (?:research|studies|study|work|tests?|testing|data|evidence|investigation) (?:is|are|will be|was|were) (?:still )?(?:needed|required|necessary)\\b",
    "\\bawait(?:ing|s|ed)? (?:the |a |an |its |their |final |official |test |lab |toxicology |autopsy )*(?:results?|ruling|decision|verdict|approval|sentencing|confirmation|identification|outcome)\\b",
    "\\b(?:there(?: is| was| are| were|['’]s| remains)|(?:has|have) found|see|sees) (?:still |currently |as yet |yet )?(?:no|little|not enough|not sufficient|insufficient) (?:(?:definit(?:iv)?e|conclusive|clear|hard|solid|strong|firm|sufficient|reliable|robust|high-quality|good) )+(?:evidence|proof|data)\\b(?= (?:yet |so far )?(?:that|whether|on whether|as to|to (?:say|show|tell|know|suggest|support|prove)))",
    "\\b(?:there(?: is| was|['’]s) )(?:still |currently |as yet )?(?:not (?:yet )?enough|insufficient|too little) (?:evidence|proof|data|information)\\b(?= (?:yet |so far )?(?:that|whether|on whether|as to|to (?:say|show|tell|know|judge|conclude|determine|decide|prove)))",
    "\\b(?:(?:do|does|did)(?: not|n['’]t) (?:yet |still )?have enough|(?:has|have|had) (?:too little|insufficient|not enough)) (?:information|evidence|data|proof) to (?:say|answer|tell|judge|know|conclude|determine|decide|establish|confirm)\\b",
    "\\b(?:real|true|actual|final|full|overall) (?:(?:death|casualty|human) )?(?:toll|numbers?|figures?|total|count|scale|extent|costs?) (?:of [^,;.]{2,50} )?(?:may|might|could|is (?:likely|feared|thought|believed) to) (?:well |even |actually )?be (?:(?:much|far|even|considerably|significantly|substantially|a lot|many times) )?(?:higher|lower|greater|larger|bigger|smaller|worse|more)\\b",
    "\\bneither confirm(?:ed|s)? (?:n)?or den(?:y|ied|ies)\\b",
    "\\b(?:decision|ruling|verdict|result|outcome|confirmation|approval)s? (?:is|are|was|were|has been|have been) (?:still )?(?:pending|awaited|outstanding|postponed|deferred)\\b",
  ].map((pattern) => new RegExp(pattern, "giu")),
  talk: /\b(?:I|we|you|people|they)(?:['’](?:ve|d|ll|re|m))?(?:\s+(?:really|just|still|simply|actually|honestly|also|all))?\s*$/iu,
  official:
    /\b(?:remains?|is|are|was|were) (?:still |currently )?(?:under investigation|being investigated)\b|\b(?:are|remain) (?:still )?unable to (?:predict|determine|say|tell|explain) (?:whether|if|how|what|which|who|when|where|why)\b/iu,
  addressed: /^["“]?(?:you|your)\b/iu,
  past: /\b(?:at first|initially|originally|at the time|back then|in those days|until then)\b/iu,
  hypothetical: /\b(?:if|unless|even if|as if)\b[^,;]{0,100}$/iu,
};
