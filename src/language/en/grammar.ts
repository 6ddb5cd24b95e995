import type { Grammar } from "../grammar.ts";
import { words } from "./forms.ts";
import { commonVerbs, nounVerbs } from "./verbs.ts";

/** The closed classes of English, after the reference grammars (Quirk et al. 1985, ch. 2; Huddleston and Pullum 2002, ch. 5–7). */
export const grammar: Grammar = {
  determiners:
    words(`the a an this these those some any no every each either neither both all another such several many most few much more half
    certain various enough whichever`),
  articles: words("the a an every"),
  possessives: words("my your his her its our their whose"),
  subjects:
    words(`i you he she it we they who one someone somebody anyone everyone everybody nobody there this that these those which some many most
    others all both neither none something nothing everything anything`),
  speakers: words(
    "i you he she we they who someone somebody everyone everybody some many most others all both neither none one",
  ),
  pointers: words("it this that these those they them there such"),
  persons: {
    first: words("i we me us my our myself ourselves"),
    third: words("he she him her his himself herself"),
    many: words("they them their themselves"),
  },
  objects: words("me him us them whom himself herself itself themselves myself yourself ourselves"),
  prepositions:
    words(`of in on at by for with from into onto about against between among amid through during under over after before since until
    without within along across behind beyond near toward towards upon via per despite like unlike above below beside besides inside outside off
    around throughout regarding concerning including except as than given following versus plus amongst ahead because-of`),
  coordinators: words("and or but nor yet so"),
  subordinators: words(
    "because although though while whereas if unless when whenever wherever once lest whilst provided",
  ),
  relatives: words("who which whom"),
  reasons: words("because if unless"),
  scant: words("no little scant hardly any neither few"),
  questions: words("whether why how what where when whose if"),
  be: words("be is are was were been am isn't aren't wasn't weren't ain't"),
  have: words("have has had haven't hasn't hadn't"),
  do: words("do does did don't doesn't didn't"),
  helping: words("help helps helped"),
  gerunds: words("being having"),
  modals: words(
    "will would can could shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't needn't let's",
  ),
  negations: words("not never n't nor"),
  adverbs:
    words(`also then now still already just only even again later earlier soon once twice often always sometimes ever meanwhile however therefore
    moreover furthermore nevertheless nonetheless instead rather quite very too finally initially recently previously separately
    repeatedly since longer together far back here thereby thus indeed perhaps maybe almost subsequently
    nearly about around ago away yet up out down merely currently originally famously likewise similarly else elsewhere live online alike apart
    not well abroad nationwide worldwide downtown upstairs afterwards afterward beforehand therein thereafter
    otherwise somehow upward upwards downward downwards anyway everywhere anywhere nowhere overnight seldom nowadays onwards altogether`),
  compounds: new Set(["think tank", "think tanks"]),
  binding: words("of for in at on near"),
  nobody: words("no none nobody neither"),
  manners: words(
    "flat-out outright point-blank long since once first only soon right flat straight loud hard fast daily weekly all both each further",
  ),
  asides: new Set(
    `in turn,in response,in part,in court,in private,in public,in the meantime,in particular,in general,in fact,in writing,in effect,at the time,at the hearing,at first,at last,at times,at one point,by email,
    by phone,by telephone,by text,by text message,by e-mail,via email,over the phone,over the weekend,out of hand,on the other hand,on the record,on camera,for his part,for her part,for its part,for their part,of late,as well,so far`
      .split(",")
      .map((phrase) => phrase.trim()),
  ),
  channels: words("through via"),
  beside: words("himself herself itself themselves all both each alike"),
  degrees: new Set([
    "once again",
    "yet again",
    "at least",
    "at most",
    "more than",
    "less than",
    "fewer than",
    "up to",
    "as many",
    "as few",
    "nearly all",
    "no longer",
    "almost all",
  ]),
  nounsInAdverbForm: words(
    "family ally rally reply supply assembly july italy bully monopoly anomaly butterfly jelly belly lily fly homily oligopoly",
  ),
  times:
    words(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
    december morning afternoon evening night noon midnight day week weekend month year decade decades today yesterday tomorrow tonight days weeks months years
    hours hour minutes mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`),
  months: words("january february march april may june july august september october november december"),
  weekdays: words("monday tuesday wednesday thursday friday saturday sunday"),
  shortTimes: words("mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec"),
  dating: words(
    "in on since until till during last next this early late mid past every each of between before after through",
  ),
  namedHelpers: words("will may"),
  numbers:
    words(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions`),
  adjectives:
    words(`new old former senior junior other own same local national international federal foreign domestic public private major minor chief
    top leading good bad big small large high low short late early recent current next last past political military
    economic social legal civil human young great final full real possible able unable least deputy vice acting interim anonymous so-called
    independent joint special secret unnamed unconfirmed similar different main key single prominent outgoing incoming
    elderly friendly deadly daily weekly monthly costly lonely ugly holy unlikely likely familiar close responsible present aware`),
  verbs: commonVerbs(),
  nounVerbs,
  plurals: words(
    "people police officials some many most others men women children media both few several two three four five six seven eight nine ten data",
  ),
  clitics: new Map([
    ["'s", "be"],
    ["'re", "be"],
    ["'m", "be"],
    ["'ve", "have"],
    ["'d", "modal"],
    ["'ll", "modal"],
  ]),
  joints: {
    that: "that",
    to: "to",
    by: "by",
    from: "from",
    of: "of",
    as: "as",
    for: "for",
    in: "in",
    on: "on",
    with: "with",
    it: "it",
    there: "there",
    what: "what",
    according: "according",
    contrary: "contrary",
    and: "and",
    or: "or",
    but: "but",
    been: "been",
    no: "no",
    the: "the",
  },
  adjunctive: words("after before during since until as despite amid following because throughout ahead"),
  endings: {
    negated: /n['’]t$/,
    abstract: /.(?:tion|sion|ment|ance|ence|ism|sal)s?$/,
    undone: /^un.{2,}ed$/,
    adverb: /.{3}ly$/,
    adjective: /.(?:ous|ful|ive|able|ible|less|ical|ish|ary|ian|ean|ese|al|ic)$/,
    ing: /.{2}ing$/,
    past: /.{2}ed$/,
    owner: /(?:'s|s')$/,
    plural: /[^s]s$/,
  },
};
