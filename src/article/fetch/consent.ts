import { wallPhrases } from "#language/walls.ts";
import { isConsentAddress, isConsentHost } from "./addressed.ts";
import { isAsking, type Read } from "./skimmed.ts";

/**
 * Text about the reader's data is no article; a banner above an article leaves the article. Links to a privacy policy stand below
 * every page: only sentences that ask and buttons that answer count.
 */
export const isConsent = ({ url, marks, shown, isTold, hasHeadline, prose }: Read): boolean => {
  if (url !== null && isConsentHost(url) && (prose < 1_500 || !isTold)) return true;
  const lines = shown.split("\n");
  const asking = lines
    .filter((line) => line.length >= 80 && isAsking(line))
    .reduce((sum, { length }) => sum + length, 0);
  const choices = lines.filter((line) => line.length <= 60 && wallPhrases.consentChoice.test(line)).length;
  const isTitled = [marks.title, marks.headings.slice(0, 300)].some((text) =>
    wallPhrases.consentTitle.test(text.toLowerCase()),
  );
  if (url !== null && isConsentAddress(url)) return prose < 1_500 && (asking > 0 || choices > 0 || isTitled);
  if (marks.textLength >= 20_000 || prose >= 500 || (prose >= 200 && (isTold || hasHeadline || !isTitled)))
    return false;
  return (asking > 150 && choices > 0) || (isTitled && (asking > 80 || choices > 1));
};
