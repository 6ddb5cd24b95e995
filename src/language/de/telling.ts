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
    berichtigt berichtigte analysiert analysierte beschreibt beschrieb schimpft schimpfte wettert wetterte erzählt erzählte erzählten
    versprach verspricht beruhigt beruhigte verteidigt verteidigte folgert folgerte berichtigten unterstrichen räsonierte erinnert erinnerte
    glaubt glaubte glauben glaubten verweist verwies rechnet rechnete moniert signalisierte signalisiert vermeldet vermeldete meldet meldete meldeten mutmaßte mutmaßt prognostiziert prognostizierte
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
    aus: "führt führte geht gehen ging gingen",
    entgegen: "hält hielt",
  }),
  denies:
    /(?<!\p{L})(?:bestreite[tn]|bestritt(?:en)?|dementier(?:t|te|ten|en)|widerspricht|widersprechen|widersprach(?:en)?|widersprochen|zurückgewiesen|zurückweis(?:t|en)|(?:weist|weisen|wies|wiesen)(?!\p{L})[^.;:!?]{0,80}(?<!\p{L})(?:zurück|von sich)|(?:streitet|streiten|stritt|stritten)(?!\p{L})[^.;:!?]{0,80}(?<!\p{L})ab)(?!\p{L})/iu,
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
  impersonal: words("heißt hieß verlautet verlautete"),
  placing: words("in im aus für bei beim"),
  times: words(
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember morgen mittag abend nacht woche jahr monat anfrage",
  ),
  seats:
    /(?:ministerium|amt|ämter|verband|behörde|polizei|institut|universität|hochschule|gericht|rathaus|präsidium|kammer|gewerkschaft|fraktion|partei|verein|konzern|stiftung|zentrum|klinik|klinikum|krankenhaus|kommission|staatsanwaltschaft|feuerwehr|verwaltung)s?$/u,
  media:
    /(?:zeitung|rundschau|tageblatt|blatt|agentur|magazin|anzeiger|kurier|nachrichten|fernsehen|rundfunk|radio|tagesschau|allgemeinen)$|^(?:dpa|afp|ard|zdf|taz|faz|bild|welt|zeit|post|presse)$/u,
  speakersOf:
    /(?:sprecher|redakteur|chef|leiter|direktor|intendant|herausgeber|geschäftsführer|reporter|korrespondent|journalist|mitarbeiter|anwalt|bericht|artikel|umfrage|recherche|ausgabe|interview|information|angabe)(?:in|s|en|n|es)?$/u,
  concluding: phrases(
    "zu diesem schluss | zu diesem ergebnis | zu diesem fazit | zu dem ergebnis | zu dieser einschätzung",
  ),
  concludes: words("kommt kommen kam kamen gelangt gelangen gelangte gelangten"),
  silent: words(
    `zitierte zitierten lautete lauteten hatte hatten konnte konnten sollte sollten musste mussten wollte wollten durfte durften mochte wurde wurden wirkte wirkten führte führten
    sorgte sorgten folgte folgten stimmte stimmten passte passten diente dienten gehörte gehörten machte machten tönte prangte passierte zählte zählten heißt hieß
    richtete richteten endete endeten startete starteten dauerte dauerten zeigte zeigten stellte stellten legte legten setzte setzten lachte lachten nickte nickten könnte möchte`,
  ),
  speaking: words(
    `verweist verwies verwiesen bestätigt bestätigte bestätigten widerspricht widersprach widersprachen verteidigt verteidigte verteidigten kritisiert kritisierte kritisierten bemängelt bemängelte bemängelten beklagt beklagte
    bestreitet bestritt bestritten dementiert dementierte dementierten begrüßt begrüßte begrüßten lobt lobte lobten fordert forderte forderten verlangt verlangte verlangten
    warnt warnte warnten bezweifelt bezweifelte bezweifelten appelliert appellierte appellierten begründet begründete begründeten bedauert bedauerte bedauerten rügt rügte
    äußert äußerte äußerten spricht sprach sprachen weist wies wiesen kündigt kündigte kündigten wirft warf warfen räumt räumte räumten zweifelt zweifelte beschwert beschwerte
    plädiert plädierte mahnt mahnte rechnet rechnete nennt nannte nannten bezeichnet bezeichnete hält hielt hielten drängt drängte pocht pochte`,
  ),
  firmSubjunctive: words(
    `sei seien habe werde könne müsse solle wolle dürfe gebe komme gehe stehe bleibe liege wisse brauche sehe lasse finde nehme bringe führe helfe spreche fehle drohe steige sinke
    bestehe entstehe erhalte bekomme verliere verfüge betrage reiche gelte treffe falle laufe schaffe lege entscheide beginne bedeute kenne trage halte müsse`,
  ),
  unreal: words("wenn ohne fast beinahe falls sonst ansonsten eigentlich"),
  wishes: words(
    "könnte könnten dürfte dürften möchte möchten sollte sollten müsste müssten würde würden wäre ließe käme ginge hätte",
  ),
  feminineArticles: words("die eine"),
  further: words("demnach demzufolge"),
  owning: words(
    "räumt räumte räumten bestreitet bestritt bestritten behauptet behauptete behaupteten gibt gab gaben beteuert beteuerte versichert versicherte versicherten gesteht gestand bekennt bekannte kündigt kündigte kündigten verspricht versprach versprachen dementiert dementierte erklärt erklärte",
  ),
  infinitive: /(?:^|\s)(?:zu \p{Ll}+n|\p{Ll}{2,6}zu\p{Ll}+en)$/u,
  naming: words("spricht sprach sprachen sprechen nennt nannte nannten nennen bezeichnet bezeichnete bezeichneten"),
  turning: words("dem das dies dagegen auch"),
  mood: /^\p{Ll}+[^tT\P{L}]e$/u,
  moodless: words(
    "wurde würde alle viele beide eine keine seine ihre diese jede ohne gerne nahe beinahe solche welche einige andere wenige manche müde sämtliche erste rede",
  ),
  reflexive: words("sich"),
  past: /^\p{Ll}{3,}te$/u,
  relatives: words("der die das den dem dessen deren denen welcher welche welches was wo"),
  pointing: words("davor dazu darauf davon daran dafür dagegen damit darüber darum darin dabei danach dadurch daraus"),
  emerging: /^hervorg(?:eht|ehen|ing|ingen)$/u,
  aged: /^(?:der|die) \d{1,3}-jährige$/iu,
  leading: words("der"),
  led: "um",
  datives: words("der dem den einem einer"),
  accounts: /^\p{Lu}\p{Ll}{3,}(?:angaben|informationen|berichten|aussagen|schätzungen|einschätzung)$/u,
  titled: /(?:erin|torin|istin|entin|antin|ärztin|chefin|ältin|rätin|ogin|ndin|anin|irtin|ministerin|frau|schwester)$/u,
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
    laufe schaffe setze stelle lege möge müsse müssten könnten könnte dürfte dürften müsste sollte sollten ließe ginge käme kämen gäbe gäben nähmen fänden stünden stünde sähen lägen läge brächten erführen bedeute kenne entscheide ermittle arbeite beginne`,
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
    `am im in vor nach bei auf zu zur zum über für mit ohne unter wegen durch gegen bis seit ab von aus trotz zwar gestern heute zudem später daraufhin dagegen dennoch außerdem gleichzeitig zugleich anschließend zuvor dabei dazu darauf auch gegenüber schließlich allerdings jedoch demnach bereits schon laut nun inzwischen
    mittlerweile unterdessen indes ferner weiter weiterhin deshalb daher damit so dort hier hingegen vielmehr immerhin jetzt heute abends morgens statt seitdem ebenso ebenfalls erneut einerseits andererseits natürlich offenbar offensichtlich`,
  ),
  negations: words("nicht kein keine keinen nie niemals weder"),
  breaks: words("und aber doch während wobei sondern oder woraufhin"),
  questions: words(
    "wer was wie wo wann warum weshalb wieso ob wem wen welche welcher welches wenn falls als weil nachdem obwohl man es",
  ),
  titles: words("dr prof dipl ing st"),
  unnamed: words(
    `augenzeugen augenzeuge augenzeugin kreise kreisen insider insidern sprecher sprecherin sprechers beobachter beobachtern anwohner anwohnern zeugen experten quellen quelle medienberichten medien diplomaten
    sicherheitskreise sicherheitskreisen regierungskreise regierungskreisen verhandlungskreise verhandlungskreisen parteikreise parteikreisen koalitionskreise koalitionskreisen
    branchenkreise branchenkreisen finanzkreise finanzkreisen militärkreise militärkreisen ermittlerkreise ermittlerkreisen justizkreise justizkreisen unternehmenskreise
    unternehmenskreisen diplomatenkreise diplomatenkreisen konzernkreise konzernkreisen angaben anwohnerin zeuge zeugin`,
  ),
};
