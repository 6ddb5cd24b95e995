import type { Cue, SayingAct, SayingCertainty, Takes } from "../saying.ts";

type Manner = {
  act: SayingAct;
  takes: string;
  certainty?: SayingCertainty;
  judges?: boolean;
  kind?: Cue["kind"];
};

/**
 * English verbs of saying, thinking and showing, by what they do and what stands beside them. From general knowledge of
 * English and its reference grammars (Quirk et al. 1985, ch. 16; Levin 1993, ch. 37: verbs of communication). Which verbs
 * judge follows the style guides of Reuters, AP and the BBC. A `+` joins a particle, `*` doubles the last letter.
 */
export const sayingVerbs: readonly (readonly [Manner, string])[] = [
  [
    { act: "asserts", takes: "clause quote" },
    `say:said state announce report declare explain note observe remark comment mention add reply respond answer continue
     disclose indicate inform! relate recount narrate write:wrote:written tweet post blog text email publish proclaim pronounce testify
     conclude reason specify clarify elaborate summarise summarize signal signalled:signalled emphasise emphasize stress underline
     underscore highlight reiterate repeat restate acknowledge confirm verify reaffirm affirm agree concur* point+out spell+out set+out make+clear
     joke quip* begin:began:begun finish whisper mutter shout cry yell exclaim murmur scream interject interrupt muse echo
     predict forecast:forecast project calculate reckon maintain argue suggest imply hint propose submit* advise counsel certify
     rule find:found hold:held swear:swore:sworn vow pledge promise guarantee assure! boast brag* complain lament
     caution warn joke read:read go+on sum+up recount retort opine theorise theorize speculate brief chime+in put:put weigh+in
     detail sign letter concede describe record list phone wire air broadcast:broadcast relay quote cite`,
  ],
  [{ act: "asserts", takes: "clause quote", judges: true }, `claim insist admit* assert contend confess profess`],
  [{ act: "asserts", takes: "clause quote", judges: true, certainty: "alleged" }, `allege purport`],
  [
    { act: "asserts", takes: "hearer clause quote" },
    `tell:told inform assure remind notify brief advise warn caution reassure alert persuade convince promise teach:taught show:showed:shown write:wrote:written`,
  ],
  [
    { act: "asserts", takes: "clause quote", kind: "think" },
    `think:thought know:knew:known understand:understood realise realize recall remember recognise recognize learn see:saw:seen hear:heard
     feel:felt forget:forgot:forgotten notice discover determine decide consider mean:meant wonder figure imagine
     sense perceive appreciate accept conclude regret* resolve rest+assured bet:bet guess find+out guess judge accept ascertain
     gather assume presume surmise infer* deem`,
  ],
  [
    { act: "asserts", takes: "clause quote", kind: "think", certainty: "hedged" },
    `believe expect hope fear suspect estimate anticipate worry foresee:foresaw:foreseen wish dream pray envisage suppose trust`,
  ],
  [
    { act: "asserts", takes: "clause quote", kind: "show" },
    `show:showed:shown reveal prove demonstrate illustrate suggest indicate establish uncover`,
  ],
  [
    { act: "denies", takes: "clause quote object gerund infinitive", certainty: "denied" },
    `deny rebut* refute rubbish disavow repudiate`,
  ],
  [
    { act: "denies", takes: "object as" },
    `dismiss reject dispute contradict contest counter challenge debunk discredit rebuff brush+off shrug+off play+down downplay`,
  ],
  [{ act: "denies", takes: "object gerund" }, `rule+out`],
  [{ act: "denies", takes: "infinitive" }, `refuse decline`],
  [{ act: "doubts", takes: "clause object", kind: "think", certainty: "hedged" }, `doubt`],
  [{ act: "doubts", takes: "object clause" }, `question query disbelieve distrust mistrust`],
  [
    { act: "supports", takes: "object" },
    `support back endorse favour favor welcome praise applaud approve hail commend defend champion embrace
     laud salute uphold:upheld celebrate advocate cheer justify second`,
  ],
  [
    { act: "opposes", takes: "object" },
    `oppose denounce condemn criticise criticize slam* blast decry attack protest resist deplore lambast
     lambaste veto slate censure rebuke ridicule mock scorn berate bemoan disapprove+of object+to rail+against speak:spoke:spoken+against hit:hit+out lash+out decry boycott`,
  ],
  [{ act: "demands", takes: "clause object infinitive quote" }, `demand order`],
  [
    { act: "demands", takes: "clause toldTo object quote" },
    `urge request require recommend instruct command implore beg* press direct exhort ask+for`,
  ],
  [{ act: "demands", takes: "for" }, `call+for push+for appeal+for plead+for lobby+for press+for`],
  [{ act: "demands", takes: "toldTo" }, `call+on call+upon appeal+to`],
  [{ act: "accuses", takes: "of", certainty: "alleged" }, `accuse suspect`],
  [{ act: "accuses", takes: "for object" }, `blame fault`],
  [{ act: "accuses", takes: "for" }, `criticise criticize condemn rebuke censure`],
  [{ act: "asks", takes: "clause quote hearer" }, `ask inquire enquire question`],
  [
    { act: "plans", takes: "infinitive" },
    `plan* intend aim promise pledge vow agree threaten propose seek:sought undertake:undertook:undertaken prepare decide expect hope offer`,
  ],
];

const takesOf = (text: string): ReadonlySet<Takes> => new Set(text.split(" ").filter(isTakes));
const allTakes: readonly string[] = [
  "clause",
  "quote",
  "object",
  "hearer",
  "infinitive",
  "toldTo",
  "of",
  "for",
  "gerund",
  "as",
  "about",
];
const isTakes = (word: string): word is Takes => allTakes.includes(word);

/** The cue that one entry of the list stands for. */
export const cueOf = (manner: Manner, lemma: string, particle: string | null): Cue => ({
  lemma,
  particle,
  act: manner.act,
  certainty: manner.certainty ?? "stated",
  takes: takesOf(manner.takes),
  judges: manner.judges ?? false,
  kind: manner.kind ?? "say",
});
