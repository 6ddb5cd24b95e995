import type { UnknownCues } from "../cues.ts";

// `\b` knows no umlauts.
const opens = "(?<!\\p{L})";
const closes = "(?!\\p{L})";
const soFar =
  "(?:noch|bisher|bislang|derzeit|zunächst|vorerst|weiterhin|nach wie vor|immer noch|auch|jedoch|aber|allerdings|genau|völlig|weitgehend)";
const soFar0 = `(?:${soFar}\\s+)*`;
const is = "(?:ist|sind|war|waren|bleibt|bleiben|blieb|blieben)";

/** How German says that a thing is not known, not confirmed or not decided: the set phrases of news, collected by us. */
export const unknowns: UnknownCues = {
  says: [
    `${opens}${is}\\s+${soFar0}(?:unklar|ungeklärt|unbekannt|offen|ungewiss|fraglich|strittig)${closes}(?!\\s+(?:für|gegenüber))`,
    `${opens}(?:unklar|offen|ungewiss|fraglich|unbekannt)\\s+${is}${closes}`,
    `${opens}${is}\\s+${soFar0}nicht\\s+(?:bekannt|klar|geklärt|bestätigt|entschieden|beschlossen|absehbar|sicher)${closes}`,
    `${opens}nicht\\s+(?:bekannt|geklärt|bestätigt|entschieden|beschlossen)\\s+(?:ist|sei|war|wurde)${closes}`,
    `${opens}(?:steht|stehen|stand|standen)${closes}[^.;:!?]{0,60}${opens}(?:noch|bisher|bislang|derzeit)\\s+(?:immer\\s+)?(?:nicht\\s+fest|aus)${closes}`,
    `${opens}(?:wurde|wurden|ist|sind)\\s+${soFar0}(?:noch\\s+)?nicht\\s+(?:bekannt\\s*gegeben|bekanntgegeben|mitgeteilt|veröffentlicht)${closes}`,
    `${opens}(?:ließ|ließen|lässt)\\s+[^.;:!?]{0,50}${opens}offen${closes}`,
    `${opens}(?:konnte|konnten|kann|können)\\s+${soFar0}nicht\\s+(?:unabhängig\\s+)?(?:überprüft|bestätigt|verifiziert|geklärt)\\s+werden${closes}`,
    `${opens}(?:steht|stehen|stand|standen)\\s+${soFar0}(?:nicht\\s+fest|in\\s+den\\s+Sternen)${closes}`,
    `${opens}${is}\\s+[^.;:!?,]{0,60}${opens}nicht\\s+(?:ausreichend|abschließend|endgültig|vollständig)\\s+(?:geklärt|erforscht|untersucht|bekannt|belegt)${closes}`,
    `${opens}(?:ließ|ließen|lässt|lassen)\\s+sich\\s+[^.;:!?,]{0,50}${opens}nicht\\s+(?:unabhängig\\s+)?(?:überprüfen|bestätigen|verifizieren|klären)${closes}`,
    `${opens}(?:unabhängig\\s+)?(?:überprüfen|bestätigen|verifizieren)\\s+(?:ließ|ließen|lässt|lassen)\\s+sich\\s+[^.;:!?,]{0,50}${opens}nicht${closes}`,
    `${opens}(?:konnte|konnten|kann|können)\\s+[^.;:!?,]{0,60}${opens}nicht\\s+(?:(?:unabhängig|abschließend)\\s+)?(?:überprüfen|bestätigen|klären|beantworten)${closes}`,
    `(?<=^(?:Wie|Wann|Wo|Wer|Was|Warum|Ob|Welche[nrsm]?|Wofür|Woher)${closes}[^.;:!?]{5,120},\\s+)(?:sagte|sagten|teilte|teilten|verriet|verrieten|nannte|nannten)\\s+[^.;:!?,]{2,50}${opens}nicht${closes}(?!\\s+(?:nur|ohne))`,
    `${opens}(?:Angaben|Einzelheiten)\\s+(?:dazu|hierzu)\\s+(?:machte|gab|nannte)[^.;:!?]{0,60}${opens}(?:nicht|keine)${closes}`,
  ].map((pattern) => new RegExp(pattern, "giu")),
  talk: /(?<!\p{L})(?:ich|wir|du|ihr|man)\s*$/iu,
  past: /(?<!\p{L})(?:anfangs|ursprünglich|damals|seinerzeit)(?!\p{L})/iu,
  hypothetical: /(?<!\p{L})(?:wenn|falls|sofern|sollte|sollten)(?!\p{L})[^,;]{0,60}$/iu,
};
