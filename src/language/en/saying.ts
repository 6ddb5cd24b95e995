import type { Cue, Saying, SayingCertainty, VerbForm } from "../saying.ts";
import { formsOf, words } from "./forms.ts";
import {
  adjectiveCues,
  claimWords,
  nounCues,
  officeWords,
  outletWords,
  unnamedWords,
  vehicleWords,
} from "./saying-nouns.ts";
import { cueOf, sayingVerbs } from "./saying-verbs.ts";

const verbs = (): Saying["verbs"] => {
  const found = new Map<string, { cue: Cue; form: VerbForm }[]>();
  for (const [manner, list] of sayingVerbs) {
    for (const raw of list.trim().split(/\s+/)) {
      const [entry = "", particle] = raw.replace("!", "").split("+");
      const { lemma, forms } = formsOf(entry);
      const cue = cueOf(manner, lemma, particle ?? null);
      for (const [form, kind] of forms) found.set(form, [...(found.get(form) ?? []), { cue, form: kind }]);
    }
  }
  return found;
};

/** Adverbs that put a clause at a distance without naming anybody. */
const adverbs = new Map<string, SayingCertainty>([
  ["allegedly", "alleged"],
  ["reportedly", "unconfirmed"],
  ["supposedly", "alleged"],
  ["purportedly", "alleged"],
  ["ostensibly", "alleged"],
]);

/** Modals and adverbs that make what they govern less than certain (Huddleston and Pullum 2002, ch. 3, epistemic modality). */
const hedges = words(`
  may might could would likely unlikely possibly perhaps probably expected potentially apparently appears appear appeared seems seem seemed
  suspected believed thought poised set due tentatively presumably
`);

/** How English tells who says what. */
export const saying: Saying = {
  verbs: verbs(),
  nouns: nounCues(),
  adjectives: adjectiveCues(),
  adverbs,
  vehicles: vehicleWords,
  claims: claimWords,
  outlets: outletWords,
  unnamed: unnamedWords,
  offices: officeWords,
  hedges,
};
