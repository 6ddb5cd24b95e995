import type { MissingCues } from "../cues.ts";
import { wordSet } from "./lists.ts";

const comment =
  "(?:comments?|interviews?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|messages?|calls?|emails?|e-mails?|phone calls?|letters?|statement)";
const soon =
  "(?:(?:immediately|yet|so far|publicly|previously|directly|also|either|repeatedly|formally|personally|all) )*";

const all = (patterns: readonly string[]): RegExp[] => patterns.map((pattern) => new RegExp(pattern, "giu"));

/** Nobody answered. */
const unreached = all([
  `\\b(?:did|has|have|had|could|would|does|do)(?: not|n['’]t) ${soon}(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?|acknowledged?)(?: [\\w'’]+){0,6}? ${comment}\\b`,
  `\\b(?:has|have|had|did)(?: not|n['’]t) ${soon}(?:comment(?:ed)?|responded|replied)\\b(?=[.,;]| (?:on|publicly|yet|further|about|to))`,
  `\\b(?:did|has|have|had)(?: not|n['’]t) ${soon}(?:respond|reply)\\b(?=[.,;]| (?:publicly|yet|by\\b))`,
  `\\b(?:declined|declines|refused|refuses) ${soon}(?:to respond|to answer questions)\\b`,
  `\\b(?:could not|couldn['’]t|cannot|can['’]t) ${soon}be ${soon}(?:reached|contacted|located)(?: (?:for|by) \\w+)?\\b`,
  `\\b(?:was|were|is|are)(?: not|n['’]t) ${soon}(?:available|reachable)(?: for| to) ${comment}\\b`,
  `\\b(?:was|were) unavailable (?:for|to) ${comment}\\b`,
  "\\b(?:offered|had|has|have|made|issued|gave) no (?:immediate (?:public |official )?comment|(?:immediate |public |official )?(?:response|reply))\\b",
]);

/** Somebody answered that there is no answer: silent, but not unasked and not without reply. */
const declined = all([
  `\\b(?:declined|declines|refused|refuses|declining|refusing) ${soon}(?:to comment|to be interviewed|an interview|interview requests|comment)\\b`,
  `\\b(?:would not|wouldn['’]t|will not|won['’]t) ${soon}comment\\b`,
  "\\b(?:offered|had|has|have|made|issued|gave) no (?:public |further |official |additional )*comment\\b",
]);

/** How English tells that somebody was asked and did not answer, and that somebody is accused or decided about. Set phrases of news agencies, collected by us. */
export const missing: MissingCues = {
  silent: [...unreached, ...declined],
  silentHint: /comment|respon|repl|answer|return|acknowledg|reach|contact|located|available|interview/i,
  unanswered: all([
    `\\b${comment}(?: for comment)? (?:sent |made |left )?(?:to|from|with|for|by)\\b(?=[^.;]{2,120}\\b(?:were|was|went|have been|has been) (?:not )?(?:${soon})?(?:returned|answered|unanswered|acknowledged|unsuccessful|ignored))`,
    "\\b(?:efforts|attempts) to (?:reach|contact|locate)\\b(?=[^.;]{2,100}\\b(?:were|was|have been) (?:not successful|unsuccessful|in vain))",
    "\\b(?:no|without) (?:immediate |official |public )?(?:comment|response|reaction|word|reply) (?:was (?:available|given|issued) )?(?:from|by)\\b",
  ]),
  accused: wordSet(
    "accused charged indicted prosecuted sued blamed denounced arrested detained jailed imprisoned convicted sentenced suspected",
  ),
  chargedBefore:
    /(?<!\b(?:no|any|without|nor|not) (?:\S+ ){0,2})\b(?:(?:accusations?|allegations?|complaints?|lawsuits?|(?:criminal|felony|corruption|fraud|murder) charges|indictments?)(?: of [^,;.]{3,30}?)?(?: filed| brought| made| levell?ed)? against|(?:killings?|abuses?|violations|crimes|torture|misconduct|harassment|mistreatment|fraud|persecution|repression|massacres?|wrongdoing|brutality|(?:excessive|lethal) force)(?: [\p{L}'’-]+){0,3}? by) (?:the )?(?:[\p{L}'’.-]+ ){0,1}$/iu,
  chargedBehind:
    /^(?:,[^,;.]{2,60},)? (?:(?:is|are|was|were|came|comes?|has come|have come|has been|have been) under (?:heavy |intense |fierce |growing |increasing )?(?:fire|criticism|attack)\b(?! from (?:mortar|sniper|rebel|artillery))|(?:faces?|faced|is facing|are facing|has faced|have faced) (?:\p{L}+ ){0,2}(?:criticism|allegations|accusations|lawsuits?|charges|backlash|a backlash)\b)/iu,
  decided: wordSet(
    "banned barred suspended expelled fined dismissed fired sacked deported evicted sanctioned excluded extradited disqualified blacklisted removed ousted stripped outlawed exiled",
  ),
  advocates: wordSet(
    "spokesman spokeswoman spokesperson spokesmen spokespeople representative representatives lawyer lawyers attorney attorneys solicitor solicitors barrister counsel publicist agent",
  ),
  officials: wordSet(
    "government administration state ministry ministries minister ministers president premier chancellor king monarch official officials officer officers authorities army military navy forces force troops commander commanders general admiral colonel ambassador ambassadors embassy mission diplomat diplomats envoy delegate delegation secretary department treasury spokesman spokeswoman spokesperson spokesmen spokespeople representative",
  ),
  according: wordSet("according"),
  telling: "tell",
  announcing: wordSet(
    "announced announces reported reports revealed reveals disclosed discloses published publishes confirmed confirms unveiled unveils urged urges",
  ),
  seats: new Map([
    ["white house", "United States"],
    ["pentagon", "United States"],
    ["state department", "United States"],
    ["kremlin", "Russia"],
    ["downing street", "United Kingdom"],
    ["whitehall", "United Kingdom"],
    ["knesset", "Israel"],
    ["bundestag", "Germany"],
    ["bundesregierung", "Germany"],
    ["élysée", "France"],
    ["elysee", "France"],
  ]),
};
