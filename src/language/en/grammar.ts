import type { Grammar } from "../grammar.ts";
import { words } from "./forms.ts";
import { commonVerbs } from "./verbs.ts";

/** The closed classes of English, after the reference grammars (Quirk et al. 1985, ch. 2; Huddleston and Pullum 2002, ch. 5–7). */
export const grammar: Grammar = {
  determiners: words(
    "the a an this these those some any no every each either neither both all another such several many most few much more half certain various enough what whichever",
  ),
  possessives: words("my your his her its our their whose"),
  subjects: words(
    "i you he she it we they who one someone somebody anyone everyone everybody nobody there this that these those which some many most others all both neither none",
  ),
  objects: words("me him us them whom himself herself itself themselves myself yourself ourselves"),
  prepositions:
    words(`of in on at by for with from to into onto about against between among amid through during under over after before since until
    without within along across behind beyond near toward towards upon via per despite like unlike above below beside besides inside outside off
    around throughout regarding concerning including except as than given following versus plus`),
  coordinators: words("and or but nor yet so"),
  subordinators: words(
    "because although though while whereas if unless until when whenever where wherever since as after before once lest whether whilst provided",
  ),
  relatives: words("who which whom whose that where when"),
  questions: words("whether why how what who when where which if whom whose"),
  be: words(
    "be is are was were been being am 's 're isn't aren't wasn't weren't it's he's she's that's they're we're i'm you're",
  ),
  have: words("have has had having 've haven't hasn't hadn't i've we've they've you've"),
  do: words("do does did don't doesn't didn't done"),
  modals: words(
    "will would can could shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't needn't i'd he'd she'd we'd they'd you'd i'll he'll she'll we'll they'll you'll ought it'll it'd",
  ),
  negations: words(
    "not never n't no neither nor don't doesn't didn't can't cannot couldn't won't wouldn't haven't hasn't hadn't isn't aren't wasn't weren't",
  ),
  adverbs:
    words(`also then now still already just only even again later earlier soon once twice often always sometimes ever meanwhile however therefore
    moreover furthermore nevertheless nonetheless instead rather quite very too so further first second finally initially recently previously separately subsequently
    repeatedly publicly privately openly flatly long since simply both well together far back here there thereby thus indeed perhaps maybe almost
    nearly about around yesterday today tomorrow tonight overnight ago away yet up out down merely currently originally never not firmly strongly
    vehemently categorically explicitly famously reportedly allegedly apparently likewise similarly else elsewhere live online`),
  times:
    words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december morning afternoon evening night noon midnight day week weekend month year decade today yesterday tomorrow tonight days weeks months years hours hour minutes
    late early last next mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`),
  numbers:
    words(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions`),
  adjectives:
    words(`new old former senior junior other own same local national international federal foreign domestic public private major minor chief
    top leading good bad big small large high low long short early late recent current previous first last next top Israeli official political military
    economic social legal civil human young great final full real possible able unable least`),
  verbs: commonVerbs(),
  complementizer: "that",
};
