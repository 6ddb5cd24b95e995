import type { GenreCues } from "../page.ts";

/** How German papers label what is not plain news, and the grammar of a writer who speaks for himself. */
export const genre: GenreCues = {
  opinionTitle:
    /^\W{0,3}(?:meinung|kommentar|leitartikel|gastbeitrag|glosse|kolumne|essay|leserbrief)\b(?:\s?[:|–—-]|$)/iu,
  opinionFolder: /^(?:meinung|kommentare?|kolumnen?|debatte|opinion)$/iu,
  factCheckFolder: /^(?:faktencheck|faktenfuchs|fact-?checks?)$/iu,
  opinionLine: [/^\W{0,3}(?:meinung|kommentar|leitartikel|gastbeitrag|kolumne)\W{0,3}$/iu],
  factCheckTitle: /\bfakten-?check\b/iu,
  factCheckLine: /^\W{0,3}(?:bewertung|behauptung|fazit|urteil)\s?:/iu,
  interviewTitle: /\binterview\b|\bim gespräch mit\b/iu,
  interviewLead: /\binterview\b|\bim gespräch\b/iu,
  interviewLine: /\b(?:das|dieses) (?:interview|gespräch) (?:führte|wurde)\b/iu,
  question: /^(?:frage\s?:|\S.{3,400}\?["“”]?$)/iu,
  answer: /^antwort\s?:\s/iu,
  address: /\b(?:Sie|Ihnen|Ihre?[nmrs]?|du|dir|dein[emnrs]?)\b/u,
  firstPerson: /(?<!\p{L})(?:ich|mich|mir|meine?[nmrs]?|wir|uns|unsere?[nmrs]?)(?!\p{L})/giu,
  appeal:
    /(?<!\p{L})(?:ich (?:glaube|denke|finde|meine|hoffe|fürchte)|wir (?:müssen|sollten|dürfen|brauchen)|meiner meinung nach|es ist (?:höchste )?zeit|natürlich|selbstverständlich|schluss mit)(?!\p{L})/giu,
  verdict:
    /(?<!\p{L})(?:absurd|lächerlich|peinlich|skandalös|unverantwortlich|armselig|hanebüchen|heuchelei|heuchlerisch|scheinheilig|wahnsinn|unsinn|blamage|armutszeugnis|trauerspiel|farce|offenbarungseid|kein wunder|mit verlaub|kurzum|zugegeben|gewiss|freilich)(?!\p{L})/giu,
  telling:
    /(?<!\p{L})(?:sagte|sagt|sagten|erklärte|erklärten|teilte|berichtete|berichteten|laut|zufolge|angaben|mitteilte|betonte|nannte)(?!\p{L})/giu,
  reporting:
    /(?<!\p{L})(?:sagte|sagt|erklärte|teilte|berichtete|laut|zufolge|angaben|mitteilte|wies|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|gestern|heute|polizei|behörden?)(?!\p{L})/iu,
};
