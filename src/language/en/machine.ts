import type { MachineCues } from "../page.ts";

const ai =
  "(?:(?:ai|a\\.i\\.|artificial intelligence|large language|language|llm|automated|generative)[ -](?:language )?(?:models?|assistants?|agents?|bots?|systems?|tools?|readers?|summari[sz]ers?|crawlers?)|a\\.i\\.|ais?|llms?|chatbots?|chat ?gpt|gpt(?:-?\\d)?|claude|gemini|copilot|(?:helpful|virtual) assistant)(?! (?:compan|firm|engineer|start-?up|research|developer|investor|expert|fan|act\\b|safety|industry|lab|boom))";

const pattern = (...parts: string[]): RegExp => new RegExp(parts.join(""), "i");

/**
 * How text addresses a language model: the classes of published prompt-injection collections (instructions overridden, role
 * play, fake turns, orders for the output, requests for the prompt). `always` are marks that no prose has; `orders` count
 * only in the imperative, since "asked the chatbot to ignore its instructions" is news.
 */
export const machine: MachineCues = {
  hint: /instruction|prompt|directive|guideline|\bai\b|a\.i\.|llm|language model|assistant|chat ?gpt|chatbot|\bgpt|system|summar|respon|output|answer|brief|the user|ignore|disregard|forget|\binst\b|<\||jailb|\bdan\b|override|crawler/i,
  always: [
    /^\W{0,8}(?:\[?(?:system|assistant)\]?(?: (?:prompt|message|note|override|instructions?|update))?|(?:new|updated|additional|revised|hidden|secret|real) (?:system )?(?:instructions?|prompts?))\s?\]?\s?:\s*\S/i,
    /<\|?(?:im_start|im_end|endoftext|begin_of_text|start_header_id|eot_id)\|?>|<\|(?:system|user|assistant)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|assistant|system[_-]prompt|instructions?)>/i,
    /\b(?:begin|start|end)(?:ning)?(?: of)? (?:system|admin|developer|hidden)[ _-](?:prompt|message|instructions?|override|note)\b/i,
    pattern(
      "\\b(?:if )?you are (?:now |no longer |actually |really |from now on )?(?:an? |the |my )?(?:\\w+ )?",
      ai,
      "\\b",
    ),
    pattern(
      "^\\W{0,6}(?:attention|dear|hey|hello|hi|note|message|notice|instructions?|reminder|warning|important(?: (?:note|message|notice))?)(?: (?:to|for))?,?(?: (?:all|any|every|the))? ",
      ai,
      "\\b[^.!?]{0,40}(?:[,:.!—–]|$)",
    ),
    pattern("\\bas an? ", ai, "?,? ?you (?:must|should|will|are to|have to|shall|need to)\\b"),
    pattern(
      "\\b",
      ai,
      "(?: that| which)?(?: is| are)? (?:reading|reads?|processing|process(?:es)?|summari[sz](?:ing|es?)|parsing|analy[sz](?:ing|es?)|crawling|ingesting) this\\b[^.!?]{0,60}\\b(?:must|should|shall|please|has to|have to)\\b",
    ),
    /\b(?:jailbreak|god|dan) mode (?:enabled|activated|on|engaged)\b/i,
    /\b(?:when|if|while|before|after|whenever) (?:you (?:are |were )?|you['’]re )?(?:asked (?:about|to summari[sz]e)|asked for|summari[sz](?:ing|e)|briefing|processing|translating|analy[sz]ing|answering)\b[^.!?]{0,60}\b(?:this|the|about|any|a)\b[^.!?]{0,40}(?:[,:]| then)\s?(?:you )?(?:must|should|always|never|do not|don['’]t|only|please|say|state|write|respond|reply|answer|output|include|add|tell|mention|claim|omit|append|end|begin)\b/i,
  ],
  orders: [
    /\b(?:ignore|disregard|forget|override|bypass|discard|overlook|drop)\b[^.!?]{0,40}\b(?:previous|prior|above|earlier|preceding|foregoing|existing|original|system|your|all|any|other|these|those)\b[^.!?]{0,40}\b(?:instruction|prompt|directive|guideline|programming|training|system message|constraint|safety (?:rule|filter))s?\b/i,
    /\b(?:ignore|disregard|forget) (?:everything|anything|all|what|the text)\b[^.!?]{0,30}\b(?:above|before this|said before|told|previous(?:ly)?|earlier|prior|so far)\b/i,
    /\b(?:ignore|disregard|forget) (?:all |any )?(?:of )?(?:your|the|its) (?:previous |prior |earlier |safety |system )?(?:rules|guidelines|instructions|orders|commands|directions|context)\b/i,
    /\b(?:reveal|print|show|repeat|output|display|leak|disclose|return|give (?:me|us)|tell (?:me|us)|send)\b[^.!?]{0,30}\b(?:system prompt|system message|your (?:prompt|(?:hidden |initial |secret )?instructions)|hidden instructions|api keys?|secret keys?|environment variables?|training data)\b/i,
    /\b(?:respond|reply|answer|output|write|say|print|return|state|include|insert|append|add|conclude|generate|mention|end|begin|start)\b[^.!?]{0,120}\b(?:(?:in|to|of|with|at the (?:end|start|top|beginning) of) (?:your|the|any|every) (?:summary|summaries|response|responses|reply|output|outputs|briefing|brief)\b|to the user\b|(?:only|solely) in (?:json|english|french|spanish|german|rhyme)|as json\b|in json\b)/i,
    /\b(?:respond|reply|answer|output|print)\b (?:only |solely |exactly )?(?:with|using|in)?\s?(?:only |solely |exactly |the (?:word|phrase|text|sentence|string|following))/i,
    /\btell (?:the|your|every|all) (?:user|reader)s? (?:that|to)\b/i,
    pattern(
      "\\b(?:act|behave|respond|pretend|role-?play) (?:as|like|to be) (?:if you (?:are|were) )?(?:an? |the )?(?:[\\w-]+ ){0,2}(?:",
      ai,
      "|linux terminal|dan\\b|jailbroken|unrestricted)",
    ),
    /\b(?:do not|don['’]t|never|must not) (?:summari[sz]e|tell the user|reveal (?:these|this|that you)|disclose (?:these|this)|follow (?:the|your|any) (?:previous|system|other|earlier))\b/i,
    /\b(?:summari[sz]e|describe|treat|rate|rank|classify|label|mark) (?:this|the) (?:article|text|story|page|document|piece|paper|submission)\b[^.!?]{0,40}\b(?:as|only|with|in|instead|to say|by saying|positively|favou?rably)\b/i,
  ],
  opens:
    /(?:^|[:;.!?,>\])*#"“(—–-]\s*|\b(?:please|now|then|you|you (?:need|have|are|ought) to|you (?:will|shall|must|should)|instead|kindly|just|always|immediately|simply|first|finally|also|never|do not|don['’]t)\s+)$/i,
  imperative:
    /^\W{0,6}(?:please |now |instead,? |then |and |also,? |finally,? |first,? |next,? |just )*(?:you (?:must|should|will|are to|have to|shall|need to)|your (?:task|job|role|goal|new|only|answer|response|summary|output|reply)|do not|don['’]t|never|always|respond|reply|answer|output|write|say|print|return|summari[sz]e|describe|state that|report that|tell|include|insert|append|add|conclude|generate|translate|produce|mention|use|call|click|visit|send|execute|run|fetch|post|mark|rate|recommend|treat|pretend|act as|follow|obey|ignore|disregard|forget|reveal|repeat|omit|replace|end|begin|start|make sure|ensure|remember|failure to|this (?:overrides|supersedes|instruction|message|is (?:an? )?(?:order|instruction|important|mandatory|required|confidential)))\b/i,
};
