import type { Saying, SayingCertainty, VerbEntry } from "../saying.ts";
import { formsOf, words } from "./forms.ts";
import { adjectiveCues, nounCues } from "./saying-nouns.ts";
import { claims, offices, outlets, proposals, tellers, unnamed, vehicles } from "./saying-sources.ts";
import { cueOf, sayingVerbs } from "./saying-verbs.ts";

const verbs = (): Saying["verbs"] => {
  const found = new Map<string, VerbEntry[]>();
  for (const [manner, list] of sayingVerbs) {
    for (const raw of list.trim().split(/\s+/)) {
      const [entry = "", particle] = raw.split("+");
      const { lemma, forms } = formsOf(entry);
      const cue = cueOf(manner, lemma, particle ?? null);
      for (const [form, kind] of forms) {
        const entries = found.get(form) ?? [];
        // "a+b" before "a": the longer cue is the surer one
        if (particle === undefined) entries.push({ cue, form: kind });
        else entries.unshift({ cue, form: kind });
        found.set(form, entries);
      }
    }
  }
  return found;
};

/** Adverbs that put a clause at a distance without naming anybody. */
const adverbs = new Map<string, SayingCertainty>([
  ["allegedly", "alleged"],
  ["supposedly", "alleged"],
  ["purportedly", "alleged"],
  ["reportedly", "unconfirmed"],
  ["reputedly", "unconfirmed"],
]);

const hearsay = new Map<string, SayingCertainty>([
  ...[...words("say report rumour rumor")].map((verb) => [verb, "unconfirmed"] as const),
  ...[...words("believe think understand fear hope assume suspect presume argue suggest")].map(
    (verb) => [verb, "hedged"] as const,
  ),
  ...[...words("allege claim purport")].map((verb) => [verb, "alleged"] as const),
  ...[...words("announce reveal acknowledge confirm")].map((verb) => [verb, "stated"] as const),
]);

/** Modals and adverbs that make what they govern less than certain (Huddleston and Pullum 2002, ch. 3, epistemic modality). */
const hedges = words(`
  may might could likely unlikely possibly perhaps probably expected potentially apparently appears appear appeared seems seem seemed
  suspected believed poised tentatively presumably possible probable
`);

/** How English tells who says what. */
export const saying: Saying = {
  verbs: verbs(),
  nouns: nounCues(),
  adjectives: adjectiveCues(),
  adverbs,
  plain: cueOf({ act: "asserts", takes: ["clause", "bare", "quote", "asked"] }, "say", null),
  quoting: words("quote quotes quoted quoting cite cites cited citing"),
  sightings: words("seen obtained reviewed viewed leaked provided sent given released"),
  replying: words("respond reply retort answer counter rejoin react"),
  signs: words("evidence proof indication sign news word reminder guarantee"),
  speaking: words(
    "comment speak talk discuss answer respond reply elaborate expand name identify give provide be go share release address disclose speculate testify",
  ),
  citing: words("citing quoting"),
  spokenTo: words(
    "interview interviews speaking talking statement remarks comments comment told email phone call quoted cited writing appearing reported conversation spoken spoke talked carried published aired broadcast",
  ),
  vehicles,
  turns: {
    asking: words("q question interviewer wikinews wn reporter host moderator presenter"),
    answering: words("a answer interviewee"),
    interviews:
      /\b(?:interview(?:ed|s)?|spoke (?:to|with)|talked (?:to|with)|caught up with|sat down with|answered|asked)\b/i,
  },
  utterances: words(
    "statement letter post tweet email message speech interview remarks testimony note memo announcement communique communiqué",
  ),
  outletTexts: words("report article story piece account"),
  claims,
  proposals,
  hearsay,
  untrue:
    words(`false untrue baseless unfounded groundless wrong incorrect inaccurate misleading nonsense rubbish fabricated fake lie lies fabrication
    absurd ridiculous laughable ludicrous mistaken exaggerated unsubstantiated fiction fantasy propaganda slander smear smears hoax myth preposterous bogus fanciful`),
  true: words("true truth right correct accurate basis foundation evidence"),
  outspoken: words(`
    welcome praise applaud hail commend laud salute denounce condemn criticise criticize slam blast decry deplore lambast lambaste rebuke ridicule
    deride mock berate bemoan lash rail speak urge exhort implore beg recommend advise warn call appeal plead demand argue promise pledge vow threaten propose
  `),
  outlets,
  unnamed,
  tellers,
  anonymous:
    /\banonym(?:ity|ously)\b|\b(?:not|n't) (?:wish|want|wishing|wanting|like) to be (?:named|identified|quoted)\b|\bnot to be (?:named|identified|quoted)\b|\b(?:declin|refus)\w+ to (?:be (?:named|identified|quoted)|give (?:his|her|their) (?:\w+ )?names?)\b|\bnot (?:be|being|been|giving) (?:named|identified|(?:his|her|their) names?)\b|\bwithout (?:being (?:named|identified)|giving (?:his|her|their) names?)\b|\b(?:not|n't) (?:(?:been|being) )?authori[sz]ed to (?:\w+ )?(?:speak|discuss|comment|talk|brief)\b|\bnames? (?:be|was|were|has been|have been|being) withheld\b/,
  onCondition:
    /^(?:\w+ing )?(?:(?:on|under) (?:the )?condition (?:of anonymity|that)|anonymously\b|anonymity\b|(?:asking|requesting|declining) (?:not )?to (?:be (?:named|identified)|remain anonymous))/,
  speakers: words("spokesman spokeswoman spokesperson spokesmen spokespeople representative"),
  posts: words("minister leader commander manager prosecutor"),
  offices,
  issuing: words(
    "published publishes publish released releases issued issues unveiled reported leaked aired broadcast printed posted revealed announced disclosed ran",
  ),
  unconfirmed: words("unconfirmed unverified unsubstantiated rumours rumors rumour rumor"),
  hedges,
};
