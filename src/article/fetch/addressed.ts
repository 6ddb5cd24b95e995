const consentHost =
  /^(?:consent|guce|cmp|privacy-?gate|myprivacy|cookie-?wall|gdpr-consent|zustimmung|consentement|toestemming)[.-]/i;
const consentPath =
  /\/(?:[\w-]*consent[\w-]*|privacy-?(?:gate|wall)|cookie-?(?:wall|gate|consent|settings)|gdpr[\w-]*|zustimmung|pur-abo)(?:[/?.]|$)/i;
const signInPath =
  /\/(?:log-?in|log-?on|sign-?in|auth|sso|account\/login|anmelden|einloggen|connexion|iniciar-sesion|accedi|inloggen|entrar|identity|oauth2?|openid|saml)(?:[/?.]|$)/i;

/** Hosts that do nothing but ask for consent. */
export const isConsentHost = (url: string): boolean => matches(url, ({ hostname }) => consentHost.test(hostname));

export const isConsentAddress = (url: string): boolean => matches(url, ({ pathname }) => consentPath.test(pathname));

export const isSignInAddress = (url: string): boolean =>
  matches(
    url,
    ({ hostname, pathname }) =>
      /^(?:login|signin|auth|sso|accounts?|id|idp)\./i.test(hostname) || signInPath.test(pathname),
  );

/** Where a site begins, in any of its languages: "https://example.org/", "https://example.org/de/index.html". */
export const isRootAddress = (url: string): boolean =>
  matches(
    url,
    ({ pathname, search }) =>
      search === "" && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?$/i.test(pathname),
  );

/** "https://example.org/", "/politics", "/news/world/": no number, no words of a story. */
export const isFrontAddress = (url: string): boolean =>
  matches(url, ({ pathname, search }) => {
    const steps = pathname.split("/").filter((step) => step !== "" && !/^(?:index|home|default)\.\w+$/i.test(step));
    return (
      steps.length <= 3 &&
      !/\d{4}/.test(search) &&
      steps.every((step) => step.length <= 24 && !/\d{3}/.test(step) && step.split(/[-_]/).length <= 3)
    );
  });

const matches = (url: string, holds: (parsed: URL) => boolean): boolean => URL.canParse(url) && holds(new URL(url));
