/**
 * The languages that somebody may ask for an answer in: the most spoken ones and the official ones of Europe, each with its code and its names in
 * English, in German and in itself ("-": none of one word). The names are those of the Unicode CLDR (Unicode licence).
 */
const list = `
  en english englisch english
  es spanish spanisch español
  fr french französisch français
  de german deutsch deutsch
  it italian italienisch italiano
  pt portuguese portugiesisch português
  nl dutch niederländisch nederlands
  sv swedish schwedisch svenska
  no norwegian norwegisch norsk
  da danish dänisch dansk
  fi finnish finnisch suomi
  is icelandic isländisch íslenska
  pl polish polnisch polski
  cs czech tschechisch čeština
  sk slovak slowakisch slovenčina
  hu hungarian ungarisch magyar
  ro romanian rumänisch română
  bg bulgarian bulgarisch български
  hr croatian kroatisch hrvatski
  sr serbian serbisch српски
  sl slovenian slowenisch slovenščina
  sq albanian albanisch shqip
  el greek griechisch ελληνικά
  tr turkish türkisch türkçe
  ru russian russisch русский
  uk ukrainian ukrainisch українська
  be belarusian belarussisch беларуская
  et estonian estnisch eesti
  lv latvian lettisch latviešu
  lt lithuanian litauisch lietuvių
  ga irish irisch gaeilge
  cy welsh walisisch cymraeg
  eu basque baskisch euskara
  ca catalan katalanisch català
  gl galician galicisch galego
  ar arabic arabisch العربية
  he hebrew hebräisch עברית
  fa persian persisch فارسی
  ur urdu urdu اردو
  hi hindi hindi हिन्दी
  bn bangla bengalisch বাংলা
  pa punjabi punjabi ਪੰਜਾਬੀ
  ta tamil tamil தமிழ்
  te telugu telugu తెలుగు
  zh chinese chinesisch 中文
  ja japanese japanisch 日本語
  ko korean koreanisch 한국어
  vi vietnamese vietnamesisch -
  th thai thailändisch ไทย
  id indonesian indonesisch indonesia
  ms malay malaiisch melayu
  tl filipino filipino filipino
  sw swahili suaheli kiswahili
  am amharic amharisch አማርኛ
  so somali somali soomaali
  af afrikaans afrikaans afrikaans
  hy armenian armenisch հայերեն
  az azerbaijani aserbaidschanisch azərbaycan
  kk kazakh kasachisch -
  uz uzbek usbekisch o‘zbek`;

/** A language by a name of it; `own`: the name that it has in itself alone. */
type Named = { code: string; own: boolean };

const named = new Map<string, Named>();
for (const line of list.trim().split("\n")) {
  const [code = "", english = "", german = "", own = ""] = line.trim().split(" ");
  named.set(own, { code, own: code !== "en" && code !== "de" });
  for (const name of [english, german]) named.set(name, { code, own: false });
}
named.delete("-");

/** The language that a word in small letters names, in English, in German or in itself: "spanish", "spanisch", "español". */
export const languageNamed = (lower: string): Named | null => named.get(lower) ?? null;
