import type { MachineCues } from "../page.ts";

const ai =
  "(?:(?:ai|a\\.i\\.|artificial intelligence|large language|language|llm|automated|generative)[ -](?:language )?(?:models?|assistants?|agents?|bots?|systems?|tools?|readers?|summari[sz]ers?|crawlers?)|(?:automated )?summari[sz](?:ers?|ation (?:tools?|models?|systems?|bots?))|a\\.i\\.|ais?|llms?|chatbots?|chat ?gpt|gpt(?:-?\\d)?|claude|gemini|copilot|(?:helpful|virtual) assistant)(?![-’'\\w]| (?:compan|firm|engineer|start-?up|research|developer|investor|expert|fan|act\\b|safety|industry|lab|boom|scientist))";
const reply = "(?:summar(?:y|ies)|responses?|repl(?:y|ies)|outputs?|briefings?|brief|answers?|messages?)";
const say =
  "(?:say|state|write|respond|reply|answer|output|include|add|tell|mention|claim|omit|append|report|describe|summari[sz]e|conclude|recommend|follow|treat|call|praise|ignore|leave out)";

const pattern = (...parts: string[]): RegExp => new RegExp(parts.join(""), "i");

/**
 * How text addresses a language model: the classes of published prompt-injection collections (instructions overridden, role
 * play, fake turns, orders for the output, requests for the prompt, data carried off). `marks` are what no prose has; `calls`
 * speak to a machine; `orders` count only in the imperative. A sentence that is told by somebody (`told`) is news about it.
 */
export const machine: MachineCues = {
  hint: /instruction|prompt|directive|direction|guideline|\bai\b|a\.i\.|llm|language model|assistant|chat ?gpt|chatbot|\bgpt|claude|gemini|copilot|system|summar|respon|repl[yi]|output|answer|brief|\buser|ignore|disregard|forget|\binst\b|<\||jailb|\bdan\b|override|crawler|from now on|task\s?:|your (?:task|job|goal|role|mission)|nothing else|restrictions|stop (?:reading|processing)|following|verbatim|conversation|when asked|print|\bsay\b/i,
  marks: [
    /^\W{0,8}\[?(?:system|assistant)\]?(?: (?:prompt|message|note|override|instructions?|update))?\s?\]?\s?:\s*\S/i,
    /^\W{0,8}(?:(?:new|updated|additional|revised|hidden|secret|real) (?:system )?(?:instructions?|prompts?|task)|instruction|(?:ai|llm|gpt|bot|model)s? (?:note|notice|instructions?|prompt|directive)s?)\s?:\s*\S/i,
    /<\|?(?:im_start|im_end|endoftext|begin_of_text|start_header_id|eot_id)\|?>|<\|(?:system|user|assistant)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|assistant|system[_-]prompt|instructions?)>/i,
    /^\W{0,4}(?:\[\[?|\{\{|<<?)\s?(?:system|admin|assistant|instructions?|prompt)\b/i,
    /\b(?:begin|start|end)(?:ning)?(?: of)? (?:system|admin|developer|hidden)[ _-](?:prompt|message|instructions?|override|note)\b|^\W{0,6}system override\b/i,
    /\b(?:jailbreak|god|dan) mode (?:enabled|activated|on|engaged)\b/i,
  ],
  calls: [
    pattern(
      "\\byou(?: are|['’]re) (?:now |no longer |actually |really |from now on )?(?:dan, )?(?:an? |the |my )?(?:\\w+ )?",
      ai,
    ),
    pattern("\\byou,? (?:the|as an?|as the) ", ai),
    pattern("\\bas an? ", ai, ",? you (?:must|should|will|are to|have to|shall|need to)\\b"),
    pattern(
      "^\\W{0,6}(?:attention|dear|hey|hello|hi)[,:]? (?:(?:all|any|every|the) )?",
      ai,
      "(?:\\s?[,:!—–]|[^.!?]{0,50}\\b(?:must|should|please|shall)\\b)",
    ),
    pattern(
      "^\\W{0,6}(?:(?:important|urgent|special|hidden|secret|the following) )?(?:note|message|notice|instructions?|reminder|warning|attention)\\b[^.:!?]{0,30}\\b(?:to|for) (?:(?:all|any|every|the) )?",
      ai,
      "[^.:!?]{0,30}(?::|\\bonly\\b)",
    ),
    pattern(
      "^\\W{0,6}(?:for|to) (?:(?:all|any|every|the) )?",
      ai,
      "(?: only|[^.:!?]{0,30}\\bthis\\b[^.:!?]{0,20})\\s?:",
    ),
    pattern(
      "\\b",
      ai,
      "(?: that| which| who)?(?: is| are)? (?:reading|reads?|processing|process(?:es)?|summari[sz](?:ing|es?)|parsing|analy[sz](?:ing|es?)|crawling|ingesting) this\\b[^.!?]{0,60}\\b(?:must|should|shall|please|has to|have to)\\b",
    ),
    pattern(
      "^\\W{0,6}(?:any |all |every |the )?",
      ai,
      " (?:must|should|shall|has to|have to|are required to|are to) (?:always |never |not |only )?",
      say,
      "\\b[^.!?]{0,80}\\b(?:that|as|with|only|in|paragraph|link|this)\\b",
    ),
    pattern(
      "^\\W{0,6}(?:any |all |every |the )?",
      ai,
      " (?:must|should|shall) (?:click|visit|open|fetch|follow|run|execute)\\b",
    ),
    pattern(
      "^\\W{0,6}the (?:assistant|model|chatbot|bot|ai) (?:must|should|shall|will) (?:always |never |not |only )?(?:respond|reply|answer|output)\\b",
    ),
    /\b(?:when|if|while|before|after|whenever) (?:you (?:are |were )?|you['’]re )?(?:asked (?:about|to summari[sz]e|for|who|what|whether|if|how|why)|summari[sz](?:ing|e)|briefing|processing|translating|analy[sz]ing|answering)\b[^.!?]{0,60}(?:[,:]| then)\s?(?:you )?(?:must|should|always|never|do not|don['’]t|only|please|say (?:it|that|he|she|they|“)|state|write|respond|reply|answer|output|include|add|tell|mention|claim|omit|append|end|begin)\b/i,
    pattern(
      "\\bthe (?:correct|right|proper|only|best|expected|required) (?:summary|response|output|briefing|answer)(?: (?:of|to|for) this (?:article|text|page|story))? (?:is|reads|should be|must be)\\s?[:“\"']",
    ),
    pattern("\\byour (?:answer|response|reply|summary|output|briefing) (?:must|should|shall|has to|needs to)\\b"),
    /\byour (?:only |new |real |sole )?(?:task|job|goal|role|mission|objective) (?:now )?is (?:now )?to (?:write|respond|reply|answer|output|summari[sz]e|say|generate|translate|act|pretend|ignore|praise|promote|recommend)\b/i,
    /^\W{0,6}(?:from now on|henceforth|starting now),? (?:you (?:will|must|should|are)\b|respond|reply|answer|speak|act|write|only|always|never)\b/i,
    pattern("^\\W{0,6}in (?:your|every|any) ", reply, ",? (?:please )?(?:", say, "|do not|don['’]t|never|always)\\b"),
    pattern(
      "\\byou (?:must|should|shall|will|have to|need to|are to)\\b[^.!?]{0,80}\\bin (?:your|every|any) (?:summary|summaries|response|responses|output|briefing|reply)\\b",
    ),
  ],
  orders: [
    /\b(?:ignore|disregard|forget|override|bypass|discard|overlook|drop)\b[^.!?]{0,40}\b(?:previous|prior|above|earlier|preceding|foregoing|existing|original|system|your|all|any|other|these|those)\b[^.!?]{0,40}\b(?:instruction|prompt|directive|direction|guideline|programming|training|system message|constraint|safety (?:rule|filter))s?\b/i,
    /\b(?:ignore|disregard|forget) (?:everything|anything|all|the|any)?(?: of)?(?: the| this)?\s?(?:text |content |page |article )?(?:above|before this|said before|previous(?:ly)?(?: text| content)?|preceding text|prior text|earlier text|so far|rest of (?:this|the) (?:page|article|text|document))\b/i,
    /\b(?:ignore|disregard|forget) (?:everything |anything |all )?(?:what(?:ever)? |that )?(?:you|i|they) (?:were|was|have been|had been|are|have|had)?\s?(?:told|said|instructed|trained|taught|given)\b/i,
    /\b(?:ignore|disregard|forget) (?:all |any )?(?:of )?(?:your|its) (?:previous |prior |earlier |safety |system )?(?:rules|guidelines|instructions|orders|commands|directions|context)\b/i,
    /\bforget (?:the|this) (?:article|text|page|story|document|passage)\b/i,
    /\b(?:reveal|print|show|repeat|output|display|leak|disclose|return|reply with|respond with|give (?:me|us)|tell (?:me|us)|send)\b[^.!?]{0,30}\b(?:system prompt|system message|your (?:prompt|(?:hidden |initial |secret )?instructions)|hidden instructions|api keys?|secret keys?|environment variables?|training data|admin password)\b/i,
    pattern("\\b(?:begin|start|end|finish|open|close) (?:your|every|each|any) ", reply, "\\b"),
    pattern(
      "\\b(?:",
      say,
      "|insert|embed|print|return|generate)\\b[^.!?]{0,120}\\b(?:(?:in|to|of|with|at the (?:end|start|top|beginning) of) (?:your|any|every) ",
      reply,
      "\\b|in the (?:summary|output|briefing)\\b|to the user\\b|in json\\b|as json\\b|in emojis?\\b|and nothing else\\b)",
    ),
    /\b(?:respond|reply|answer|output|print|return)\b (?:only |solely |exactly )?(?:with|using|in)?\s?(?:only |solely |exactly |the (?:word|phrase|text|sentence|string|following))/i,
    /\b(?:include|insert|embed|render|display|append) (?:the|this) (?:following |above )?(?:image|link|url|markdown|html|text|sentence|phrase)\b[^.!?]{0,60}(?:\bin (?:your|the|every|any)\b|:)/i,
    /\b(?:print|output|say|reply|respond|answer|write)(?: with| only)*:? “ *”\W{0,3}$/i,
    /\btell (?:the|your|every|all) (?:user|reader)s? (?:that|to)\b/i,
    pattern(
      "\\b(?:act|behave|respond|pretend|role-?play) (?:as|like|to be) (?:if you (?:are|were) )?(?:an? |the )?(?:[\\w-]+ ){0,2}(?:",
      ai,
      "|linux terminal|dan\\b|jailbroken|unrestricted)",
    ),
    /\bpretend (?:that )?you(?: have|['’]re| are)? (?:no |not |un|free|without)[^.!?]{0,30}(?:restrict|rules|filter|limits|bound|censor)/i,
    /\b(?:do not|don['’]t|never|must not) (?:summari[sz]e (?:this|the (?:text|article|above|following|rest|page|passage))|tell the user|reveal (?:these|this|that you)|disclose (?:these|this)|follow (?:the|your|any) (?:previous |system |other |earlier |safety )?(?:guidelines|rules|instructions|polic))\b/i,
    /\b(?:summari[sz]e|describe|treat|rate|rank|classify|label|mark) (?:this|the) (?:article|text|story|page|document|piece|paper|submission)\b[^.!?]{0,40}\b(?:as|only|with|in|instead|to say|by saying|out of|positively|favou?rably|\d+)\b/i,
    /\bstop (?:summari[sz]ing|reading|processing|translating)(?: here| now| this| the (?:article|text|page))?\W{0,3}$/i,
    /\banswer (?:every|all|any) (?:other |further |future )?(?:questions?|quer(?:y|ies)|prompts?|messages?) (?:with|in|by|as)\b/i,
    /\b(?:repeat|copy) (?:back )?(?:the |all |every)?\s?(?:text|words|everything|message|prompt|instructions)s? (?:above|verbatim|before)\b/i,
    /\b(?:execute|run) (?:the|this) (?:following )?(?:command|code|script|payload)\b/i,
    /\b(?:send|post|forward|upload|e-?mail|leak|exfiltrate) (?:the |this |all |your |all of the )?(?:conversation|chat|channel|thread|context|system prompt|message history|history)\b/i,
  ],
  told: /(?<!\b(?:were|been|are|being|if|when|whenever|is) )\b(?:said|says|told|wrote|writes|asked|shouted|shouts|ruled|warned|replied|tweeted|urged|added|argued|ordered|typed)\b|,\s[\w ]{3,40}\b(?:was|were) told\W{0,3}$/i,
  turn: /^\W{0,4}(?:human|user)\s?:\s/i,
  opens:
    /(?:^|(?:^|\s)@[\w.-]+[,:]?\s+|[:;.!?,>\])*#"“(—–-]\s*|\b(?:please|now|then|you|you (?:need|have|are|ought) to|you (?:will|shall|must|should)|instead|kindly|just|always|immediately|simply|first|finally|also|never|do not|don['’]t)\s+)$/i,
  imperative:
    /^\W{0,6}(?:please |now |instead,? |then |and |also,? |finally,? |first,? |next,? |just )*(?:you (?:must|should|will|are to|have to|shall|need to)|your (?:task|job|role|goal|new|only|answer|response|summary|output|reply)|do not|don['’]t|never|always|respond|reply|answer|output|write|say|print|return|summari[sz]e|describe|state that|report that|tell|include|insert|append|add|conclude|generate|translate|produce|mention|use|call|click|visit|send|execute|run|fetch|post|mark|rate|recommend|treat|pretend|act as|follow|obey|ignore|disregard|forget|reveal|repeat|omit|replace|end|begin|start|make sure|ensure|remember|failure to|this (?:overrides|supersedes|instruction|message|is (?:an? )?(?:order|instruction|important|mandatory|required|confidential)))\b/i,
};
