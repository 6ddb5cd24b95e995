import { phraseBook } from "../phrases.ts";
import type { Standing } from "../standing.ts";
import { words } from "./lists.ts";

const marked = <T>(value: T, list: string): (readonly [string, T])[] =>
  list.split(",").map((phrase) => [phrase.trim(), value] as const);

/**
 * What makes a German sentence lean on another. A connective that opens one is followed by the verb, so it cannot be left off:
 * such a sentence is no line of its own.
 */
export const standing: Standing = {
  connectives: phraseBook<true>([]),
  bare: new Set(),
  pointers: phraseBook(
    marked(
      true,
      `er, sie, es, ihn, ihm, ihr, ihre, ihren, ihrem, sein, seine, seinen, seinem, dies, diese, dieser, dieses, diesen, diesem, das ist, das sei, das war, dem, dessen, deren, solche, solcher, beide, dabei, dazu, dafür, dagegen, damit, daran,
      darauf, daraus, darin, darüber, darum, davon, davor, danach, daneben, deshalb, daher, deswegen, dadurch, daraufhin, zudem, außerdem, allerdings, jedoch, dennoch, trotzdem, gleichzeitig, zugleich, stattdessen,
      hingegen, dort, so, also, somit, und, aber, doch, denn, oder, bis dahin, auch, sonst, ansonsten, hinzu kommt, ebenso, ebenfalls, zuvor, später, schließlich, inzwischen, unterdessen, anschließend, weiter hieß es`,
    ),
  ),
  // "das" before a verb and not before its noun, and an age that stands for a person.
  leans:
    /^(?:[Dd]as (?:ist|sei|war|wäre|hat|habe|hatte|wird|werde|würde|kann|könne|soll|solle|will|wolle|muss|müsse|darf|dürfe|gilt|gelte|heißt|bedeutet|zeigt|zeige|zeigte|geht|gehe|ging|kam|kommt|macht|mache|machte|stößt|stieß|gab|gibt|ergab|ergibt|lehnt|lehnte|wirft|warf|wies|weist|teilt|teilte|sagt|sagte|erklärt|erklärte|bestätigt|bestätigte|bestritt|bestreitet|kritisiert|kritisierte|begründet|begründete|fordert|forderte|entspricht|entsprach|führt|führte|liegt|lag|reicht|reichte|steht|stand|sieht|sah|schreibt|schrieb|berichtet|berichtete|betrifft|betraf|ergaben|zeigten|teilten|sagten|bezweifeln|bezweifelt)|(?:[Dd]er|[Dd]ie) \d{1,3}-[Jj]ährigen?(?= \p{Ll}|[.,])|[Zz]u (?:diesem|dieser)|[Dd]em (?:widersprach|widerspricht|widersprachen)|[Dd]emnach|[Dd]emzufolge)(?!\p{L})|(?<=(?<!\p{L})(?:das|dies|darunter|dazu|davon|dagegen|dafür|daran))[.!]$/u,
  persons: words("er sie ihm ihn ihr sein seine seinen ihre ihren"),
  empty: words("es"),
  afterEmpty: words("ist sei war wird gibt gab bleibt"),
  extraposed: words("dass ob zu wer was wie wann keine kein"),
  early: words("es ihn ihm ihnen diese dieser dieses dafür davon daran dazu darüber dabei damit darin darunter"),
  pointing: words("diese dieser dieses diesen diesem solche solchen"),
  along: words(
    "auch dagegen hingegen indes später dann jedoch allerdings dennoch zudem außerdem ebenfalls wieder weiter deshalb daher",
  ),
  linker: "dass",
  unreal: words("könnte könnten würde würden dürfte dürften sollte sollten"),
  urges: words("muss müssen sollte sollten darf dürfen"),
  selves: words("ich mir mich mein meine"),
  speakers: words("ich wir mir mich uns mein meine unser unsere"),
  tails: new Set(),
  calls: new Set(),
  replies: /(?<!\p{L})(?:bestreitet|bestreiten|bestritt|bestritten|dementiert|dementierte|dementierten)(?!\p{L})/iu,
  contrasts: words("doch aber allerdings jedoch dennoch"),
  turns: new Set(),
  foils: /(?<!\p{L})(?:sollte|sollten|hätte|hätten) (?:eigentlich|ursprünglich|zunächst)(?!\p{L})/iu,
  groupOpenings: words("bei unter von"),
  groups: words(
    "erwachsenen jugendlichen kindern frauen männern mädchen jungen menschen schülern patienten wählern befragten",
  ),
  hollow: [],
  outcomes:
    /(?<!\p{L})(?:beschloss|beschlossen|entschied|entschieden|verurteilt|getötet|festgenommen|abgelehnt|verboten|zurückgetreten|unterzeichnet|genehmigt)(?!\p{L})/giu,
  ahead:
    /(?<!\p{L})(?:soll(?:en)? (?:am|im|bis|ab|noch)|ist für|(?:wird|werden) (?:am|im|ab|voraussichtlich))(?!\p{L})/iu,
  answers:
    /(?<!\p{L})(?:kooperier\p{L}*|verteidigte\p{L}*|entschuldigte\p{L}*|Berufung einlegen|Einspruch einlegen)(?!\p{L})/iu,
  charges:
    /(?<!\p{L})(?:beschuldigt\p{L}*|angeklagt\p{L}*|verklagt\p{L}*|wirft\p{L}* vor|ermittelt\p{L}*|Vorw(?:urf|ürfe)|Anklage)(?!\p{L})/iu,
  background: [],
};
