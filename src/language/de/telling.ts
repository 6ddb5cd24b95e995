import type { Telling } from "../telling.ts";
import { phrases, words } from "./lists.ts";

const partedBy = (forms: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> => {
  const parts = new Map<string, string[]>();
  for (const [part, verbs] of Object.entries(forms))
    for (const verb of words(verbs)) parts.set(verb, [...(parts.get(verb) ?? []), part]);
  return parts;
};

/**
 * Verbs of saying with their finite forms of the third person, and the prepositions by which a German text names its source.
 * After the Duden grammar (2016, §§ 769–784 on indirect speech) and Zifonun et al. 1997, chapter E3; the lists are ours.
 */
export const telling: Telling = {
  verbs: words(`
    behauptet behauptete betont betonte sagt sagte erklärt erklärte berichtet berichtete meint meinte versichert versicherte warnt warnte
    behaupten behaupteten betonen betonten sagen sagten erklären erklärten berichten berichteten meinen meinten
    versichern versicherten warnen warnten beklagt beklagte bekräftigt bekräftigte bestätigt bestätigte erläutert
    erläuterte ergänzt ergänzte erwidert erwiderte erwiderten antwortet antwortete schreibt schrieb schrieben argumentiert argumentierte
    unterstreicht unterstrich verkündet verkündete verlautbarte klagt klagte
    bestreitet bestritt bestritten bestreiten dementiert dementierte dementierten dementieren beteuert beteuerte beteuerten gesteht gestand
    bemerkt bemerkte mahnt mahnte prophezeit prophezeite schildert schilderte urteilt urteilte
    bemängelt bemängelte bemängelten kritisiert kritisierte kritisierten moniert monierte rügt rügte beanstandet beanstandete bekennt bekannte
    bilanziert bilanzierte vermutet vermutete vermuteten befürchtet befürchtete befürchteten findet fand kommentiert kommentierte kontert konterte
    entgegnet entgegnete entgegneten ruft rief scherzt scherzte präzisiert präzisierte resümiert resümierte
    spottet spottete begründet begründete
    berichtigt berichtigte analysiert analysierte beschreibt beschrieb
  `),
  parted: partedBy({
    mit: "teilt teilte teilten",
    hinzu: "fügt fügte fügten",
    an: "gibt gab gaben kündigt kündigte kündigten",
    ein: "räumt räumte räumten wendet wandte",
    klar: "stellt stellte",
    hervor: "hebt hob",
    hin: "weist wies wiesen weisen",
    voraus: "sagt sagte",
    fest: "stellt stellte stellten",
    zu: "gibt gab",
    aus: "führt führte",
    entgegen: "hält hielt",
  }),
  denying: words("bestreitet bestritt bestritten bestreiten dementiert dementierte dementierten dementieren"),
  before: phrases(
    "laut | nach angaben von | nach angaben vom | nach auskunft von | nach auskunft vom | nach aussage von | nach darstellung von | nach informationen von | nach ansicht von | nach worten von | nach den worten von | nach den angaben von | nach erkenntnissen von | nach aussagen von | nach berechnungen von | nach einschätzung von",
  ),
  beforeGenitive: phrases(
    "nach angaben | nach den angaben | nach auskunft | nach aussage | nach aussagen | nach darstellung | nach informationen | nach ansicht | nach den worten | nach einschätzung | nach berechnungen | nach erkenntnissen",
  ),
  behind: words("zufolge"),
  bare: words("so"),
  relaying: "wie",
  comparing: words(
    "berichtet berichtete berichten berichteten meldet meldete melden meldeten schreibt schrieb sagt sagte sagten erklärt erklärte erklärten mitteilt mitteilte mitteilten angab angaben hinzufügte ankündigte einräumte klarstellte betonte bestätigte bestätigten gab gaben meldeten schrieben mitteilen heißt hieß behauptet behauptete vermutet feststellte",
  ),
  participles: words(
    "gesagt erklärt mitgeteilt angekündigt bestätigt betont behauptet versichert gewarnt berichtet eingeräumt angegeben beteuert bestritten dementiert geschrieben festgestellt zugesagt argumentiert klargestellt",
  ),
  helpers: words("hat hatte haben hatten"),
  introducing: words(
    `kündigt kündigte kündigten weist wies wiesen kritisiert kritisierte verteidigt verteidigte widerspricht widersprach reagiert reagierte fragt fragte freut freute zeigt zeigte
    appelliert appellierte schreibt schrieb twittert twitterte postet postete bilanziert bilanzierte lobt lobte fordert forderte verlangt verlangte stellt stellte spricht sprach
    äußert äußerte hält hielt macht machte begründet begründete begrüßt begrüßte rät riet ärgert ärgerte hofft hoffte empfiehlt empfahl verspricht versprach droht drohte glaubt glaubte`,
  ),
  impersonal: words("heißt hieß"),
  placing: words("in im aus für bei beim"),
  times: words(
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember morgen mittag abend nacht woche jahr monat anfrage",
  ),
  reports: words(
    "berechnung berechnungen schätzung schätzungen studie umfrage untersuchung analyse bericht berichten mitteilung gutachten erhebung statistik prognose auswertung hochrechnung",
  ),
  backward: words("das dies"),
  linker: "dass",
  determiners: words(
    "der die das dem den des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer mehrere beide zwei drei dieser diese dieses",
  ),
  subjunctive: words(
    `sei seien habe werde könne müsse solle wolle dürfe gebe komme gehe stehe bleibe liege halte wisse brauche sehe hätte hätten wäre wären würde würden
    lasse finde nehme mache bringe führe zeige trage helfe spreche fehle drohe steige sinke bestehe entstehe erhalte bekomme verliere verfüge betrage reiche gelte treffe falle
    laufe schaffe setze stelle lege möge müsse müssten könnten könnte dürfte dürften müsste sollte sollten ließe ginge käme entscheide ermittle arbeite beginne`,
  ),
  oblique: words("dem den des einem einen eines seinem ihrem diesem diesen"),
  plain: words("sagt sagte sagten sagen antwortete antwortet schrieb schreibt"),
  genitives: words("der des von vom eines einer"),
  subjects: words("es man wir ich dies"),
  pronouns: new Map([
    ["er", "m"],
    ["sie", "f"],
  ]),
  openers: words(
    "am im in vor nach bei auf zu zur zum über für mit ohne unter wegen durch gegen bis seit ab von aus trotz zwar gestern heute zudem später daraufhin dagegen dennoch außerdem gleichzeitig zugleich anschließend zuvor dabei dazu darauf auch",
  ),
  negations: words("nicht kein keine keinen nie niemals weder"),
  breaks: words("und aber doch während wobei sondern oder woraufhin"),
  questions: words(
    "wer was wie wo wann warum weshalb wieso ob wem wen welche welcher welches wenn falls als weil nachdem obwohl man es",
  ),
  titles: words("dr prof dipl ing st"),
  unnamed: words(
    "augenzeugen augenzeuge augenzeugin kreise kreisen insider insidern sprecher sprecherin sprechers beobachter beobachtern anwohner anwohnern zeugen experten quellen quelle medienberichten medien diplomaten",
  ),
  feminine: /(?:in|frau)$/u,
};
