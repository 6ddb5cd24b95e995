import type { FreeOrder, Shapes } from "../free-order.ts";
import { words } from "./lists.ts";
import { numberOf } from "./number-of.ts";
import { opposites } from "./opposites.ts";
import { particles, stem } from "./stems.ts";
import { synonyms } from "./synonyms.ts";
import { telling } from "./telling.ts";

const grouped = <T>(table: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(table.flatMap(([value, list]) => [...words(list)].map((word) => [word, value] as const)));

const byLength = [...particles, "unter", "über", "hinter"].toSorted((a, b) => b.length - a.length);

/** "aufgetreten", "aufzutreten", "auftreten": the particle, and the verb behind it. */
const partedKey = (word: string): string | null => {
  const particle = byLength.find((each) => word.startsWith(each) && word.length - each.length >= 4);
  if (particle === undefined) return null;
  const rest = word.slice(particle.length);
  if (/^(?:ig|ung)/u.test(rest)) return null;
  const base = keyOf(/^zu.{4}/u.test(rest) ? rest.slice(2) : rest);
  return keyOf(particle) + base.replace(/^ge(?=.{3})/u, "");
};

/** What the forms of a German word share, as far as an ending tells: a participle has the stem of its verb, and so has "Tötung". */
const keyOf = (lower: string): string => {
  const word = lower.replaceAll("’", "'").replace(/'s?$/u, "");
  if (particles.has(word)) return word.replace("ü", "u");
  const parted = partedKey(word);
  if (parted !== null) return parted;
  const participle = /^(\p{L}{4,}en)(?:e|en|er|es|em)$/u.exec(word)?.[1];
  const noun = /^(\p{L}{3,})ung(?:en|s)?$/u.exec(word)?.[1];
  const key = stem(participle ?? (noun === undefined ? word : `${noun}en`));
  const short = key.length > 6 ? key : (/^(\p{L}{3,}?)(?:en|ten|te|st|t|e|n)$/u.exec(key)?.[1] ?? key);
  return short.length > 3 ? short.replace(/s$/u, "") : short;
};

const phraseOf = (phrase: string): string => phrase.trim().split(/\s+/).map(keyOf).join(" ");
const keys = (list: string): ReadonlySet<string> => new Set([...words(list)].map(keyOf));

const groups = (): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  for (const [index, line] of synonyms.trim().split("\n").entries())
    for (const phrase of line.split(",")) {
      const key = phraseOf(phrase);
      const held = found.get(key);
      if (held) held.add(index);
      else found.set(key, new Set([index]));
    }
  return found;
};

const pairsOf = (list: string): ReadonlySet<string> =>
  new Set([...words(list)].flatMap((pair) => [pair, pair.split("/").toReversed().join("/")]));

const contraries = (): ReadonlySet<string> =>
  new Set(
    [...words(opposites)].flatMap((pair) => {
      const [one = "", other = ""] = pair.split("/").map(keyOf);
      return [`${one}/${other}`, `${other}/${one}`];
    }),
  );

const modals = grouped([
  ["can", "kann können kannst könne"],
  ["could", "könnte könnten dürfte dürften"],
  ["may", "darf dürfen durfte durften dürfe"],
  ["must", "muss muß müssen musste mussten müsse müssten müsste"],
  ["shall", "soll sollen sollte sollten solle"],
  ["want", "will wollen wolle möchte möchten mögen"],
  ["wanted", "wollte wollten"],
  ["would", "würde würden wäre wären hätte hätten"],
]);

const unreal = (): ReadonlyMap<string, string> =>
  new Map(
    grouped([
      [
        "want",
        "planen plan geplant beabsichtigen vorhaben erwägen beantragen ankündigen versprechen zusagen wünschen hoffen anstreben streben drohen angekündigt",
      ],
      ["shall", "geplant vorgesehen planen vorsehen ansetzen angesetzt"],
      ["asked", "fordern verlangen bitten auffordern aufrufen appellieren empfehlen vorschlagen raten rufen"],
      ["may", "erlauben ermöglichen"],
    ])
      .entries()
      .map(([word, kind]) => [keyOf(word), kind] as const),
  );

const saying = `${[...telling.verbs, ...telling.speaking].join(" ")}
  raten rieten freut freute hofft hoffte lobt lobte begrüßte rät riet empfiehlt empfahl verspricht versprach droht drohte glaubt glaubte reagiert reagierte
  mitgeteilt angekündigt hält halten hielt hielten findet finden fand fanden nennt nennen nannte nannten bezeichnet bezeichnen bezeichnete bezeichneten spricht sprechen sprach
  fordert fordern forderte verlangt verlangen verlangte kritisiert kritisieren kritisierte begrüßt begrüßen begrüßte schließt schloss befürchtet befürchten befürchtete fürchtet fürchtete
  bestreitet bestreiten bestritt sieht sehen sah erwartet erwarten erwartete rechnet rechnen rechnete schätzt schätzen schätzte beziffert bezifferte weist wies
  bezweifelt bezweifeln bezweifelte vermutet vermutete wirft werfen warf warfen vorgeworfen beklagt beklagte hofft hoffte plädiert plädierte`;

/** Endings and prefixes after the Duden grammar (2016), §§ 437–530 and 695–767. */
const shapes: Shapes = {
  adjective: /(?:e|en|er|es|em)$/u,
  opening: /e$/u,
  plural: /(?:en|er|e|s|n)$/u,
  declined: /(?:es|em|er)$/u,
  predicate: /(?:end|ig|lich|isch|bar|sam|en|t|los)$/u,
  degree: /(?:ig|lich|isch|sam|bar)$/u,
  comparative: /^\p{Ll}{3,}er$/u,
  verb: /(?:t|te|ten|en|e|st|ern|eln)$|^\p{Ll}{3,7}$/u,
  infinitive: /^\p{Ll}{2,}(?:en|ern|eln)$/u,
  partedInfinitive: /^\p{Ll}{2,8}zu\p{Ll}{3,}n$/u,
  nonfinite: /(?:t|en)$/u,
  participle:
    /^(?:\p{L}*ge\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|zer|über|unter|wider|miss|aner|vor|ein|an|aus|ab|auf)\p{L}+t|\p{L}+iert)$/u,
  done: /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer)\p{Ll}+(?:t|en)|worden|\p{Ll}+iert)$/u,
  present: /[^t]t$/u,
  current: /(?:[^t]t|[hrgln]en)$/u,
  preterite: /\p{Ll}{2}te(?:n)?$/u,
  ending: /^(?:e|s|es|n|en|er|ern|em|in|innen|ens|se)$/u,
  link: /(?:en|es|s|n)$/u,
  quality: /(?:keit|heit)$/u,
  derived: /^(\p{Ll}{3,})(?:isch|lich)(?:e[nrsm]?)?$/u,
  turning:
    /^(?:nach|neben|vor|ab|an|auf|aus|bei|ein|gegen|mit|über|uber|um|un|unter|ur|zu|zwischen|haupt|teil|halb|nicht|miss|ex|wieder|wider)$/u,
};

/** How German tells who does what, how surely, how many and when; closed classes after the Duden grammar (2016). Made when a line is first weighed. */
export const freeOrder = (): FreeOrder => {
  const same = groups();
  return {
    key: keyOf,
    same,
    phrases: [...same.keys()]
      .filter((key) => key.includes(" "))
      .map((key) => key.split(" "))
      .toSorted((a, b) => b.length - a.length),
    contrary: contraries(),
    silent: words(`
      und oder aber denn sondern sowie doch jedoch allerdings dagegen hingegen zudem außerdem auch dabei so wie als dass daß ob wenn weil damit da nun dann also zwar nämlich selbst eben
      sich es man wer was wo wann warum wofür womit dort hier dies das sehr ganz etwas rund etwa ungefähr zu um daran dafür davon darüber dazu darauf darin daraus danach davor worden
      ja nein bitte eigen eigene eigenen eigener eigenes ihm ihn ihr ihnen uns mir mich dir euch jener jene jenes solche solcher dessen deren denen
      insgesamt einmal demnach demzufolge zufolge zunächst jeweils je pro gibt gab geben gebe gegeben tun tat getan macht machte machten machen gemacht wobei sowohl beim weder bzw artikel text angaben darstellung`),
    address: words("frau herr herrn dr prof professor professorin"),
    determiners: words(`
      der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem kein keine keinen keinem keiner keines jeder jede jedes jeden jedem alle allen aller
      mein meine meinen seine sein seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer welche welcher welches`),
    definite: words(
      "der die das den dem des dieser diese dieses diesen diesem seine sein seinen seinem seiner ihr ihre ihren ihrem ihrer im am zum zur vom beim ins ans",
    ),
    accusative: words("den einen keinen seinen ihren diesen jeden unseren meinen"),
    dative: words("dem einem keinem seinem ihrem diesem jedem unserem"),
    genitive: words("des eines seines ihres dieses der einer ihrer seiner unserer aller dieser"),
    prepositions: new Map([
      ...grouped([
        ["in", "in im ins innerhalb"],
        ["an", "an am ans"],
        ["von", "von vom durch"],
        ["zu", "zu zum zur"],
        ["bei", "bei beim"],
        ["auf", "auf"],
        ["aus", "aus"],
        ["bis", "bis"],
        ["für", "für"],
        ["gegen", "gegen"],
        ["hinter", "hinter"],
        ["mit", "mit"],
        ["nach", "nach"],
        ["neben", "neben"],
        ["ohne", "ohne"],
        ["über", "über"],
        ["um", "um"],
        ["unter", "unter"],
        ["vor", "vor"],
        ["während", "während"],
        ["wegen", "wegen aufgrund infolge dank"],
        ["zwischen", "zwischen"],
        ["seit", "seit"],
        ["trotz", "trotz"],
        ["statt", "statt anstatt"],
        ["ab", "ab"],
        ["laut", "laut"],
        ["gegenüber", "gegenüber"],
        ["außer", "außer"],
      ]),
    ]),
    against: pairsOf("für/gegen mit/ohne vor/nach bis/ab bis/seit von/zu aus/in über/unter"),
    barring: words("statt anstatt außer"),
    agents: words("von vom durch"),
    having: words("habe hat haben hatte hatten hätte hätten"),
    future: words("wird werden werde"),
    preterites: words(
      "hielt galt riet trat bat bot tat litt stritt ritt schnitt glitt briet erhielt enthielt verhielt vertrat betrat verbot",
    ),
    passive: words("wird werden wurde wurden worden werde"),
    present: words("ist sind sei seien bleibt bleiben"),
    past: words("war waren wurde wurden"),
    helpers: words(
      "bin bist ist sind sei seien war waren wäre wären gewesen habe hast hat haben hatte hatten hätte hätten gehabt wird werden wurde wurden worden werde würde würden geworden konnte konnten sein gibt gab gaben gebe gäbe",
    ),
    pronouns: words("er sie es ihn ihm ihr ihnen ich wir uns mir mich man das dies dieser diese jemand niemand wer"),
    subjects: words("er sie es ich wir man wer dies das niemand"),
    weakSubjects: words("sie es das dies"),
    backward: words("das dies"),
    pointers:
      words(`er sie ihn ihm ihnen ihr ihre ihren ihrem ihrer seine sein seinen seinem seiner dies diese dieser dieses das es sie darüber darauf dafür dagegen davon dazu darin damit deren dessen
      demnach dort dabei wir ich mein unser unsere`),
    relatives: words("der die das den dem dessen deren denen welcher welche welches wo was"),
    coordinators: words("und oder aber sondern doch denn sowie"),
    subordinators: words(
      "dass daß weil wenn falls obwohl während nachdem bevor damit sodass als da ob indem sobald solange wie bis seit sofern",
    ),
    contrasting: words("sondern"),
    comparatives: words("mehr weniger dafür dagegen"),
    measures: words("um auf von bis ab"),
    particles,
    whoever: words("wer wem wen"),
    again: words("wieder"),
    measuring: keys("betragen belaufen"),
    happening: keys("stattfinden erfolgen"),
    lasting: keys(
      "anbieten ablehnen unterstützen befürworten zustimmen widersprechen verweigern bestreiten begrüßen befürchten",
    ),
    siding: new Map([
      ["für", keyOf("befürworten")],
      ["dafür", keyOf("befürworten")],
      ["gegen", keyOf("ablehnen")],
      ["dagegen", keyOf("ablehnen")],
    ]),
    negations: words(
      "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts nirgends weder ohne",
    ),
    denying: keys(
      "bestreiten dementieren abstreiten zurückweisen ablehnen ausschließen verweigern scheitern verbieten verhindern fehlen ausbleiben verzichten bezweifeln",
    ),
    ofOne:
      /^(?:hat|ist|wird|war|wurde|hatte|habe|sei|werde|soll|solle|kann|könne|muss|müsse|will|wolle|darf|dürfe|\p{Ll}{3,}[^t]te?)$/u,
    ofMany:
      /^(?:haben|sind|werden|waren|wurden|hatten|seien|hätten|sollen|können|müssen|wollen|dürfen|\p{Ll}{2,}ten)$/u,
    single: words("das ein eine dieses jedes jede kein"),
    many: words("alle viele einige mehrere beide zahlreiche wenige"),
    possible: words(`
      vielleicht möglicherweise wahrscheinlich vermutlich womöglich eventuell voraussichtlich mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher angeblich angebliche angeblichen offenbar
      anscheinend wohl scheinbar unbestätigt unbestätigten möglich mögliche möglichen möglicher fürchten fürchtet fürchtete fürchteten denkbar unklar offen ungewiss fraglich verdacht gerücht gerüchte mutmaßung befürchtet befürchten
      befürchtete ob erwägt erwägen droht drohen drohe schätzung schätzungen schätzungsweise schätzt schätzen geschätzt vermutet vermuten vermutete vermuteten`),
    modals,
    milder: words(
      "must/shall want/shall shall/want will/shall will/want can/could may/can would/could could/may could/can would/shall could/would wanted/want will/would shall/must-not asked/shall asked/must want/want",
    ),
    unreal: unreal(),
    told: new Set([...telling.firmSubjunctive, ...words("seien hätten")]),
    quantities: grouped([
      [1, "ein eine einen einem einer eines einzelne einzelner"],
      [
        2,
        "einige einigen einiger etliche mehrere mehreren paar wenige wenigen weniger teil teile teils teilweise drittel viertel fünftel hälfte minderheit manche manchen mancher manches manchmal gelegentlich kaum",
      ],
      [3, "viele vielen vieler zahlreiche zahlreichen oft häufig"],
      [4, "meisten mehrheit großteil überwiegend meist größtenteils weitgehend grundsätzlich"],
      [
        5,
        "alle allen aller alles jede jeder jedes jeden jedem sämtliche sämtlichen gesamte gesamten ganze ganzen immer stets ausnahmslos komplett vollständig völlig gänzlich überall endgültig ausschließlich",
      ],
    ]),
    bounds: grouped([
      ["above", "mindestens über mehr wenigstens"],
      ["below", "höchstens unter weniger maximal knapp"],
      ["near", "etwa rund ungefähr circa zirka ca fast nahezu schätzungsweise gut annähernd"],
      ["exact", "genau exakt"],
    ]),
    causes: words(
      "deshalb daher deswegen wegen aufgrund infolge dank darum folglich somit dadurch nämlich grund ursache ursachen anlass weil",
    ),
    openingCauses: words("da denn damit"),
    pointingCauses: words("deshalb daher deswegen darum folglich somit dadurch grund ursache"),
    causing: keys("verursachen auslösen bewirken führen begründen zurückführen"),
    conditions: new Set([
      ...words("wenn falls sofern sobald solange vorausgesetzt bedingung voraussetzung andernfalls"),
      ...["im falle", "im fall", "es sei"],
    ]),
    openingConditions: words("gelingt gelinge kommt bleibt wird ist stimmt scheitert lehnt"),
    loosely: words("bei beim"),
    spans: keys(
      "ende anfang mitte beginn jahr woche monat tag stunde minute prozent sommer winter herbst frühling frühjahr",
    ),
    times: grouped([
      ["before", "bevor zuvor vorher früher"],
      ["after", "nachdem danach später anschließend daraufhin"],
      ["until", "bis spätestens"],
      ["since", "seit seitdem"],
    ]),
    adverbs: new Map([
      ["im moment", "now"],
      ["im augenblick", "now"],
      ["zur zeit", "now"],
      ["in zukunft", "hence"],
      ["nach wie", "still"],
      ...grouped([
        ["already", "bereits schon"],
        ["still", "noch weiterhin immer-noch"],
        ["now", "jetzt nun derzeit zurzeit aktuell gegenwärtig momentan heute"],
        ["hence", "künftig zukünftig demnächst bald"],
        ["once", "ursprünglich damals einst früher anfangs zunächst zuerst vorerst"],
        ["yet", "bisher bislang"],
        ["lately", "inzwischen mittlerweile kürzlich zuletzt"],
        ["only", "nur lediglich bloß allein ausschließlich einzig"],
        ["first", "erst erstmals"],
        ["for-now", "vorläufig vorübergehend zeitweise zunächst zuerst vorerst"],
        ["for-good", "endgültig dauerhaft"],
        ["hardly", "kaum"],
        ["partly", "teilweise teils"],
        ["yesterday", "gestern"],
        ["tomorrow", "morgen"],
        ["surely", "sicher sicherlich zweifellos definitiv gewiss"],
        ["often", "oft häufig"],
        ["always", "immer stets"],
      ]),
    ]),
    restricting: new Set(["only", "first", "hardly", "partly", "always", "often", "first"]),
    belonging: new Set(["p:von", "p:aus"]),
    circles: new Set(["p:in", "p:seit", "p:unter", "p:von", "p:aus", "p:time"]),
    limiting: new Set(["p:für", "p:ohne"]),
    kept: new Set(["only", "first", "hardly", "partly", "for-now", "once", "hence"]),
    plain: keys(`
      sagen erklären mitteilen angeben berichten melden schreiben äußern finden meinen halten nennen bezeichnen sprechen sehen teilen angabe darstellung ansicht aussage auskunft worte einschätzung meinung
      schätzung berechnung stützen berufen zufolge laut bericht erkenntnis hinzufügen so`),
    saying: words(saying),
    announcing: words("bestätigte bestätigten teilte teilten teilt gab gaben gibt entschied beschloss meldete"),
    speakers:
      /(?:sprecher(?:in)?|vorsitzende[rn]?|chef(?:in)?|geschäftsführer(?:in)?|präsident(?:in)?|referent(?:in)?|leiter(?:in)?|vorstand|sekretär(?:in)?)$/u,
    bodies:
      /(?:verein|verband|bund|gewerkschaft|partei|fraktion|initiative|firma|unternehmen|konzern|verlag|bank|genossenschaft|liste|reederei|werft|hersteller|betreiber|kammer|stiftung|bündnis|rat|klub|werke?|gesellschaft|klinik|kasse|zentrale|hilfe|partei|gruppe|vereinigung|innung|opposition)s?$/u,
    turning: words("dagegen hingegen wies zurück widersprach entgegnete bestritt jedoch allerdings"),
    according: words("laut nach"),
    accounts: words(
      "angaben angabe ansicht auskunft aussage aussagen darstellung worten meinung einschätzung schätzung berechnung berechnungen informationen erkenntnissen bericht sicht überzeugung",
    ),
    behind: words("zufolge"),
    general: keys(
      `unternehmen firma konzern haus gebäude verein klub stadt gemeinde behörde amt partei verband organisation gruppe projekt vorhaben gesellschaft bank klinik schule anlage
      brücke schiff bad werk land regierung institut gericht ministerium fraktion initiative gewerkschaft zeitung verlag betrieb sender hersteller betreiber frau mann politiker politikerin minister ministerin`,
    ),
    joints: {
      to: "zu",
      accordingTo: "laut",
      than: "als",
      as: "wie",
      whether: "ob",
      upTo: "zu",
      until: "bis",
      ofThem: words("von der des den"),
    },
    several: words("die den der deren ihre seine"),
    owning: words(
      "mein meine meinen seine sein seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren",
    ),
    wishing: words("würde würden"),
    ofPlace: "er",
    undoing: "un",
    bare: (lower) =>
      lower
        .replace(/(?<=.{4})(?:innen|in|en|es|er|ern|em|e|n|s)$/u, "")
        .replace(/[äöü]/gu, (letter) => ({ ä: "a", ö: "o", ü: "u" })[letter] ?? letter),
    shapes,
    peaks:
      /^(?:einzig(?:e[nrsm]?)|(?:zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn)te[nrsm]?|erste[nrsm]?|letzte[nrsm]?|\p{L}{2,}ste[nrsm]?|größte[nrsm]?|beste[nrsm]?|höchste[nrsm]?)$/u,
    numberOf,
  };
};
