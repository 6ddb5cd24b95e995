import { page as english } from "../en/page.ts";
import type { PageCues } from "../page.ts";

const months = "januar februar märz april mai juni juli august september oktober november dezember".split(" ");

/** What stands around a German article. Its small print is often English as well, so the English cues stay beside the German ones. */
export const page: PageCues = {
  ...english,
  months: { ...english.months, ...Object.fromEntries(months.map((month, index) => [month, index + 1])) },
  byline:
    /^Von:?\s+((?:Dr\.? |Prof\.? )?\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:und|von|van|zu|de)\s+)?\p{Lu}[\p{L}.'’-]+,?){1,6})/u,
};
