import type { UnknownCues } from "../cues.ts";

const soFar =
  "(?:noch|bisher|bislang|derzeit|zunächst|vorerst|weiterhin|nach wie vor|immer noch|auch|jedoch|aber|allerdings|genau|völlig|weitgehend)";
const soFar0 = `(?:${soFar}\\s+)*`;
const is = "(?:ist|sind|war|waren|bleibt|bleiben|blieb|blieben)";

/** How German says that a thing is not known, not confirmed or not decided: the set phrases of news, collected by us. */
export const unknowns: UnknownCues = {
  says: [
    `\\b${is}\\s+${soFar0}(?:unklar|ungeklärt|unbekannt|offen|ungewiss|fraglich|strittig)\\b(?!\\s+(?:für|gegenüber))`,
    `\\b(?:unklar|offen|ungewiss|fraglich|unbekannt)\\s+${is}\\b`,
    `\\b${is}\\s+${soFar0}nicht\\s+(?:bekannt|klar|geklärt|bestätigt|entschieden|beschlossen|absehbar|sicher)\\b`,
    `\\bnicht\\s+(?:bekannt|geklärt|bestätigt|entschieden|beschlossen)\\s+(?:ist|sei|war|wurde)\\b`,
    `\\b(?:steht|stehen|stand|standen)\\b[^.;:!?]{0,60}\\b(?:noch|bisher|bislang|derzeit)\\s+(?:immer\\s+)?(?:nicht\\s+fest|aus)\\b`,
    `\\b(?:wurde|wurden|ist|sind)\\s+${soFar0}(?:noch\\s+)?nicht\\s+(?:bekannt\\s*gegeben|bekanntgegeben|mitgeteilt|veröffentlicht)\\b`,
    `\\b(?:ließ|ließen|lässt)\\s+[^.;:!?]{0,50}\\boffen\\b`,
    `\\b(?:konnte|konnten|kann|können)\\s+${soFar0}nicht\\s+(?:unabhängig\\s+)?(?:überprüft|bestätigt|verifiziert|geklärt)\\s+werden\\b`,
    "\\b(?:Angaben|Einzelheiten)\\s+(?:dazu|hierzu)\\s+(?:machte|gab|nannte)[^.;:!?]{0,60}\\b(?:nicht|keine)\\b",
    "\\b(?:wollte|wollten)\\s+sich\\b[^.;:!?]{0,60}\\bnicht\\s+äußern\\b",
  ].map(
    (pattern) => new RegExp(pattern.replaceAll("\\b(", "(?<![\\p{L}])(").replaceAll(")\\b", ")(?![\\p{L}])"), "giu"),
  ),
  talk: /(?<!\p{L})(?:ich|wir|du|ihr|man)\s*$/iu,
  past: /(?<!\p{L})(?:anfangs|ursprünglich|damals|seinerzeit)(?!\p{L})/iu,
  hypothetical: /(?<!\p{L})(?:wenn|falls|sofern|sollte|sollten)(?!\p{L})[^,;]{0,60}$/iu,
};
