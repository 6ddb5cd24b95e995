import { wallPhrases } from "#language/walls.ts";
import type { Read } from "./skimmed.ts";

const challengeMarks =
  /\/cdn-cgi\/challenge-platform|challenges\.cloudflare\.com|_cf_chl_|_incapsula_resource|captcha-delivery\.com|px-captcha|\/akam\/|awswafintegration|token\.awswaf|ddos-guard|sucuri_cloudproxy|kpsdk|arkoselabs|geetest|\/_sec\/cp_challenge|distil_r_captcha/i;
const captchaMarks = /hcaptcha\.com|recaptcha\/(?:api|enterprise)|cf-turnstile|g-recaptcha|h-captcha/i;

export const isChallenge = ({ headers, marks, prose, shown }: Read): boolean => {
  if (prose >= 1_000 || marks.textLength > 6_000) return false;
  if (/challenge/i.test(headers["cf-mitigated"] ?? "") || headers["x-datadome"] === "protected") return true;
  const isTitled = wallPhrases.challengeTitle.test(marks.title.toLowerCase());
  const isAsked = wallPhrases.challenge.test(shown);
  // Reporters write of captchas and of doors that stay shut.
  if ((prose < 300 ? isAsked || isTitled : isAsked && isTitled) && marks.textLength < 3_000) return true;
  const isMarked = challengeMarks.test(marks.scripts) || challengeMarks.test(marks.names);
  const isCaptcha = captchaMarks.test(marks.scripts) || captchaMarks.test(marks.names);
  return (
    prose < 200 &&
    marks.passwords === 0 &&
    ((isMarked && marks.textLength < 800) || (isCaptcha && marks.textLength < 400))
  );
};
