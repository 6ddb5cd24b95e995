import type { GenreCues } from "../page.ts";

/**
 * How English papers label what is not plain news (section names of large papers; labels that the International Fact-Checking
 * Network's signatories use), and the grammar of a writer who speaks for himself: first person, "should", "must".
 */
export const genre: GenreCues = {
  opinionTitle:
    /^\W{0,3}(?:opinions?|op-?ed|editorial|commentary|comment|column|viewpoint|perspective|guest (?:column|essay|post|opinion)|letters?(?: to the editor)?|the guardian view|our view|my view|essay|leader|leading article)\b(?:\s?[:|–—-]|$)|(?:^|\s[|–—-]\s)(?:opinion|editorial|op-?ed|commentary)\W{0,3}$/i,
  opinionFolder:
    /^(?:opinions?|op-?eds?|editorials?|commentary|comment(?:isfree)?|columns?|columnists?|letters|voices|ideas)$/i,
  factCheckFolder: /^(?:fact-?checks?|fact-?checking|truth-o-meter|reality-check)$/i,
  opinionLine: [
    /^\W{0,3}(?:opinion|editorial|op-?ed|commentary|comment|column|viewpoint|guest essay)\W{0,3}$/i,
    /\b(?:the )?(?:views?|opinions?) (?:expressed|presented|stated) (?:here|in this|above|are)\b|\b(?:do|does) not necessarily (?:reflect|represent) (?:the |those )/i,
    /\bis an? (?:[\w-]+ ){0,3}(?:opinion )?columnist\b|\bis an? (?:opinion|guest) (?:writer|contributor|columnist)\b|\bthis (?:column|op-?ed|editorial)\b/i,
  ],
  factCheckTitle: /\bfact[- ]?check(?:ed|ing|er)?s?\b|\breality check\b|^\W{0,3}(?:true or false|is it true)\b/i,
  factCheckLine:
    /^\W{0,3}(?:(?:our |the |final )?(?:verdict|ruling|rating|conclusion)|claim(?: review(?:ed)?)?|we rate (?:this|the|it)|(?:our|the) fact[- ]check(?:ers?)?|truth-o-meter)\s?(?::|\b(?:is|claim|false|true|found|statement)\b|$)|\bwe rate (?:this|the|it|that|his|her|their)\b.{0,60}\b(?:false|true|misleading|pants on fire)\b/i,
  interviewTitle:
    /\binterview(?:s|ed|ing)?\b|\bq\s?(?:&|and|\+)\s?a\b|\bin conversation with\b|\bin (?:his|her|their) own words\b|\b\d{1,2} questions (?:for|to|with)\b|\btalks to\b/i,
  interviewLead:
    /\binterview(?:s|ed|ing|er)?\b|\b(?:spoke|speaks|sat down|sits down|caught up|catches up|talked|talks|chatted) (?:to|with)\b|\b(?:tells|told) [\w ’'-]{2,40} about\b|\bdiscuss(?:es|ed) [\w ’'-]{2,60} with\b|\banswer(?:s|ed) (?:\w+ ){0,2}questions\b/i,
  interviewLine:
    /\b(?:this|the|our|following) (?:interview|conversation|q&a|transcript)\b.{0,80}\b(?:edited|condensed|length|clarity|excerpts?|conducted|translated)\b|\bspoke (?:to|with) \w+(?: \w+)? about\b/i,
  question: /^(?:q(?:uestion)?\s?[:.]|\S.{3,400}\?["”']?$)/i,
  answer: /^a(?:nswer)?\s?[:.]\s/i,
  address: /\b(?:you|your|yours|yourself)\b/i,
  firstPerson: /\b(?:I|I'm|I’m|I've|I’ve|I'd|I’d|me|my|myself|we|our|us|ourselves|let's|let’s)\b/g,
  appeal:
    /\b(?:I (?:think|believe|suspect|doubt|hope|fear|wonder|argue|would argue|am convinced|know)|we (?:must|should|need|ought|cannot|can't|have to)|(?:must|should|ought to|needs? to) (?:not )?(?:be|stop|start|act|do|have|make|take|end|admit|ask|face|remember|resign|go)|it is (?:time|high time|absurd|shameful|wrong|hard to (?:believe|imagine)|no surprise)|in my (?:view|opinion)|frankly|surely|of course|the truth is|make no mistake|let us|why (?:not|should|shouldn't)|shame on)\b/gi,
  verdict:
    /\b(?:is|are|was|were|remains?|seems?|be|been|an?|how) (?:\p{L}+ly |an? |the |just |all |nothing but |an? \p{L}+ )?(?:obvious|manifest|absurd|incoherent|foolish|naive|wrong|hypocritical|hypocrites?|shameful|disgraceful|reckless|laughable|ridiculous|pathetic|failures?|disaster|farce|sham|joke|myth|fantasy|outrage|scandal|tragedy|no surprise|no accident|nonsense)\b|\b(?:to be sure|in short|after all|make no mistake|the (?:plain |simple )?(?:truth|fact|point|problem|question|lesson|reality|irony|bottom line) is|ironically|let['’]s be|nor (?:does|do|is|has|can|should|will)|neither can|as if|so much for|(?:no|little) wonder|simply put|needless to say|unlike us|us in the west|hard to believe|who knew|be careful what)\b|\b(?:catastrophic(?:ally)?|delud(?:ed|ing|e)|delusions?|farce|circus|hysteria|miscreants?|cronies|thugs?|tyran(?:ny|ts?|nical)|incompeten(?:t|ce)|dishonest|insidious(?:ly)?|sloppy|unhinged|cowardly|cynical(?:ly)?|grotesque|obscene|diktats?|brazen(?:ly)?|shameless(?:ly)?|pathetic|bogus|preposterous|nonsense|hypocrisy|outrageous|utopian|savagery|impotence|idiotic|idiocy|stupid(?:ity)?|insane|madness|lunacy|sanctimonious|feckless|elites?|woke|virtue)\b|\b(?:is|are) (?:bound|destined|doomed) to\b/giu,
  telling:
    /\b(?:said|says|told|announced|reported|reports|according to|stated|confirmed|added|adds|tells|wrote|spokes(?:man|woman|person))\b/giu,
  reporting:
    /\b(?:said|says|told|announced|reported|according to|stated|confirmed|officials?|police|spokes(?:man|woman|person)|(?:on |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)\b/i,
};
