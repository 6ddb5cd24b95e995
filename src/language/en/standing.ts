import { phraseBook } from "../phrases.ts";
import type { Standing } from "../standing.ts";
import { terms } from "./inflect.ts";
import { wordSet } from "./lists.ts";

const marked = <T>(value: T, list: string): (readonly [string, T])[] =>
  terms(list).map((phrase) => [phrase, value] as const);

/** Connective adverbs, pointing words and clause openers, after the reference grammars (Quirk et al. 1985, §8.134–8.147, §19; Halliday and Hasan 1976). */
export const standing: Standing = {
  connectives: phraseBook(
    marked(
      true as const,
      `
    however, but, and, or, so, yet, nor, still, also, too, then, thus, hence, therefore, besides, instead, otherwise, likewise, similarly, meanwhile, moreover, furthermore, nevertheless, nonetheless,
    additionally, consequently, accordingly, subsequently, conversely, indeed, in fact, in addition, in turn, in contrast, by contrast, in comparison, by comparison, in other words, in short, in sum, in particular, in conclusion,
    on the other hand, on the one hand, on the contrary, at the same time, at that time, for example, for instance, for one thing, as a result, as such, as well, after all, above all, all the same, even so, even then, in any case,
    in that case, in this case, of course, again, once again, afterwards, afterward, later, next, lastly, finally, first, firstly, second, secondly, third, thirdly, to that end, with that, rather, overall, more importantly, most importantly,
    perhaps more importantly, separately, elsewhere, equally, at any rate, that said, having said that, that being said, not surprisingly, well, now, okay, ok, yes, no, yeah, right, sure, exactly, absolutely, anyway, oh, because of this, because of that, despite this, despite that, due to this, since then, by then, until then, at this point, at that point, under this, with this
  `,
    ),
  ),
  bare: wordSet("also but and yet so or nor plus however"),
  particles: wordSet("yes no yeah yep nope well okay ok right sure exactly absolutely anyway oh"),
  pointers: phraseBook([
    ...marked(
      false,
      `those who, those in, those with, those of, those from, these days, this year, this week, this month, this morning, this afternoon, this evening, this weekend, this summer, this spring, this autumn, this winter, this past, both the`,
    ),
    ...marked(
      true,
      `
    he, she, they, it, him, them, his, her, hers, their, theirs, its, he's, she's, they're, it's, this, these, that, those, that's, such, both, another, others, the other, the others, the former, the latter, the same, the two, the pair, the duo, the trio, the three, all of them, some of them,
    many of them, most of them, one of them, none of them, each of them, here, there, doing so, to do so, to do this, to do that, by doing, in doing, so far as, as for, one such, the move, the decision comes, the news comes, the announcement comes, the comments, the remarks, among them, of these, of those, of them, in it, in them, on it, for this, for these, for that, for those, to this, to these, in this, in these, after this, after that, before this, before that, during this, during that, from this, from that, with these, with those, on this, on that, at this, at that, by this, by that, like this, like that, in the mean time, in the meantime, in the interim, all this, all that, all these, all those, about this, about that, same here, other
  `,
    ),
  ]),
  household: wordSet(
    "us u.s usa uk eu un nato nasa fbi cia bbc cnn gps hiv aids dna rna ceo cfo nfl nba nhl mlb nypd irs opec pc tv gdp imf ufo suv ai it pr mp mps mep gop dc la nyc who cdc fda covid covid-19 usb led",
  ),
  persons: wordSet("he she him her his hers himself herself he's she's he'd she'd he'll she'll"),
  empty: wordSet("it there it's there's"),
  afterEmpty: wordSet(
    "is was are were has have had will would may might could can seems seemed appears appeared remains remained isn't wasn't aren't weren't",
  ),
  extraposed: wordSet("that whether to how why what which who when where if unclear uncertain unknown"),
  early: wordSet("it them him itself themselves this these that those its their"),
  pointing: wordSet("this these such"),
  along: wordSet(
    "also later then however too instead meanwhile therefore thus nevertheless nonetheless subsequently furthermore moreover similarly likewise still again already further afterwards accordingly consequently",
  ),
  adds: wordSet("too"),
  limits: wordSet(
    "not no only excluding exclude excludes including include includes without don't doesn't didn't isn't aren't wasn't weren't estimate estimates estimated roughly preliminary provisional incomplete disputes disputed",
  ),
  linker: "that",
  unreal: wordSet("may might could would should"),
  urges: wordSet("should must ought need needs cannot"),
  speakers: wordSet(
    "i we you my our your me us i'm i've i'd i'll we're we've we'd we'll you're you've mine ours yours",
  ),
  selves: wordSet("i my me i'm i've i'd i'll"),
  tails: wordSet("which who whom whose where"),
  dated: wordSet(
    "was were been wasn't weren't did didn't had will would won't could should shall must might now currently ago recently already yet soon today tomorrow yesterday tonight latest new next last this so far",
  ),
  pivots: wordSet("now"),
  calls: wordSet(
    "click check sign subscribe follow read watch see visit download buy get shop find join listen tap scroll don't enjoy try stay share learn discover register book vote add be let let's",
  ),
  replies:
    /\b(?:den(?:y|ies|ied|ying)\b(?! (?:entry|access|visas?|bail|permission|an? |them |him |her )))|\b(?:reject|dismiss|disput|rebuff|rebut|refut)(?:s|es|ed|ing|t(?:s|ed|ing)) (?!(?:this|these|those)\b)(?:\S+ ){0,3}(?:claims?|allegations?|accusations?|charges?|accounts?|reports?|criticisms?|suggestions?|assertions?)\b|\b(?:pleads?|pleaded|pled) not guilty\b/iu,
  contrasts: wordSet("but yet however nevertheless nonetheless"),
  turns: wordSet("however though nevertheless nonetheless"),
  foils:
    /\b(?:was|were) (?:once |originally |initially |long )?(?:supposed|meant|intended|expected|slated|billed|touted|thought) (?:to|as)\b|\bhad (?:once |long |originally |initially )?been (?:expected|due|scheduled|supposed|billed)\b|\b(?:argued|insisted|maintained|claimed|denied|believed) for (?:many |several )?(?:years|decades)\b|\bused to (?:be|have|say)\b/iu,
  groupOpenings: wordSet("in among for amongst of"),
  groups: wordSet(
    "adults adolescents teenagers teens children kids infants babies women men boys girls people youths students pupils patients voters respondents workers employees households families smokers drinkers users participants aged older younger elderly seniors",
  ),
  hollow: [
    /\b(?:one|some|many|several|most|both|two|three|four|each|all|none) of (?:those|these)\b/iu,
    /\b(?:discuss(?:es|ed)|shares?|shared|gave|gives?|offer(?:s|ed)|outlin(?:es|ed)) (?:his|her|their|its|some|the team's) (?:\p{L}+ )?(?:thoughts|views?|impressions|insights|background|take|opinions?|reasons|plans)\b/iu,
    /\b(?:caught up|sat down|chatted) with\b/iu,
    /\b(?:looked at|analy[sz]ed|examined|surveyed|interviewed|collected|reviewed|used) (?:the |survey |existing )?(?:data|surveys?|records|responses|samples|results|more than|about|nearly|\d)/iu,
  ],
  outcomes:
    /\b(?:decided|ruled|charged|indicted|killed|died|signed|rejected|approved|banned|arrested|sentenced|convicted|acquitted|dropped (?:the|a|an|all|its|his|her)|resigned|stepped down|sacked|voted|agreed to|ordered|suspended|refused|denied (?:visas?|entry|bail|access|permission|asylum)|turned down|granted|pleaded|cancell?ed|withdrew|withdrawn|abolished|overturned|blocked|halted|evacuated|found guilty|vetoed|repealed|acquired|imposed|postponed|delayed|evicted|extradited|results? shows?|results? showed|(?:keeps?|kept|maintain(?:s|ed)?|wins?|won|lost|secured) (?:\p{L}+ ){0,2}(?:majority|control|power|veto|seats?|title)|youngest|for the first time|in history|['’]s history)\b|\b(?:is|are) (?:due|set|scheduled|expected) to\b|\bcould now be\b/giu,
  ahead:
    /\b(?:(?:is|are) (?:due|set|scheduled|expected|slated) (?:to|for|in|on)|scheduled (?:for|to take place)|(?:is|are) to (?:be (?:held|decided|heard|published|announced|sentenced)|begin|vote|meet|open)|(?:intends?|plans?) to (?:hold|appeal|publish|introduce|vote)|will (?:be (?:held|decided|heard|published|announced|sentenced|released|put to)|vote|decide|appear in court|appear before|take place|testify)|(?:could|may|might) now be|fac(?:e|es|ing) (?:a (?:maximum|possible|minimum|sentence|fine)|up to|as (?:many|much) as|between|life|\d+|(?:several |many )?years)|next (?:hearing|round|election|meeting|step))\b/iu,
  answers:
    /\b(?:(?:is|are|was|were|been|fully) co-?operat(?:ing|ed)|co-?operate with|defended|apologi[sz]ed|regrets?|confirmed (?:on \p{L}+ )?(?:that )?(?:it|he|she|they) (?:has|have|had|was|were|is|are) (?:been |being )?(?:contacted|cooperating|received|under|aware|questioned|notified|searched)|(?:will|would|plans? to|intends? to) (?:appeal|contest|fight|challenge)|takes? (?:the|these|such) (?:matters?|allegations?|complaints?|claims?) seriously|(?:is|are) (?:reviewing|aware of|looking into)|acted (?:lawfully|properly|in good faith)|complied with|followed (?:the|all) (?:law|rules))\b/iu,
  charges:
    /\b(?:accus(?:e|es|ed|ing|ations?)|charged|indicted|sued|lawsuit|alleg(?:es?|ed|ing|ations?)|investigat(?:ed|ing|ion)|under investigation|fined|blamed|probe|inquiry)\b/iu,
  developments: {
    calls:
      /\b(?:(?:prompt|spark|renew|trigger|fuel|repeat|echo|join|reject|draw)(?:s|ed|ing) (?:\p{L}+ )?calls (?:for|to|on)|drew calls (?:for|to)|(?:growing|urgent|renewed|new) calls for|(?<!\b(?:a|the|any|this|that|renewed) )call for|(?:is|are|was|were) (?:urging|calling (?:for|on)|demanding|asking|pressing for|appealing (?:to|for))|urg(?:es|ed) (?:the|an?|its|all|\p{Lu})|plead(?:s|ed|ing) with (?:the|\p{Lu})|pray(?:s|ed|ing) the court|(?:ask|asks|asked|asking|petition\p{L}*) (?:the|an?) (?:\p{L}+ )?(?:court|judge|government|council|state|minister|ministry|parliament|president|congress)|(?:seeks?|seeking|sought) (?:\p{L}+ )?(?:damages|compensation|an injunction|an apology))/u,
    oughts: /\b(?:should|must|ought to|needs? to be)\b(?!['’]ve)/u,
    papers: wordSet("report study survey paper poll analysis research audit review"),
    inquiries:
      /\b(?:stud(?:y|ies)|researchers?|scientists|survey|poll|analysis|audit|trial|experiment|investigated how|research)\b/iu,
    findings:
      /\b(?:(?:study|research|researchers|scientists|survey|poll|analysis|audit|trial|authors|team|results|data|report)(?: \p{L}+){0,3} (?:found|finds|shows?|showed|concluded?|concludes|reveals?|revealed|suggests?|suggested|confirm(?:s|ed)?|estimates?|estimated)|(?:rose|fell|dropped|increased|decreased|grew|declined|climbed|shrank|reduced|cut|higher|lower|down|up) by (?:about |almost |nearly |some |more than |up to )?(?:\d|a (?:third|quarter|half|fifth)|two.thirds|half)|(?:\d[\d.]*|two|three|four|five|six|seven|eight|nine|ten) times (?:more|less|higher|lower|as|the))/iu,
    sums: /\b(?:total|spend(?:s|ing)?|spent|costs?|costing|invest(?:s|ed|ing|ment)?|pay(?:s|ing)?|paid|fined?|rais(?:es|ed|ing)|damages|compensation|settlement)\b[^.;,$£€]{0,40}(?:[$£€¥]|US\$|A\$|C\$)\s?\d[\d.,]*(?:\s?(?:million|billion|trillion|m|bn)\b|,\d{3},\d{3})/iu,
    tolls:
      /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|several)\b(?: \p{L}+){0,3} (?:people|pilgrims|members|troops|officers|firefighters|pilots|tourists|journalists|protesters|demonstrators|refugees|guests|inmates|prisoners|hikers|persons|men|women|children|patients|migrants|immigrants|detainees|workers|passengers|residents|civilians|soldiers|students|pupils|families|victims|animals|homes|houses|buildings|villages|customers)\b(?: (?:who|that|in|on|from|of|with|at|aboard)\b[^,.;]{0,60})? (?:(?:were|was|have|had|has)(?: been)? |are )?(?:killed|injured|wounded|hurt|dead|died|arrested|detained|quarantined|put under|placed under|evacuated|displaced|stranded|rescued|hospitali[sz]ed|infected|diagnosed|missing|destroyed|damaged|affected|without power|laid off|charged)\b/iu,
  },
  background: [
    /\bwho (?:was|were|has|have) not (?:been )?(?:identified|named)\b/iu,
    /^(?:[\p{L}.'’-]+ ){1,4}(?:is|was) (?:the |an? )?(?:[\p{L}-]+ ){0,3}(?:CEO|chief executive|founder|co-founder|owner|head|director|professor|author|editor) (?:of|at)\b/u,
    /\b(?:is|are|was|were) (?:\p{L}+ly )?(?:headquartered|based(?! (?:up)?on)|located|situated|home to|known (?:for|as)|best known|(?:also )?(?:one of|among) the)\b/iu,
    /\b(?:was|were) (?:born|founded|established|built|created|introduced) (?:in|on|by)\b/iu,
    /^(?:started|founded|born|established|created|launched|built|opened) in\b/iu,
    /^\(/u,
    /^(?:historically|traditionally)\b/iu,
    /^the (?:most recent|last|previous) \p{L}+(?: \p{L}+){0,5} (?:was|were)\b/iu,
    /\b(?:in|from) (?:the )?1\d{3}s?\b/iu,
    /\bis (?:published|produced|held|broadcast|released|celebrated) (?:weekly|monthly|daily|annually|every|each|throughout)\b/iu,
  ],
};
