import { words } from "./lists.ts";

const endings = /(?:ungen|ung|isch|lich|est|st|en|er|es|em|te|e|n|s|t)$/u;

/** What stands apart from its verb at the end of a clause: "brach … aus". After the Duden grammar (2016), § 1061. */
export const particles: ReadonlySet<string> = words(
  "ab an auf aus bei ein fest fort frei her hin los mit nach statt teil um vor weg weiter wieder zu zurück zusammen bereit",
);

/** Strong and mixed verbs with the forms that hide their stem, the infinitive last; after the list in the Duden grammar (2016), § 704. */
const strong = `
  brach brachen bricht gebrochen brechen | fand fanden gefunden finden | gab gaben gibt gegeben geben | nahm nahmen nimmt genommen nehmen | kam kamen kommen
  ging gingen gegangen gehen | stand standen gestanden stehen | sprach sprachen spricht gesprochen sprechen | traf trafen trifft getroffen treffen
  starb starben stirbt gestorben sterben | fiel fielen fällt gefallen fallen | hielt hielten hält gehalten halten | lief liefen läuft gelaufen laufen
  schlug schlugen schlägt geschlagen schlagen | trug trugen trägt getragen tragen | wuchs wuchsen wächst gewachsen wachsen | lor loren liert lieren
  lag lagen gelegen liegen | sah sahen sieht gesehen sehen | las lasen liest gelesen lesen | schrieb schrieben geschrieben schreiben | blieb blieben geblieben bleiben
  schied schieden geschieden scheiden | schien schienen geschienen scheinen | stieg stiegen gestiegen steigen | sank sanken gesunken sinken | zog zogen gezogen ziehen
  bot boten geboten bieten | schloss schlossen geschlossen schließen | schoss schossen geschossen schießen | flog flogen geflogen fliegen | floh flohen geflohen fliehen
  verlor verloren verliert verlieren | gewann gewannen gewonnen gewinnen | begann begannen begonnen beginnen | schwamm geschwommen schwimmen | sprang sprangen gesprungen springen
  rief riefen gerufen rufen | riet rieten rät geraten raten | ließ ließen lässt gelassen lassen | warf warfen wirft geworfen werfen | half halfen hilft geholfen helfen
  griff griffen gegriffen greifen | litt litten gelitten leiden | stritt stritten gestritten streiten | strich strichen gestrichen streichen | wies wiesen gewiesen weisen
  brachte brachten gebracht bringen | dachte dachten gedacht denken | kannte kannten gekannt kennen | nannte nannten genannt nennen | wusste wussten weiß gewusst wissen
  brannte brannten gebrannt brennen | rannte gerannt rennen | trat traten tritt getreten treten | aß aßen isst gegessen essen | bat baten gebeten bitten | saß saßen gesessen sitzen
  sang sangen gesungen singen | trank tranken getrunken trinken | zwang zwangen gezwungen zwingen | fuhr fuhren fährt gefahren fahren | lud luden lädt geladen laden
  schuf schufen geschaffen schaffen | galt galten gilt gegolten gelten | stahl stahlen stiehlt gestohlen stehlen | hob hoben gehoben heben | log logen gelogen lügen
  schwand schwanden geschwunden schwinden | band banden gebunden binden | drang drangen gedrungen dringen | schob schoben geschoben schieben | schwieg schwiegen geschwiegen schweigen
  trieb trieben getrieben treiben | maß maßen misst gemessen messen | mied mieden gemieden meiden | riss rissen gerissen reißen | schnitt schnitten geschnitten schneiden
  stieß stießen stößt gestoßen stoßen | fing fingen fängt gefangen fangen | hing hingen gehangen hängen | warb warben wirbt geworben werben | wich wichen gewichen weichen
  barg bargen birgt geborgen bergen | lieh liehen geliehen leihen | vergaß vergaßen vergisst vergessen | schlief schlafen schläft geschlafen schlafen`;

const infinitives: ReadonlyMap<string, string> = new Map(
  strong.split(/\||\n/).flatMap((line) => {
    const forms = line.trim().split(/\s+/);
    const infinitive = forms.at(-1) ?? "";
    return forms.slice(0, -1).map((form) => [form, infinitive] as const);
  }),
);

/** The finite forms of those verbs, and their infinitives, which are those of the plural. */
export const strongForms: ReadonlySet<string> = new Set(
  [...infinitives].flatMap(([form, infinitive]) => (/^ge.*en$/u.test(form) ? [infinitive] : [form, infinitive])),
);

const level = (word: string): string =>
  word.replace(/[äöüß]/gu, (letter) => ({ ä: "a", ö: "o", ü: "u", ß: "ss" })[letter] ?? letter);

const weak = (word: string): string => {
  const plain = level(word);
  const vowel = /^(.*[ae]u)(?:en|e|t|te|ten)$/u.exec(plain)?.[1];
  if (vowel !== undefined) return vowel.replace(/^ge(?=.{3})/u, "");
  const short = plain.replace(endings, "").replace(/(?<=.{4})e$/u, "");
  const stemmed =
    short.length >= 4 ? short.replace(/e?t$/u, (end) => (short.length - end.length >= 4 ? "" : end)) : plain;
  // "stoppte" and "gestoppt" meet.
  return stemmed.replace(/^ge(?=.{4})/u, "");
};

/** The infinitive of a form that hides it, behind a prefix or without: "entschieden", "brach"; null of any other word. */
const infinitiveOf = (word: string): string | null => {
  const whole = infinitives.get(word);
  if (whole !== undefined) return whole;
  const [, prefix, rest] = /^(be|ver|er|ent|zer|wider)(.{3,})$/u.exec(word) ?? [];
  const base = infinitives.get(rest ?? "") ?? infinitives.get(`ge${rest ?? ""}`);
  return prefix !== undefined && base !== undefined ? `${prefix}${base}` : null;
};

/** "ausgebrochen", "auszubrechen": the particle and the rest without its "ge" or "zu"; null where none leads. */
const partsOf = (word: string): readonly [string, string] | null => {
  const [, particle, rest] = /^(\p{Ll}{2,8}?)(?:ge|zu)(\p{Ll}{3,})$/u.exec(word) ?? [];
  if (particle === undefined || rest === undefined || !particles.has(particle)) return null;
  return [particle, infinitiveOf(`ge${rest}`) ?? infinitiveOf(rest) ?? rest];
};

/** The beginning that the forms of a German word share, umlauts levelled. */
export const stem = (word: string): string => {
  const parts = partsOf(word);
  if (parts) return level(parts[0]) + weak(parts[1]);
  const led = [...particles].find(
    (particle) => word.startsWith(particle) && infinitives.has(word.slice(particle.length)),
  );
  if (led !== undefined) return level(led) + weak(infinitives.get(word.slice(led.length)) ?? word);
  return weak(infinitiveOf(word) ?? word);
};
