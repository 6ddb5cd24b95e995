import type { Checking } from "../checking.ts";

/**
 * How English drafts speak of the article that they are about, and to their readers: everyday phrases of summaries, newsletters and
 * mails, written down from general usage (the reporting verbs after Quirk et al. 1985, 14.28–14.35).
 */
const says =
  "(?:(?:also|further|then|goes on to|went on to) )?(?:says?|said|reports?|reported|states?|stated|notes?|noted|writes?|wrote|adds?|added|explains?|explained|mentions?|mentioned|describes? how|described how|points? out|pointed out|tells? us|told us)";

const nameless = "(?:the|this|that|our|your) (?:news )?(?:article|story|piece|text|post|write-up|source article)";

const escaped = (source: string): string => source.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");

export const checking: Checking = {
  frames: (source) => {
    const it = source === null ? nameless : `(?:the )?${escaped(source.replace(/^the /iu, ""))}`;
    return [
      [new RegExp(`^${it} (?:quotes?|quoted|cites?|cited) (.{2,60}?) as saying(?: that)?,? `, "iu"), "$1 said that "],
      [
        new RegExp(`^(?:according to|as reported (?:by|in)|as per|per|as stated in|in|as) ${it}(?: ${says})?, `, "iu"),
        "",
      ],
      [new RegExp(`^${it} ${says}(?: that|:)?,? `, "iu"), ""],
      [
        new RegExp(
          `,? (?:(?:according to|as reported (?:by|in)|as per|per|as stated in) ${it}|(?:as )?${it} ${says})(?=[.!]?$)`,
          "iu",
        ),
        "",
      ],
      ...(source === null
        ? ([
            [/^as (?:previously |already )?(?:reported|mentioned|noted)(?: (?:above|earlier|before))?, /iu, ""],
            [
              /,? as (?:previously |already )?(?:reported|mentioned|noted)(?: (?:above|earlier|before))?(?=[.!]?$)/iu,
              "",
            ],
          ] as const)
        : []),
    ];
  },
  owner: (name) => `${name}’s`,
  addresses: [
    /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))(?: \S+){0,3}[,.!:]?$/iu,
    /^(?:hi|hello|hey|dear)(?: \S+){0,2}[,!:.–—-] ?(?:here|below|attached|this|i|my|we|please|thanks|hope)\b.{0,120}$/iu,
    /^(?:here|below|attached)(?: is|['’]s| are) (?:my|our|a|the|your) .{0,100}$/iu,
    /^(?:many )?(?:thanks|thank you|cheers|best(?: wishes)?|(?:kind|best|warm) regards|regards|yours(?: sincerely)?)(?: \S+){0,6}[,.!]?$/iu,
    /^(?:please )?(?:read|see|click|tap|watch|listen|subscribe|follow|share|sign up|join|continue reading|find out|learn)(?: more| on| here| below| above| us| to| for| the (?:full|whole|original|entire)| this (?:article|story|link))(?: \S+){0,8}$/iu,
    /^(?:more|details|full (?:story|article|text)|link|links|sources?|via|photo|image)(?: \S+){0,3}: ?(?:\S+ ?){0,3}$/iu,
    /^(?:here|below|this) (?:is|are|'s|’s|comes?|follows?) (?:(?:a|an|the|my|our|your|some|what) )?(?:\S+ ){0,4}(?:summary|draft|points?|takeaways?|brief|briefing|overview|recap|rundown|notes?|version|highlights|know|need to know)(?: \S+){0,7}$/iu,
    /^(?:(?:a |the |my |in )?(?:quick |short |brief |executive )?(?:summary|overview|recap|draft|notes?|brief|short)|key (?:points?|takeaways?|facts)|takeaways?|highlights|main points?|tl;? ?dr|background|context|timeline|reactions?|analysis|what happened(?: next)?|what we know(?: so far)?|what(?:['’]s| is) next|what(?:['’]s| is) new|why (?:it|this) matters|the (?:bottom line|big picture|details|facts|latest|background)|at a glance|next steps|the story so far)[:.!?]?$/iu,
    /^(?:please )?(?:let me know|have a look|take a look|review|check|feel free)(?: \S+){0,12}[.!?]?$/iu,
    /^(?:hope|i hope) (?:this|that|you)(?: \S+){0,8}[.!]?$/iu,
  ],
};
