import type { PageCues } from "../page.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const numbers = Array.from({ length: 999 }, (_, index) => index + 1).join(" ");

/**
 * What stands around an article in English: credits, datelines, calls to read or subscribe, imprints. Written from the house
 * styles of agencies (AP, Reuters, AFP caption and sign-off rules) and the usual wording of publishing systems.
 * Each pattern sees one paragraph; `^` is its start. None may need more than the paragraph itself.
 */
export const page: PageCues = {
  months: {
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  },
  weekday: /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|^(?:mon|tue|wed|thu|fri|sat|sun)[.,]\s*/i,
  dateLabel:
    /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|released|issued|created|date|filed)(?: on| at)?|on)\b\s*[:|–-]?\s*/i,
  placed:
    /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?:, (?!(?:On|In|At|After|The|A|An)\b)\p{Lu}[\p{L}.'’-]+(?: (?!(?:On|In|At|After|The|A|An)\b)\p{Lu}[\p{L}.'’-]+){0,2}){1,2} (?=(?:On|In|At|After|The|A|An) [\p{L}\p{N}])/u,
  glued: [
    /^\p{Lu}[^.!?:;,"“”()\n]{6,90}? \p{Ll}+ (?=(?:In|On|At|During|After) (?:the |a |an )?\p{L}[^.!?,;\n]{2,80}, \S)/u,
    /^\p{Lu}[^.!?:;,"“”()\n]{3,90}? \p{Lu}\p{L}* (?=(?:In|On|At|During|After) (?:the |a |an )(?:[^\s.!?,;]+ ){3,9}[^\s.!?,;]+, \S)/u,
  ],
  byline:
    /^(?:(?:[Ss]tory|[Ww]ords|[Tt]ext|[Ww]ritten|[Rr]eport(?:ed)?|[Aa]rticle|[Aa]nalysis|[Oo]pinion|[Ii]nterview(?:ed)?|[Pp]osted)\s+)?(?:[Bb]y|BY):?\s+((?:Dr\.? |Sir |Prof\.? )?\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:and|AND|&|with|in|of|de|del|della|van|von|der|den|bin|al|el|la|le|da|dos)\s+)?\p{Lu}[\p{L}\p{M}.'’-]*,?){0,9})/u,
  outletName:
    /\b(?:news|newspaper|post|times|courier|gazette|herald|tribune|daily|weekly|press|journal|star|sun|mail|mirror|guardian|telegraph|independent|observer|chronicle|examiner|globe|standard|record|review|register|dispatch|sentinel|bulletin|express|echo|argus|monitor|world|today|report|reporter|magazine|radio|tv|wire|agency|online|network|broadcasting|media|reuters|associated press|afp|ap|bbc|cnn|zeitung|rundschau|anzeiger|blatt|kurier)\b|\.(?:com|org|net|co\.uk)\b/i,
  captionHint:
    /photo|image|picture|illustration|screenshot|screengrab|graphic|credit|courtesy|REUTERS|Reuters|AFP|\bAP\b|EPA|Getty|Shutterstock|Alamy|Handout|Xinhua|Anadolu|Flickr|Wikimedia|\bvia [A-Z]|\bpos(?:e|es|ing) for\b|\(|left|right|(?:seen|shown) here|\d{4}\.?$/i,
  captionCredit: [
    /[([](?:file )?(?:photo|image|picture|photograph|illustration|graphic|map|video|credit|courtesy|screengrab|screenshot)s?\b[^)\]]{0,200}[)\]]\.?$/i,
    /(?:^|[\s.(“"])(?:[Ff]ile )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Pp]hotograph|[Ii]llustration|[Ss]creenshot)s?(?: credits?| source| courtesy)?\s?:\s?[\p{Lu}@][^!?]{0,80}$/u,
    /(?:^|[.!?"”)]\s)(?:photos?|images?|pictures?|photographs?|illustrations?)\s+(?:by|courtesy of|via|credit:?)\s.{1,80}$/i,
    /^(?:photo |image |picture )?credits?\s?:\s.{1,160}$/i,
    /(?:^|[\s(/])(?:REUTERS|Reuters|AFP|AP|EPA(?:-EFE)?|Getty Images|Shutterstock|Bloomberg|PA Images|PA Wire|Alamy|Anadolu|Xinhua|Handout|Flickr|Wikimedia Commons)\s?\/\s?[\p{L}. /'-]{2,60}\)?\.?$/u,
    /(?:\/|\bvia )(?:REUTERS|Reuters|AFP|AP|EPA|Getty(?: Images)?|Shutterstock|Bloomberg|Alamy|Handout|Wikimedia Commons)\)?\.?$/,
    /\(AP Photo\b[^)]{0,80}\)/,
  ],
  captionStart:
    /^(?:file (?:photo|picture|image)s?\b|(?:cover|main|header|lead|top|featured?) (?:image|photo|picture)s?\s?:|file\s?[–—:-]\s|(?:pictured|caption|photos?|images?|pictures?|photograph|above|below|top|left|right)\s?:\s|in this (?:[\w.-]+,? ){0,5}(?:photo|image|picture|photograph|screen ?grab|frame grab)(?:,|\s(?:taken|provided|released|made|shot|from|by|posted|supplied)\b)|(?:an? |the |this )?(?:aerial|undated|handout|file) (?:photo|picture|image|photograph)\b)/i,
  captionScene: [
    /\bpos(?:e|es|ing) for (?:a |an |the )?(?:\w+ ){0,2}(?:photos?|photographs?|pictures?|portraits?|selfies?)\b/i,
    /\((?:(?:top |bottom |far |front |back )?(?:left|right|cent(?:er|re))|[LC]|pictured(?: \w+)?|above|below|second from (?:left|right))\)/,
    /(?:^|,\s|\()(?:from left(?: to right)?|left to right|pictured (?:left|right|here|above|below)|seen here|shown here)\b/i,
    /^(?!.*\b(?:said|says|will|has|have|had|was|were|would|could|according|takes)\b)[^.!?]{10,300}\b(?:speaks?|attends?|arrives?|walks?|stands?|holds?|looks?|gestures?|waves?|shakes? hands|addresses|smiles?|listens?|leaves?|sits?|hugs?|gathers?|protests?|queues?|reacts?|greets?|(?:is|are) (?:seen|pictured|shown)|speaking|attending|arriving|walking|standing)\b[^.!?]{0,200},?\s(?:on )?(?:\w+day, )?(?:\d{1,2} )?(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|April|May|June|July|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?: \d{1,2},)? \d{4}\.?$/i,
  ],
  related: {
    starts: words(
      `read also see related more recommended you don't don’t do must must-reads must-read up watch listen further trending most what editor's editors editor’s top latest explore go background`,
    ),
    patterns: [
      /^\W{0,4}(?:read more|read also|also read|see also|see more|related(?: (?:stories|articles|content|coverage|news|links?|topics?|reading))?|more on (?:this|the)(?: \w+)?|more from .{1,40}|more (?:stories|news|coverage)|recommended(?: (?:stories|for you|reading|articles))?|you (?:may|might) (?:also |be )?(?:like|interested in|want to read)|(?:don['’]t|do not) miss|must[- ]reads?|up next|watch(?: now| live| more| next)?|listen(?: now)?|further reading|trending(?: now| stories)?|most (?:read|popular|viewed)|what to read next|editor['’]s picks?|top stories|latest (?:news|stories)|explore more|go deeper|background reading)\s*(?::|$|—|–|\||»|>|\.\.\.)/i,
    ],
  },
  boilerplate: [
    {
      starts: words(`read view see get continue`),
      patterns: [
        /^\W{0,6}(?:read|view|see|get|continue reading|continue to)\s+(?:the |this |our )?(?:full|original|entire|whole|complete|rest of the|source)\s+(?:\w+\s+)?(?:article|story|report|post|piece|text|version|interview|statement|coverage|page)\b.{0,60}$/i,
      ],
    },
    {
      starts: words(`this`),
      patterns: [
        /^\W{0,3}(?:this (?:article|story|post|piece|column|interview|essay|content|page|text)\s+(?:was|has been|is|had been)?|this report\s+(?:was |has )?(?:first|originally))\s*(?:\w+ly |first |also |earlier ){0,2}(?:appeared|published|posted|produced|syndicated|translated|provided|brought to|distributed|republished|reprinted|adapted|updated|corrected|amended|sponsored|edited)\b.{0,300}$/i,
      ],
    },
    {
      starts: words(`the`),
      patterns: [
        /^\W{0,3}the (?:article|story|post|report|piece|column|interview|essay) (?:was |has )?(?:first|originally) (?:appeared|published|posted|aired)\b/i,
      ],
    },
    {
      starts: words(`source via original originally`),
      patterns: [
        /^\W{0,3}(?:source|via|original source|originally (?:published|appeared)(?: (?:in|on|at|by))?)\s?(?::\s*\S|https?:|www\.).{0,160}$/i,
      ],
    },
    {
      starts: words(
        `subscribe sign sign-up signup log login register join follow like share tweet click tap download get support donate become buy already start enter your skip accept manage back load show view leave post report contact`,
      ),
      patterns: [
        /^\W{0,3}(?:subscribe|sign[- ]?up (?:for|to|now|here|today)|sign in|log ?in|register (?:now|here|today|for free|to)|join (?:us|our|the conversation|now|thousands|\d)|follow (?:us|@|me|our|\S{1,40}(?: \S{1,40}){0,4} on (?:facebook|twitter|x|instagram|telegram|whatsapp|linkedin|tiktok|threads|bluesky|youtube))|like us|share (?:this|on|via|your)|tweet this|click (?:here|to)|tap here|download (?:the app|our)|get (?:the|our|your|more|unlimited) .{0,60}(?:app|newsletter|inbox|access|alerts|stories)|support (?:our|independent|quality|local) .{0,30}(?:journalism|work|newsroom)|donate (?:now|today|to us)|become a (?:member|subscriber|supporter)\b|buy (?:us|me) a coffee|already (?:a|have) .{0,30}(?:subscriber|member|account)|start your (?:free )?(?:trial|subscription)|enter your email|your email address|skip (?:to|this|past|advert)|accept (?:all|cookies)|manage (?:cookies|preferences|consent)|back to top|load more|show more|view comments|leave a (?:comment|reply)|post a comment|join the (?:discussion|debate)|report a typo|contact (?:us|the (?:author|newsroom|editor|reporter)))\b.{0,300}$/i,
      ],
    },
    {
      starts: words(`we this our`),
      patterns: [
        /^(?:we|this (?:web)?site|our (?:web)?site|this page|our partners)\b.{0,60}\buses? (?:of )?cookies\b/i,
      ],
    },
    {
      starts: words(`privacy terms`),
      patterns: [/^privacy policy\b|^terms (?:of (?:use|service)|and conditions|& conditions)\b/i],
    },
    {
      starts: words(`advertisement advertising ad sponsored promoted paid story article post text scroll this`),
      patterns: [
        /^\W{0,3}(?:advertisement|advertising|ad|sponsored(?: content| by .{1,60})?|promoted(?: content)?|paid (?:content|post)|(?:story|article|post|text) continues (?:below|after)\b.{0,60}|scroll (?:down )?to continue\b.{0,60}|this advertisement .{0,80})\W{0,3}$/i,
      ],
    },
    {
      starts: words(`additional further reporting writing written edited editing compiled translated translation`),
      patterns: [
        /^\W{0,3}(?:(?:[Aa]dditional |[Ff]urther )?[Rr]eporting|[Ww]riting|[Ww]ritten|[Ee]dited|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Tt]ranslation)(?: and (?:writing|editing|additional reporting))? by:? (?:\p{Lu}[\p{L}\p{M}.'’-]*|in|and|by|editing|edited|additional|reporting|writing|with|at|from|for|the|of|newsroom|bureau|team|staff|[,;&]|\s)+\W{0,2}$/u,
      ],
    },
    {
      starts: words(`with`),
      patterns: [
        /^\W{0,3}with (?:(?:additional |agency )?(?:reporting|files|inputs?|material|contributions?) (?:from|by)\b.{0,100}|(?:\w+ )?(?:wires?|agenc(?:y|ies)|agency inputs?|staff reports?)\W{0,3})$/i,
      ],
    },
    {
      starts: words(`editor's editors editors' editor’s editors’ editor ed disclosure disclaimer`),
      patterns: [/^\W{0,3}(?:editor['’]?s?['’]? note|ed(?:itor)?\. note|disclosure|disclaimer)\s?[:—–-].{0,600}$/i],
    },
    {
      starts: words(`have got do know send`),
      patterns: [
        /^\W{0,3}(?:(?:have|got|do you have) (?:a|any) (?:news |confidential )?(?:tip|tips)\b|know more\?|send (?:us )?(?:your )?(?:tips|feedback))\b.{0,240}$/i,
      ],
    },
    {
      starts: words(`email e-mail contact tel phone twitter x facebook`),
      patterns: [/^\W{0,3}(?:e-?mail|contact|tel|phone|twitter|x|facebook)\s?:\s?.{0,160}$/i],
    },
    {
      starts: words(`for`),
      patterns: [
        /^for (?:more|further) (?:information|details|news|stories),?\s+(?:please )?(?:visit|contact|call|see|go to|email|click)\b.{0,200}$/i,
      ],
    },
    {
      starts: words(
        `about press media note notes ends 30 -30- one two three four five estimated reading listen text print comment comments tag tags topic topics filed category categories keyword keywords home menu search close next previous share ${numbers}`,
      ),
      patterns: [
        /^\W{0,3}(?:about the authors?|about us|press contact|media contact|notes? to editors?|ends|-?30-?|\d{1,3} (?:comments?|shares?|likes?|views?)|(?:\d{1,2}|one|two|three|four|five)[- ]min(?:ute)?s?\.?(?: read)?|estimated reading time.{0,40}|reading time.{0,40}|listen to (?:this|the) (?:article|story).{0,60}|text size|print(?: this)?(?: page| article)?|comments?|tags?\s?:.{0,300}|topics?\s?:.{0,300}|filed under\b.{0,300}|categor(?:y|ies)\s?:.{0,300}|keywords?\s?:.{0,300}|home|menu|search|close|next article|previous article|share|share this(?: article| story)?)\W{0,3}$/i,
      ],
    },
  ],
  boilerplateInside: {
    hint: /copyright|©|&copy;|\(c\)|rights|may not be|permission|creative commons|licen[cs]ed under|newsletter|subscri|sign(?:ed)? up|cookie|you (?:agree|accept|consent)|contribut|assisted in|can be (?:reached|contacted)|expressed|necessarily/i,
    patterns: [
      /\b(?:views?|opinions?) expressed (?:here|in this|above|are)\b|\bdo(?:es)? not necessarily (?:reflect|represent)\b/i,
      /^(?:copyright\b|©|\(c\)\s*(?:copyright\s*)?\d{4}|&copy;)/i,
      /\ball rights (?:are )?reserved\b/i,
      /\bmay not be (?:published|reproduced|copied|reprinted|redistributed|republished)\b.{0,160}(?:permission|consent|broadcast|rewritten|redistributed)/i,
      /\b(?:re)?published (?:here )?(?:with|by) (?:the )?(?:kind )?permission\b|\bunder (?:a|the) creative commons\b|\blicen[cs]ed under (?:a |the )?(?:creative commons|cc\b)/i,
      /\b(?:subscribe|sign up|signed up) (?:to|for|now|today|here)\b.{0,120}(?:newsletter|updates|inbox|alerts|offers)|\bour (?:free |daily |weekly )?newsletters?\b.{0,80}(?:sign|subscribe|inbox|delivered)/i,
      /\bcookie (?:policy|settings|preferences|notice)\b|\bby (?:continuing|clicking|using|browsing)\b.{0,80}\byou (?:agree|accept|consent)\b/i,
      /\b(?:contributed to this (?:report|story|article|piece)|contributed reporting|assisted in (?:this )?report(?:ing)?)\b/i,
      /^[^.!?]{0,120}\bcan be (?:reached|contacted) (?:at|via|on|by)\b.{0,120}$/i,
    ],
  },
  sentenceStart:
    /^(?:(?:this|that|these|those|it|he|she|they|we|i|you|there) (?:\w+ly )?(?:\p{Ll}+)|(?:q|a|question|answer)\s?[:.]\s)/iu,
  shareWord:
    /^(?:share|tweet|facebook|twitter|whatsapp|e-?mail|print|linkedin|reddit|telegram|pinterest|messenger|flipboard|bluesky|threads|instagram|tumblr|youtube|tiktok|x|copy link|copy|link|save|bookmark|comments?|like|pin|follow|subscribe|on|via|this|article|and|or|to|a|friend|more|\d+)$/i,
  publisher: [
    /\b[Cc]opyright for syndicated content belongs to (?:the )?(?:linked )?[Ss]ource\s?[:–-]\s*([^–—|\n]{2,80}?)\s*(?:[–—|-]\s*https?:|$)/,
    /\b(?:(?:[Ff]irst|[Oo]riginally) (?:published|appeared)|appeared (?:first|originally)) (?:in|on|at|by)\s+(?:the website of\s+)?["“]?((?:[Tt]he )?\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*(?: (?:(?:of|the|and|&|for) )?\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*){0,5})/u,
    /^(?:[Cc]opyright|COPYRIGHT|©|\([Cc]\))\s*(?:©|\([Cc]\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{2,4})?)?,?\s*(?:by )?((?:[Tt]he )?\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*(?: (?:(?:of|the|and|&|for) )?\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*){0,5})/u,
    /^\W{0,3}(?:[Oo]riginal )?[Ss]ource\s?:\s*([^–—|\n]{2,60}?)\s*(?:[–—|(-]\s*https?:.*|$)/,
  ],
  unreadStarts: words(
    `chart charts graph graphs graphic graphics infographic data view see explore open table tables interactive map maps image images photo photos picture slideshow gallery launch embedded video videos watch play the this audio podcast listen tweet tweets x instagram facebook social tiktok post posts embed`,
  ),
  unread: [
    {
      what: "chart",
      pattern:
        /^[[(*]?\s?(?:chart|graph|graphic|infographic|data visuali[sz]ation)s?\s?(?:[:\]]|removed|omitted|not shown|here\b|goes here)|^(?:view|see|explore|open) (?:the |this |our )?(?:interactive )?(?:chart|graph|graphic|infographic|data)\b.{0,60}$/i,
    },
    {
      what: "table",
      pattern:
        /^[[(*]?\s?tables?\s?(?:[:\]]|removed|omitted|not shown)|^(?:view|see|open) (?:the |this )?(?:full )?table\b.{0,60}$/i,
    },
    {
      what: "map",
      pattern:
        /^[[(*]?\s?(?:interactive )?maps?\s?(?:[:\]]|removed|omitted|not shown)|^(?:view|see|open|explore) (?:the |this |our )?(?:interactive )?map\b.{0,60}$/i,
    },
    {
      what: "image",
      pattern:
        /^[[(*]?\s?(?:image|photo|picture|slideshow|photo gallery|gallery)s?\s?(?:\d{1,3} of \d{1,3}|removed|omitted|unavailable|not available|not shown|\]|:\s*\S.{0,200}\]$|here\])|^(?:view|see|open|launch) (?:the |this |our )?(?:photo |picture |image )?(?:gallery|photos|slideshow|images)\b.{0,60}$/i,
    },
    {
      what: "video",
      pattern:
        /^[[(*]?\s?(?:embedded )?videos?\s?(?:[:\]]|removed|omitted|unavailable|not available|player\b|here\])|^(?:watch|play) (?:the |this )?(?:full )?(?:video|clip|footage|interview)\b.{0,80}$|^(?:this|the) video (?:is|cannot|can't|isn['’]t) .{0,60}$/i,
    },
    {
      what: "audio",
      pattern:
        /^[[(*]?\s?(?:embedded )?(?:audio|podcast)\s?(?:[:\]]|removed|omitted|player\b)|^(?:listen to|play) (?:the |this )?(?:audio|podcast|episode|recording)\b.{0,80}$/i,
    },
    {
      what: "post",
      pattern:
        /^[[(*]?\s?(?:embedded |view |see )?(?:this |the )?(?:tweet|x post|instagram post|facebook post|social media post|tiktok|post|embed)s?\s?(?:[:\]]|removed|omitted|unavailable|embedded|here\]|on (?:x|twitter|instagram|facebook|tiktok)\b.{0,20}$)|^embedded (?:tweet|post|content)\b.{0,60}$|^view (?:this )?(?:tweet|post) on\b.{0,40}$/i,
    },
  ],
  cutMark: /\[\+\s?\d+\s?(?:more )?(?:chars?|characters|words)\]\s*$/i,
  cutOff: {
    starts: words(`continue keep read to unlock this subscribe sign log you create`),
    patterns: [
      /^\W{0,4}(?:continue reading|keep reading|read on|to continue reading|(?:to )?read (?:the )?(?:rest|remainder)|unlock this article|this (?:article|content|story) is (?:for|only|reserved|exclusive|available to)\b.{0,80}(?:subscribers?|members?)|subscribe to (?:continue|keep|read)|(?:sign|log) in to (?:continue|read)|you have (?:reached|read)\b.{0,60}(?:free|limit)\b.{0,40}|create (?:a|an) (?:free )?account to)\b.{0,200}$/i,
    ],
  },
};
