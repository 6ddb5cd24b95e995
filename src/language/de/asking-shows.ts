import type { Asking } from "../asking.ts";
import { shows as english } from "../en/asking-shows.ts";
import { words } from "./lists.ts";

/** What an answer of a kind looks like in German prose; closed lists from general knowledge of the language (Duden grammar, numerals and adverbials). */
export const shows: Asking["shows"] = {
  ...english,
  reasons: [
    "weil wegen aufgrund deshalb deswegen daher denn damit da um durch grund gründe gründen ursache auslöser angesichts infolge mangels",
  ].flatMap((list) => list.split(" ").map((word) => [word])),
  maybeReasons: [],
  times: words(`
    januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag
    sonnabend sonntag montagmorgen montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend uhr mittag
    mitternacht frühjahr frühling sommer herbst winter jahrhundert wochenende`),
  relativeTimes: words("heute gestern vorgestern morgen übermorgen jetzt künftig zuletzt bisher seit bis nach vor ab"),
  placePrepositions: words(
    "in im bei beim am an auf aus nach vor hinter neben zwischen unter über nahe nördlich südlich östlich westlich",
  ),
  places: words(`
    stadt dorf gemeinde land bezirk kreis landkreis straße platz gebäude halle lagerhalle haus krankenhaus klinik schule universität flughafen bahnhof
    hafen küste insel fluss see meer berg norden süden osten westen kirche museum park stadion werk fabrik rathaus`),
  shares: words("prozent % hälfte drittel viertel fünftel zehntel mehrheit minderheit anteil"),
  durations: words(
    "sekunde sekunden minute minuten stunde stunden tag tage tagen nacht nächte woche wochen monat monate monaten jahr jahre jahren jahrzehnt jahrzehnte",
  ),
  ages: words("alt alte alter alten jähriger jährige jährigen jährig jähriges"),
  measures: words(`
    meter metern kilometer kilometern km m cm mm zentimeter quadratmeter quadratmetern quadratkilometer kubikmeter hektar tonne tonnen kilo kilogramm kg
    gramm liter litern grad celsius prozent kilowattstunden megawatt gigawatt`),
  money: words(
    "euro franken dollar cent million millionen milliarde milliarden mio mrd tausend kronen pfund rubel € $ £",
  ),
  ordinals: words("erste ersten erster erstes zweite zweiten zweiter dritte dritten"),
  vague: words("viele meisten einige mehrere wenige alle"),
  quantifiers: words("dutzende hunderte tausende zehntausende niemand keiner"),
};
