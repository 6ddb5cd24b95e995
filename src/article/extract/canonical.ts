/** What a page says of its own address. */
export type PageLinks = { canonical: string | null; ogUrl: string | null };

/** Parameters that say where a reader came from. None that some site may use to name an article. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|hsctatracking|vero_\w+|oly_(?:anon|enc)_id|s_cid|s_kwcid|cmpid|icid|itid|ito|ns_(?:campaign|mchannel|source|linkname|fee)|pk_\w+|piwik_\w+|mtm_\w+|matomo_\w+|wt\.mc_\w+|wt_mc|xtor|at_(?:medium|campaign|custom\d?|link_\w+|bbc_team|ptr_name|format|creation)|ref|ref_?src|ref_?url|referr?er|smid|smtyp|guccounter|guce_\w+|share_?id|spm|scm|fb_(?:action_\w+|source|ref|comment_id)|_ga|_gl|__twitter_impression|__source|trk|trkcampaign|sref|sr_share|sfmc_\w+|bxid|cndid|esrc|instance_id|segment_id|regi_id|traffic_source|wprov|noredirect|_branch_\w+|amp_js_v|amp_gsa|usqp|cx_\w+|rcm|ocid|campaign_id)$/i;

/** Parameters that ask for another form of the same page; those of the second kind only with a value that says so. */
const variants = /^(?:amp|isamp|is_amp|print|printable|printview|m|mobile)$/i;
const variantsByValue = /^(?:output|outputtype|view|mode|layout|format|type|version)$/i;
const isOn = /^(?:|1|true|yes|y|on)$/i;
const isVariant = /^(?:amp|amphtml|print|printable|printer|printer-?friendly|mobile)$/i;

/**
 * The one address of an article, which is its cache key as well: without tracking parameters, fragment, AMP and print forms.
 * `page` is what the page itself says of its address, null before it was fetched.
 *
 * What a page says is believed only about its own host (`www.`, `m.` and the like apart), and only if it leads to a page:
 * another host could pass its text off as somebody else's, and a home page is no article.
 * `canonicalLink("https://amp.example.org/news/a/amp/?utm_source=x", null)` is `"https://example.org/news/a/"`.
 */
export const canonicalLink = (url: string, page: PageLinks | null): string => {
  const own = cleaned(url);
  if (!own) return url;
  for (const told of [page?.canonical, page?.ogUrl]) {
    const link = told && URL.canParse(told, url) ? cleaned(new URL(told, url).href) : null;
    if (link && isSameSite(link, own) && !isHome(link)) {
      if (own.protocol === "https:") link.protocol = "https:";
      return link.href;
    }
  }
  return own.href;
};

/** Whether a page names an address on another site as the true one, as those who republish do. */
export const foreignCanonical = (url: string | null, page: PageLinks): string | null => {
  const own = url ? cleaned(url) : null;
  const link = page.canonical && URL.canParse(page.canonical) ? cleaned(page.canonical) : null;
  return own && link && !isSameSite(link, own) && !isHome(link) ? link.href : null;
};

const cleaned = (given: string): URL | null => {
  if (!URL.canParse(given)) return null;
  const url = unwrapped(new URL(given));
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  const isAmpHost = /^amp\./.test(url.hostname) && url.hostname.split(".").length > 2;
  if (isAmpHost) url.hostname = url.hostname.slice("amp.".length);
  const params = [...url.searchParams].filter(
    ([name, value]) =>
      !tracking.test(name) &&
      !(variants.test(name) && (isOn.test(value) || isVariant.test(value))) &&
      !(variantsByValue.test(name) && isVariant.test(value)),
  );
  url.search = new URLSearchParams(
    params.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  ).toString();
  url.pathname = pathOf(url.pathname);
  return url;
};

/** An AMP cache names the page that it holds in the path. */
const unwrapped = (url: URL): URL => {
  const isCache = /(?:^|\.)cdn\.ampproject\.org$/.test(url.hostname) || /(?:^|\.)bing-amp\.com$/.test(url.hostname);
  const isViewer = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname);
  const held = isCache
    ? /^\/(?:[a-z]\/)?(s\/)?([^/]+\.[^/]+\/.*)$/.exec(url.pathname)
    : isViewer
      ? /^\/amp\/(s\/)?([^/]+\.[^/]+\/.*)$/.exec(url.pathname)
      : null;
  const inner = held ? `http${held[1] ? "s" : ""}://${held[2]}${url.search}` : "";
  return held && URL.canParse(inner) ? new URL(inner) : url;
};

/** "/news/a/amp/", "/news/a.amp.html", "/amp/news/a", "/news/a/print" are all "/news/a". */
const pathOf = (path: string): string => {
  const bare = path
    .replace(/\/(?:amp|print|printable|printview|amphtml)(\/?)$/i, "$1")
    .replace(/\.amp(\.s?html?)?$/i, "$1")
    .replace(/\/amp(?=\.s?html?$)/i, "")
    .replace(/^\/amp(?=\/.)/i, "")
    .replace(/\/index\.(?:s?html?|php)$/i, "/")
    .replace(/\/{2,}/g, "/");
  return bare || "/";
};

const isHome = ({ pathname, search }: URL): boolean =>
  search === "" && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:home)?$/i.test(pathname);

const isSameSite = (one: URL, other: URL): boolean => siteOf(one) === siteOf(other);

const siteOf = ({ hostname, port }: URL): string =>
  `${hostname.replace(/^(?:www\d?|m|mobile|amp|edition|touch)\.(?=.+\.)/, "")}${port ? `:${port}` : ""}`;
