import { page as english } from "../en/page.ts";
import type { PageCues } from "../page.ts";

const months = "januar februar märz april mai juni juli august september oktober november dezember".split(" ");

/** What stands around a German article. Its small print is often English as well, so the English cues stay beside the German ones. */
export const page: PageCues = {
  ...english,
  months: { ...english.months, ...Object.fromEntries(months.map((month, index) => [month, index + 1])) },
  // "Lehnau (dpa/lno) - Nach …", "Köln – Breite Radwege …"
  placed:
    /^\p{Lu}[\p{L}.’'-]*(?:[ /]\p{Lu}[\p{L}.’'-]*){0,3}\s*(?:\((?:dpa|afp|AFP|epd|kna|KNA|sid|SID|rtr|reuters|Reuters|ap|AP|apa|APA|ots|red|ddp|dapd)(?:\/[\p{L}]{2,6}){0,2}\)\s*[-–—:.]*\s+|[–—]\s+|(?<=\s)-\s+)(?=[„»"“]?\p{Lu})/u,
  byline:
    /^Von:?\s+((?:Dr\.? |Prof\.? )?\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:und|von|van|zu|de)\s+)?\p{Lu}[\p{L}.'’-]+,?){1,6})/u,
};
