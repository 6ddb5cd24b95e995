import type { Checking } from "../checking.ts";

/**
 * How German drafts speak of the article that they are about, and to their readers: everyday phrases of summaries, newsletters and
 * mails, written down from general usage (verbs of reporting after Duden, Die Grammatik, „Redewiedergabe“).
 */
const says =
  "(?:sagt|sagte|berichtet|berichtete|schreibt|schrieb|meldet|meldete|erklärt|erklärte|erwähnt|erwähnte|stellt fest|hält fest|führt aus)";

const nameless =
  "(?:der|dem|des|dieser|diesem|unser|unserem) (?:Artikels?|Bericht|Berichts|Beitrags?|Textes|Text|Meldung)";

const escaped = (source: string): string => source.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");

export const checking: Checking = {
  frames: (source) => {
    const it = source === null ? nameless : `(?:(?:der|die|das|dem|den) )?${escaped(source)}`;
    return [
      [new RegExp(`^(?:wie )?${it} (?:auch )?${says}(?:, dass|:)?,? `, "iu"), ""],
      [new RegExp(`, (?:so|laut|wie) ${it}(?: ${says})?(?=[.!]?$)`, "iu"), ""],
      [new RegExp(`,? laut ${it}(?=[.!]?$)`, "iu"), ""],
      ...(source === null
        ? ([[/,? wie (?:bereits |schon )?(?:berichtet|gemeldet|erwähnt)(?=[.!]?$)/iu, ""]] as const)
        : []),
    ];
  },
  // the genitive of a German name is its own form: "Brandts"
  owner: (name) => (/[sßxz]$/u.test(name) ? `${name}’` : `${name}s`),
  addresses: [
    /^(?:hallo|hi|moin|servus|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend))(?: \S+){0,4}[,.!:]?$/iu,
    /^(?:vielen dank|danke|(?:viele|beste|liebe|herzliche|mit freundlichen) grüßen?|gruß)(?: \S+){0,5}[,.!]?$/iu,
    /^(?:hier (?:ist|sind|folgt|kommt|geht es)|anbei|unten)(?: \S+){0,10}[.:!]?$/iu,
    /^(?:mehr (?:dazu|lesen|erfahren|infos?)|weiterlesen|zum (?:artikel|original|ganzen text)|lesen sie|den (?:ganzen|vollständigen))(?: \S+){0,8}[.:!]?$/iu,
    /^(?:quellen?|links?|foto|bild|via): ?(?:\S+ ?){0,3}$/iu,
    /^(?:(?:kurze |die )?zusammenfassung|überblick|kurzfassung|kurz gesagt|das wichtigste(?: in kürze)?|die wichtigsten punkte|hintergrund|reaktionen|ausblick|entwurf|notizen|worum (?:es geht|geht es)|was (?:bisher )?geschah|was wir wissen|was nun|wie es weitergeht)[:.!?]?$/iu,
  ],
};
