import type { Cue, SayingAct, SayingCertainty, Takes } from "../saying.ts";

export type Manner = {
  act: SayingAct;
  takes: readonly Takes[];
  certainty?: SayingCertainty;
  judges?: boolean;
  kind?: Cue["kind"];
};

const told: readonly Takes[] = ["clause", "bare", "quote"];
const toldThat: readonly Takes[] = ["clause", "quote"];

/**
 * English verbs of saying, thinking and showing, by what they do and what stands beside them. From general knowledge of
 * English and its reference grammars (Quirk et al. 1985, ch. 16; Levin 1993, §29 and §37: verbs of thought and of
 * communication). Which verbs judge follows the style guides of Reuters, AP and the BBC. A `+` joins a particle, `*` doubles
 * the last letter, `:` gives past and participle.
 */
export const sayingVerbs: readonly (readonly [Manner, string])[] = [
  [{ act: "asserts", takes: ["clause", "bare", "quote", "asked"] }, "say:said explain"],
  [
    { act: "asserts", takes: told },
    `state report declare announce note observe remark add reply confirm acknowledge stress emphasise emphasize reveal disclose
     complain conclude predict forecast:forecast estimate reckon testify mention joke quip* tweet write:wrote:written post
     lament point+out make+clear reiterate repeat recall warn argue maintain swear:swore:sworn vow pledge promise guarantee affirm reaffirm blog
     calculate caution respond retort`,
  ],
  [{ act: "asserts", takes: told, judges: true }, "claim insist admit* assert contend confess concede boast brag*"],
  [{ act: "asserts", takes: told, judges: true, certainty: "alleged" }, "allege purport"],
  [
    { act: "asserts", takes: toldThat },
    `comment clarify elaborate specify underline underscore highlight proclaim pronounce certify verify rule find:found hold:held agree concur*
     propose submit* advise relate recount signal:signalled signal hint counter mandate stipulate summarise summarize theorise theorize speculate
     establish decree email spell+out set+out hypothesise hypothesize moan grumble gripe rejoice elucidate attest depose aver* opine rejoin reason answer`,
  ],
  [
    { act: "asserts", takes: ["quote"] },
    `continue begin:began:begun whisper mutter shout cry yell exclaim murmur scream interject interrupt muse echo go:went:gone+on chime+in sum+up
     read:read:read ask inquire enquire add urge comment narrate sing:sang:sung chant demand finish conclude laugh sigh smile shrug* proclaim plead`,
  ],
  [
    { act: "asserts", takes: ["hearer", "clause", "bare", "quote"] },
    "tell:told inform assure remind notify advise warn caution reassure alert promise",
  ],
  [{ act: "asserts", takes: ["clause"] }, "project"],
  [{ act: "asserts", takes: ["hearer", "clause"] }, "persuade convince teach:taught"],
  [{ act: "asserts", takes: ["clause", "bare", "aside", "personal"], kind: "think" }, "mean:meant see:saw:seen"],
  [
    { act: "asserts", takes: ["clause", "bare", "asked"], kind: "think" },
    "think:thought know:knew:known remember realise realize see:saw:seen imagine",
  ],
  [
    { act: "asserts", takes: ["clause", "bare"], kind: "think" },
    "guess hear:heard feel:felt bet:bet:bet understand:understood notice gather presume reckon",
  ],
  [
    { act: "asserts", takes: ["clause"], kind: "think" },
    `recognise recognize learn forget:forgot:forgotten discover determine decide consider figure sense perceive appreciate accept regret* resolve
     find+out judge ascertain deem infer* surmise foresee:foresaw:foreseen envisage intuit`,
  ],
  [{ act: "asks", takes: ["asked"], kind: "think" }, "wonder"],
  [
    { act: "asserts", takes: ["clause", "bare"], kind: "think", certainty: "hedged" },
    "believe hope fear suspect worry wish assume suppose trust expect anticipate dream pray",
  ],
  [{ act: "asserts", takes: ["raised"], kind: "think", certainty: "hedged" }, "expect believe"],
  [
    { act: "asserts", takes: ["clause", "bare"], kind: "show" },
    "show:showed:shown reveal suggest indicate imply find:found say:said",
  ],
  [
    { act: "asserts", takes: ["clause", "asked"], kind: "show" },
    "prove demonstrate illustrate establish show:showed:shown explain",
  ],
  [{ act: "denies", takes: ["clause", "bare", "object", "gerund"], certainty: "denied" }, "deny"],
  [
    { act: "denies", takes: ["clause", "object", "as"], certainty: "denied" },
    "rebut* refute dispute contest repudiate disavow rubbish",
  ],
  [
    { act: "denies", takes: ["object", "as"], certainty: "denied" },
    "dismiss reject contradict counter challenge debunk discredit rebuff brush+off shrug*+off play+down downplay laugh+off",
  ],
  [{ act: "denies", takes: ["object", "gerund"], certainty: "denied" }, "rule+out"],
  [{ act: "denies", takes: ["alone"], certainty: "denied" }, "disagree differ* demur*"],
  [{ act: "denies", takes: ["infinitive", "object"], certainty: "denied" }, "refuse decline"],
  [{ act: "doubts", takes: ["clause", "bare", "asked", "object"], kind: "think", certainty: "hedged" }, "doubt"],
  [
    { act: "doubts", takes: ["object", "asked"], kind: "think", certainty: "hedged" },
    "question query disbelieve mistrust distrust",
  ],
  [
    { act: "supports", takes: ["object"] },
    `support back endorse favour favor welcome praise applaud approve approve+of hail commend defend champion embrace laud salute uphold:upheld advocate`,
  ],
  [
    { act: "opposes", takes: ["object"] },
    `oppose denounce condemn criticise criticize slam* blast decry attack protest protest+against resist deplore lambast lambaste slate
     rebuke ridicule mock scorn berate bemoan disapprove+of object+to rail+against speak:spoke:spoken+against lash+out boycott censure`,
  ],
  [{ act: "opposes", takes: ["as"] }, "denounce condemn criticise criticize decry deride slam* blast"],
  [{ act: "demands", takes: ["clause", "object", "infinitive", "quote"] }, "demand"],
  [
    { act: "demands", takes: ["clause", "toldTo", "quote"] },
    "urge request recommend instruct command implore beg* order exhort ask press advise warn encourage",
  ],
  [{ act: "demands", takes: ["for"] }, "call+for push+for appeal+for plead+for lobby+for press+for ask+for argue+for"],
  [{ act: "demands", takes: ["toldTo"] }, "call+on call+upon appeal+to"],
  [{ act: "accuses", takes: ["of"], certainty: "alleged" }, "accuse suspect"],
  [{ act: "accuses", takes: ["for"] }, "blame fault criticise criticize condemn rebuke censure"],
  [{ act: "asks", takes: ["asked", "hearer", "clause", "quote"] }, "ask"],
  [{ act: "asks", takes: ["asked", "quote"] }, "inquire enquire"],
  [
    { act: "plans", takes: ["infinitive"] },
    "plan* intend aim promise pledge vow agree threaten propose offer undertake:undertook:undertaken",
  ],
  [{ act: "asserts", takes: ["infinitive"], certainty: "alleged", judges: true }, "claim profess"],
  [{ act: "asserts", takes: ["called"] }, "call label brand dub* term describe characterise characterize"],
];

/** The cue that one entry of the list stands for. */
export const cueOf = (manner: Manner, lemma: string, particle: string | null): Cue => ({
  lemma,
  particle,
  act: manner.act,
  certainty: manner.certainty ?? "stated",
  takes: new Set(manner.takes),
  judges: manner.judges ?? false,
  kind: manner.kind ?? "say",
});
