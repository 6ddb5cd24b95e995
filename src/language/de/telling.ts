import type { Telling } from "../telling.ts";
import { phrases, words } from "./lists.ts";

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
  `),
  parted: new Map([
    ["teilt", "mit"],
    ["teilte", "mit"],
    ["teilten", "mit"],
    ["fügt", "hinzu"],
    ["fügte", "hinzu"],
    ["fügten", "hinzu"],
    ["gibt", "an"],
    ["gab", "an"],
    ["gaben", "an"],
    ["räumt", "ein"],
    ["räumte", "ein"],
    ["räumten", "ein"],
    ["kündigt", "an"],
    ["kündigte", "an"],
    ["kündigten", "an"],
    ["stellt", "klar"],
    ["stellte", "klar"],
    ["hebt", "hervor"],
    ["hob", "hervor"],
    ["weist", "hin"],
    ["sagt", "voraus"],
    ["sagte", "voraus"],
  ]),
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
    "berichtet berichtete berichten berichteten meldet meldete melden meldeten schreibt schrieb sagt sagte sagten erklärt erklärte erklärten mitteilt mitteilte mitteilten angab angaben hinzufügte ankündigte einräumte klarstellte betonte bestätigte bestätigten",
  ),
  linker: "dass",
  determiners: words(
    "der die das dem den des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer mehrere beide zwei drei dieser diese dieses",
  ),
  subjunctive: words(
    "sei seien habe werde könne müsse solle wolle dürfe gebe komme gehe stehe bleibe liege halte wisse brauche sehe hätte hätten wäre wären würde würden",
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
    "am im in vor nach bei auf zu zur zum gestern heute zudem später daraufhin dagegen dennoch außerdem gleichzeitig zugleich anschließend zuvor dabei dazu darauf auch",
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
