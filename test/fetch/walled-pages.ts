/** Pages that hold no article, and pages that do in spite of what is around it, written for the tests after the manner of real ones. */
type Page = { name: string; html: string; url?: string; status?: number; headers?: Record<string, string> };

const navigation = `<header><a href="/">Home</a><nav><ul>${[
  "News",
  "World",
  "Politics",
  "Business",
  "Sport",
  "Culture",
  "Opinion",
  "Weather",
]
  .map((section) => `<li><a href="/${section.toLowerCase()}">${section}</a></li>`)
  .join("")}</ul></nav><a href="/login">Log in</a><a href="/subscribe">Subscribe</a></header>`;
const footer = `<footer><a href="/imprint">About us</a><a href="/privacy">Privacy policy</a><a href="/cookies">Cookie settings</a><p>© 2026 The Courier</p></footer>`;

const page = (title: string, body: string, head = ""): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${navigation}<main>${body}</main>${footer}</body></html>`;
const bare = (title: string, body: string, head = ""): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

const data = (more: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "The harbour", ...more })}</script>`;
const sold = {
  isAccessibleForFree: "False",
  hasPart: { "@type": "WebPageElement", isAccessibleForFree: "False", cssSelector: ".locked" },
};

const teaser =
  "<p>The council voted on Tuesday to close the old harbour, a decision that surprised the fishermen who have worked there for three generations.</p>";
const paragraphs = [
  "The council voted on Tuesday to close the old harbour, a decision that surprised the fishermen who have worked there for three generations.",
  "Mayor Ilse Brandt said that repairs to the quay would cost eleven million euros, more than the town earns in a year from all of its harbours together.",
  "The fishermen's union said that it had not been asked. Its chairman, Piet Maas, called the vote hasty and said that his members would go to court.",
  "A report that the council ordered last spring found that two of the four cranes could fall in a strong wind, and that the wall had moved by nine centimetres.",
  "The ferry company has until the end of March to find another berth. A spokeswoman said that talks with two neighbouring towns had begun last week.",
  "Residents of the quarter were divided. Some welcomed the plan to build a park along the water; others feared that rents would rise once the boats were gone.",
  "The council meets again on the ninth of the month. Until then the harbour stays open to boats that are already there, but no new permits will be given.",
];
const story = paragraphs.map((text) => `<p>${text}</p>`).join("");

const consentEn = `<div class="consent"><h1>Before you continue to the site</h1><p>We and our 842 partners store and/or access information on a device, such as unique IDs in cookies, to process personal data. You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used, or at any time in the privacy policy page.</p><p>These choices will be signaled to our partners and will not affect browsing data. We and our partners process data to provide: precise geolocation data, personalised advertising and content, advertising and content measurement, audience research and services development.</p><button>Accept all</button><button>Reject all</button><button>Manage settings</button></div>`;

export const walled: Record<string, Page[]> = {
  "consent-wall": [
    {
      name: "a gate in English",
      html: bare("Before you continue", consentEn),
      url: "https://consent.example.com/v2/collectConsent?sessionId=3",
    },
    {
      name: "the same without its address",
      html: bare("The Courier is part of the Example family of brands", consentEn),
    },
    {
      name: "at the article's own address, with the article's own data",
      html: bare(
        "The harbour closes - The Courier",
        consentEn,
        `${data({})}<meta property="og:type" content="article">`,
      ),
      url: "https://www.example.com/2026/the-harbour-closes",
    },
    {
      name: "a language that nobody here knows, at a host that asks",
      html: bare(
        "Forud",
        `<p>${"Vi og vores mange samarbejdspartnere gemmer oplysninger på din enhed og behandler dem. ".repeat(30)}</p><button>Ja</button>`,
      ),
      url: "https://consent.example.dk/m?continue=https://www.example.dk/",
    },
    {
      name: "cookies or a subscription, German",
      html: bare(
        "Zustimmung | Der Kurier",
        `<h1>Willkommen beim Kurier</h1><h2>Weiter mit Werbung lesen</h2><p>Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Wir und unsere Partner verarbeiten personenbezogene Daten wie Cookies und Geräte-Kennungen. Details zum Tracking finden Sie in der Datenschutzerklärung. Ihre Einwilligung können Sie jederzeit widerrufen.</p><button>Akzeptieren und weiter</button><h2>… oder Pur-Abo abschließen</h2><p>Nutzen Sie unsere Seite ohne Werbetracking für 4,99 Euro im Monat.</p><a href="/pur">Jetzt abonnieren</a><p>Bereits Pur-Abonnent? Hier anmelden.</p>`,
      ),
    },
    {
      name: "continue without accepting, French",
      html: bare(
        "Gestion de vos choix",
        `<p>Le respect de votre vie privée est notre priorité</p><p>Avec votre accord, nous et nos 210 partenaires utilisons des cookies ou technologies similaires pour stocker et accéder à des informations personnelles comme votre visite sur ce site. Vous pouvez retirer votre consentement à tout moment dans notre politique de confidentialité.</p><button>Tout accepter</button><button>Continuer sans accepter</button><button>Paramétrer mes choix</button>`,
      ),
    },
    {
      name: "Spanish",
      html: bare(
        "Su privacidad es importante para nosotros",
        `<p>Con su consentimiento, nosotros y nuestros 300 socios usamos cookies o tecnologías similares para almacenar, acceder y procesar datos personales, como su visita a esta página web. Puede retirar su consentimiento en cualquier momento en nuestra política de cookies.</p><button>Aceptar y continuar</button><button>Rechazar y pagar</button><button>Configurar cookies</button>`,
      ),
    },
    {
      name: "Italian",
      html: bare(
        "Informativa",
        `<p>Noi e i nostri 180 partner archiviamo e/o accediamo alle informazioni su un dispositivo, come gli ID univoci nei cookie, per il trattamento dei dati personali. Puoi modificare o revocare il tuo consenso in qualsiasi momento nella informativa sulla privacy.</p><button>Accetta e continua</button><button>Rifiuta e abbonati</button>`,
      ),
    },
    {
      name: "a privacy gate, Dutch",
      html: bare(
        "Privacy gate",
        `<h1>Jouw privacy-instellingen</h1><p>Wij en onze partners gebruiken cookies om informatie op je apparaat op te slaan en te lezen. Met jouw toestemming kunnen we advertenties en inhoud afstemmen op je interesses. Je kunt je keuze altijd wijzigen in de privacyverklaring.</p><button>Alles accepteren</button><button>Voorkeuren instellen</button>`,
      ),
      url: "https://myprivacy.example.nl/consent?siteKey=V9f6VUvlHxq9wKIN",
    },
    {
      name: "Portuguese",
      html: bare(
        "A sua privacidade",
        `<p>Nós e os nossos parceiros armazenamos e/ou acedemos a informações num dispositivo, tais como cookies, e processamos dados pessoais. O seu consentimento pode ser retirado em qualquer altura na política de privacidade.</p><button>Aceitar tudo</button><button>Gerir preferências</button>`,
      ),
    },
  ],
  paywall: [
    {
      name: "the rest is cut and said to be sold",
      html: page(
        "The harbour closes",
        `<article><h1>The harbour closes</h1>${teaser}<div class="locked"></div></article>`,
        data(sold),
      ),
    },
    {
      name: "an offer after three paragraphs",
      html: page(
        "The harbour closes",
        `<article><h1>The harbour closes</h1>${paragraphs
          .slice(0, 3)
          .map((text) => `<p>${text}</p>`)
          .join(
            "",
          )}<div class="offer"><h2>Subscribe to continue reading</h2><p>Start your free trial. Cancel anytime.</p></div></article>`,
        data({}),
      ),
    },
    {
      name: "fewer words than were counted",
      html: page(
        "The harbour closes",
        `<article><h1>The harbour closes</h1>${teaser}${teaser}</article>`,
        data({ isAccessibleForFree: false, wordCount: 1_140 }),
      ),
    },
    {
      name: "unlock",
      html: page(
        "The harbour closes",
        `<article><h1>The harbour closes</h1>${teaser}</article><section><p>Subscribe to unlock this article</p><p>Try unlimited access. Only €1 for 4 weeks.</p></section>`,
      ),
    },
    {
      name: "members of a platform",
      html: page(
        "The harbour closes",
        `<article><h1>The harbour closes</h1>${teaser}<p>Become a member to read this story, and all of The Courier.</p></article>`,
      ),
    },
    {
      name: "paid subscribers of a letter",
      html: page(
        "The harbour closes",
        `<article><h1>The harbour closes</h1>${teaser}<h2>This post is for paid subscribers</h2><a href="/s">Subscribe</a><p>Already a paid subscriber? Sign in</p></article>`,
      ),
    },
    {
      name: "the free ones are used up",
      html: page(
        "The harbour closes",
        `<article><h1>The harbour closes</h1>${teaser}</article><div>You've reached your limit of free articles this month.</div>`,
      ),
    },
    { name: "payment required", html: page("The harbour closes", teaser), status: 402 },
    {
      name: "German plus",
      html: page(
        "Der Hafen schließt",
        `<article><h1>Der Hafen schließt</h1><p>Der Stadtrat hat am Dienstag beschlossen, den alten Hafen zu schließen, was die Fischer überraschte, die dort seit drei Generationen arbeiten.</p><div><h2>Jetzt weiterlesen mit Kurier+</h2><p>Dieser Artikel ist exklusiv für Abonnenten.</p><p>Sie haben bereits ein Abo? Hier anmelden</p></div></article>`,
      ),
    },
    {
      name: "French, a quarter is left",
      html: page(
        "Le port ferme",
        `<article><h1>Le port ferme</h1><p>Le conseil a voté mardi la fermeture du vieux port, une décision qui a surpris les pêcheurs qui y travaillent depuis trois générations.</p><p>Il vous reste 78.4% de cet article à lire. La suite est réservée aux abonnés.</p></article>`,
      ),
    },
    {
      name: "Spanish",
      html: page(
        "El puerto cierra",
        `<article><h1>El puerto cierra</h1><p>El ayuntamiento votó el martes cerrar el viejo puerto, una decisión que sorprendió a los pescadores que trabajan allí desde hace tres generaciones.</p><div><h2>Suscríbete para seguir leyendo</h2><p>Lee sin límites</p><p>¿Ya eres suscriptor? Inicia sesión</p></div></article>`,
      ),
    },
    {
      name: "Italian",
      html: page(
        "Il porto chiude",
        `<article><h1>Il porto chiude</h1><p>Il consiglio ha votato martedì la chiusura del vecchio porto, una decisione che ha sorpreso i pescatori che vi lavorano da tre generazioni.</p><p>Contenuto riservato agli abbonati</p><p>Abbonati per continuare a leggere</p></article>`,
      ),
    },
    {
      name: "Dutch",
      html: page(
        "De haven sluit",
        `<article><h1>De haven sluit</h1><p>De raad stemde dinsdag voor sluiting van de oude haven, een besluit dat de vissers verraste die er al drie generaties werken.</p><p>Verder lezen? Word abonnee en lees onbeperkt.</p><p>Al abonnee? Log in</p></article>`,
      ),
    },
    {
      name: "Portuguese",
      html: page(
        "O porto fecha",
        `<article><h1>O porto fecha</h1><p>O conselho votou na terça-feira o fecho do velho porto, uma decisão que surpreendeu os pescadores que ali trabalham há três gerações.</p><p>Este conteúdo é exclusivo para assinantes.</p><p>Já é assinante? Faça login</p></article>`,
      ),
    },
  ],
  login: [
    {
      name: "a form",
      html: bare(
        "Log in | The Courier",
        `<h1>Log in</h1><form action="/session"><label>E-mail <input type="email" name="email"></label><label>Password <input type="password" name="password"></label><button>Log in</button></form><a href="/forgot">Forgot your password?</a>`,
      ),
      url: "https://www.example.com/login?next=/story",
    },
    {
      name: "a form without its address",
      html: page(
        "Sign in to your account",
        `<form><input type="text" name="username"><input type="password"><button>Sign in</button></form>`,
      ),
    },
    {
      name: "the name first, then the password",
      html: bare(
        "Sign in to your account",
        `<div>Sign in</div><form><input type="email" name="loginfmt" placeholder="Email"><a href="#">No account? Create one!</a><button>Next</button></form>`,
      ),
      url: "https://login.example.com/common/oauth2/authorize?client_id=1",
    },
    {
      name: "an account for nothing",
      html: page(
        "The harbour closes",
        `<article><h1>The harbour closes</h1>${teaser}<p>Register for free to continue reading.</p></article>`,
      ),
    },
    {
      name: "a network that shows nothing to strangers",
      html: bare(
        "Courier on Network",
        `<div>You must log in to continue.</div><form><input name="email"><input type="password" name="pass"><button>Log in</button></form>`,
      ),
    },
    {
      name: "German",
      html: page(
        "Anmelden",
        `<h1>Anmelden</h1><form><label>Benutzername<input name="user"></label><label>Passwort<input type="password"></label><button>Einloggen</button></form>`,
      ),
    },
    {
      name: "French",
      html: page(
        "Connexion",
        `<h1>Connectez-vous à votre compte</h1><form><input name="email"><input type="password"><button>Se connecter</button></form>`,
      ),
    },
    {
      name: "Spanish",
      html: page("Iniciar sesión", `<h1>Iniciar sesión</h1><form><input name="email"><input type="password"></form>`),
    },
    {
      name: "an invitation to join, with a form",
      html: page(
        "Sign Up | Network",
        `<h1>Join Network now</h1><form><input type="email"><input type="password"><button>Agree</button></form><p>Already on Network? Sign in</p>`,
      ),
    },
    { name: "the status that says so", html: bare("Unauthorized", "Unauthorized"), status: 401 },
  ],
  "needs-javascript": [
    {
      name: "an application's shell",
      html: `<!doctype html><html><head><title>The Courier</title><script src="/static/js/main.3f.js" defer></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>`,
    },
    {
      name: "a shell that says nothing",
      html: `<!doctype html><html><head><title>Courier</title></head><body><div id="app"></div><script src="/app.js"></script></body></html>`,
    },
    {
      name: "a page that says so",
      html: bare(
        "Courier",
        `<div><h1>JavaScript is not available.</h1><p>We've detected that JavaScript is disabled in this browser. Please enable JavaScript or switch to a supported browser to continue using courier.example.</p></div><script>var a=1</script>`,
      ),
    },
    {
      name: "a frame of many links around nothing",
      html: bare(
        "The Courier",
        `<nav>${Array.from({ length: 120 }, (_, at) => `<a href="/section-${at}">Section number ${at} of the paper</a>`).join("")}</nav><div id="app"></div><noscript>Please enable JavaScript to view this page.</noscript><script src="/app.js"></script>`,
      ),
      url: "https://www.example.com/2026/03/the-harbour-closes-a-long-story",
    },
    {
      name: "German",
      html: bare(
        "Der Kurier",
        `<noscript>Bitte aktivieren Sie JavaScript in Ihrem Browser, um diese Seite zu nutzen.</noscript><div class="loader"></div><script src="a.js"></script>`,
      ),
    },
    {
      name: "French",
      html: bare(
        "Le Courrier",
        `<noscript>Veuillez activer JavaScript pour lire cette page.</noscript><div id="main-app">Chargement…</div><script src="a.js"></script>`,
      ),
    },
    {
      name: "only navigation, the rest is drawn",
      html: page(
        "The harbour closes",
        `<div id="__next"><div class="spinner">Loading…</div></div><noscript>This site requires JavaScript.</noscript><script src="/n.js"></script>`,
      ),
    },
  ],
  "bot-block": [
    {
      name: "a challenge",
      html: bare(
        "Just a moment...",
        `<noscript>Enable JavaScript and cookies to continue</noscript><script>window._cf_chl_opt={cType:"managed"};</script>`,
      ),
      headers: { "cf-mitigated": "challenge" },
    },
    {
      name: "the same, saved",
      html: bare(
        "Just a moment...",
        `<div class="main-content"><h1>www.example.com</h1><h2>Verifying you are human. This may take a few seconds.</h2><p>www.example.com needs to review the security of your connection before proceeding.</p></div><script src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8"></script><noscript>Enable JavaScript and cookies to continue</noscript>`,
      ),
    },
    {
      name: "blocked",
      html: bare(
        "Attention Required! | Protection",
        `<h1>Sorry, you have been blocked</h1><h2>You are unable to access example.com</h2><p>Why have I been blocked? This website is using a security service to protect itself from online attacks.</p><p>Ray ID: 7d1</p>`,
      ),
    },
    {
      name: "access denied",
      html: bare(
        "Access Denied",
        `<h1>Access Denied</h1>You don't have permission to access "http://www.example.com/story" on this server.<p>Reference #18.2d351ab8.1557333295.a4e16ab</p>`,
      ),
    },
    {
      name: "an interruption",
      html: bare(
        "Pardon Our Interruption",
        `<h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen:</p><ul><li>You're a power user moving through this website with super-human speed.</li><li>You've disabled JavaScript in your web browser.</li></ul>`,
      ),
    },
    {
      name: "press and hold",
      html: bare(
        "Access to this page has been denied",
        `<div id="px-captcha"></div><p>Press &amp; Hold to confirm you are a human (and not a bot).</p>`,
      ),
    },
    {
      name: "a script and nothing else",
      html: `<html><head><title>example.com</title><script>var dd={'rt':'c'}</script><script src="https://ct.captcha-delivery.com/c.js"></script></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p></body></html>`,
    },
    {
      name: "an incident in a frame",
      html: `<html><head><meta name="robots" content="noindex"></head><body><iframe src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=1">Request unsuccessful. Incapsula incident ID: 12</iframe></body></html>`,
    },
    {
      name: "are you a robot",
      html: bare(
        "The Courier - Are you a robot?",
        `<h1>We've detected unusual activity from your computer network</h1><p>To continue, please click the box below to let us know you're not a robot.</p><div class="px-captcha-container"></div>`,
      ),
    },
    {
      name: "human verification",
      html: `<!doctype html><html><head><title>Human Verification</title><script src="https://1.token.awswaf.com/1/challenge.js"></script></head><body><div id="captcha-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript.</noscript></body></html>`,
      status: 202,
    },
    {
      name: "German",
      html: bare(
        "Sicherheitsprüfung",
        `<h1>Bitte bestätigen Sie, dass Sie ein Mensch sind</h1><p>Wir haben ungewöhnliche Zugriffe aus Ihrem Netzwerk festgestellt.</p>`,
      ),
    },
  ],
  "not-an-article": [
    {
      name: "a page that is not there, with status 200",
      html: page(
        "Page not found | The Courier",
        `<h1>Page not found</h1><p>Sorry, the page you are looking for has moved or no longer exists. Try the search, or one of these stories.</p>`,
      ),
    },
    {
      name: "404 in German",
      html: page("Fehler 404", `<h1>Seite nicht gefunden</h1><p>Die gewünschte Seite gibt es leider nicht (mehr).</p>`),
    },
    {
      name: "404 in French",
      html: page("Page introuvable - Le Courrier", `<h1>Oups ! Cette page est introuvable</h1>`),
    },
    {
      name: "404 in Spanish",
      html: page("Página no encontrada", `<h1>Error 404</h1><p>La página que busca no existe.</p>`),
    },
    { name: "404 in Italian", html: page("Pagina non trovata", `<h1>404</h1>`) },
    { name: "404 in Dutch", html: page("Pagina niet gevonden", `<h1>Deze pagina bestaat niet</h1>`) },
    { name: "404 in Portuguese", html: page("Página não encontrada", `<h1>404</h1>`) },
    {
      name: "a home page",
      html: page(
        "The Courier | News from the coast",
        Array.from(
          { length: 40 },
          (_, at) =>
            `<article><h3><a href="/2026/story-${at}">Headline number ${at} about something that happened in the town</a></h3><p>${paragraphs[at % 7]?.slice(0, 90)}</p></article>`,
        ).join(""),
        '<meta property="og:type" content="website">',
      ),
      url: "https://www.example.com/",
    },
    {
      name: "a section's front",
      html: page(
        "World news - The Courier",
        Array.from(
          { length: 40 },
          (_, at) =>
            `<div class="card"><a href="/world/story-${at}"><h3>Headline number ${at} about something that happened abroad this week</h3></a></div>`,
        ).join(""),
      ),
      url: "https://www.example.com/news/world",
    },
    {
      name: "a video",
      html: page(
        "Watch: the harbour from above",
        `<h1>Watch: the harbour from above</h1><video src="/v.mp4"></video><p>Drone pictures show the old harbour.</p>`,
        '<meta property="og:type" content="video.other">',
      ),
    },
  ],
};

export const articles: Page[] = [
  {
    name: "plain",
    html: page("The harbour closes", `<article><h1>The harbour closes</h1>${story}</article>`, data({})),
  },
  {
    name: "with a cookie banner",
    html: page(
      "The harbour closes",
      `<article><h1>The harbour closes</h1>${story}</article><div id="cookie-banner"><p>We use cookies. We and our partners store and/or access information on a device.</p><button>Accept all</button><button>Reject all</button></div>`,
    ),
  },
  {
    name: "with a banner before it",
    html: page("The harbour closes", `${consentEn}<article><h1>The harbour closes</h1>${story}</article>`, data({})),
  },
  {
    name: "with a newsletter box",
    html: page(
      "The harbour closes",
      `<article><h1>The harbour closes</h1>${story}<div><h3>Sign up to our newsletter</h3><form><input type="email"></form></div></article>`,
    ),
  },
  {
    name: "with a hidden sign-in form",
    html: page(
      "The harbour closes",
      `<div class="modal" style="display:none"><h2>Log in</h2><form><input name="user"><input type="password"></form></div><article><h1>The harbour closes</h1>${story}</article>`,
    ),
  },
  {
    name: "short, with a hidden sign-in form and comments for members",
    html: page(
      "The harbour closes",
      `<div class="modal" hidden><h2>Log in</h2><form><input name="user"><input type="password"></form></div><article><h1>The harbour closes</h1>${paragraphs
        .slice(0, 4)
        .map((text) => `<p>${text}</p>`)
        .join("")}</article><p>You must be logged in to post a comment.</p>`,
      data({}),
    ),
  },
  {
    name: "metered, served whole",
    html: page(
      "The harbour closes",
      `<article><h1>The harbour closes</h1><div class="locked">${story}</div></article><div class="overlay"><p>Subscribe to continue reading</p></div>`,
      data(sold),
    ),
  },
  {
    name: "with a call to subscribe",
    html: page(
      "The harbour closes",
      `<article><h1>The harbour closes</h1>${story}</article><aside><h3>Support our journalism</h3><p>Subscribe today for full access. Already a subscriber? Log in.</p></aside>`,
    ),
  },
  {
    name: "with stories for subscribers beside it",
    html: page(
      "The harbour closes",
      `<article><h1>The harbour closes</h1>${story}</article><aside><h3>Subscriber-only content</h3><a href="/x">Another story</a></aside>`,
    ),
  },
  {
    name: "about a paywall",
    html: page(
      "Paper puts up a paywall",
      `<article><h1>Paper puts up a paywall</h1>${paragraphs
        .slice(1)
        .map((text) => `<p>${text}</p>`)
        .join(
          "",
        )}<p>Readers of the paper will have to subscribe to continue reading from May, the publisher said. This article is for subscribers, a notice will say.</p><p>The publisher said that the price had not been decided yet.</p><p>Other papers on the coast have done the same, and some of them have lost a third of their readers.</p></article>`,
      data({}),
    ),
  },
  {
    name: "about cookies and consent",
    html: page(
      "Court rules on cookie banners",
      `<article><h1>Court rules on cookie banners</h1><p>The court ruled on Tuesday that a page may not make its readers accept all cookies before they can go on, and that consent must be as easy to withdraw as to give.</p><p>The advertising group had argued that it and its partners had a legitimate interest in storing information on a device. The judges disagreed and said that the cookie policy was too long for anybody to read.</p><p>“Nobody reads a privacy policy of forty pages,” the presiding judge said. The group said that it would appeal.</p><p>The ruling takes effect in March. A spokeswoman for the regulator said that about three hundred pages would have to change the way in which they ask for consent.</p></article>`,
      data({}),
    ),
  },
  {
    name: "about robots and captchas",
    html: page(
      "How captchas became a business",
      `<article><h1>How captchas became a business</h1><p>To complete the captcha, people click on traffic lights. The aim is to verify that you are human, the inventor said.</p>${story}</article>`,
      data({}),
    ),
  },
  {
    name: "with a captcha in its comment form",
    html: page(
      "The harbour closes",
      `<article><h1>The harbour closes</h1>${story}</article><form><textarea></textarea><div class="g-recaptcha" data-sitekey="1"></div></form><script src="https://www.google.com/recaptcha/api.js"></script>`,
    ),
  },
  {
    name: "behind a protection that lets it through",
    html: page(
      "The harbour closes",
      `<article><h1>The harbour closes</h1>${story}</article><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>`,
    ),
  },
  {
    name: "with a noscript notice",
    html: page(
      "The harbour closes",
      `<noscript>Please enable JavaScript for the full experience.</noscript><article><h1>The harbour closes</h1>${story}</article>`,
    ),
  },
  {
    name: "with a video on top",
    html: page(
      "The harbour closes",
      `<article><h1>The harbour closes</h1><video src="/v.mp4"></video>${story}</article>`,
    ),
  },
  {
    name: "about a page that was not found",
    html: page(
      "Missing files: 404 pages vanish from archive",
      `<article><h1>Missing files: 404 pages vanish from archive</h1>${story}</article>`,
      data({}),
    ),
  },
  {
    name: "at the root of a site",
    html: bare("The harbour closes", `<h1>The harbour closes</h1>${story}`),
    url: "https://harbour.example.org/",
  },
  {
    name: "at an address of a section",
    html: page(
      "The harbour closes",
      `<article><h1>The harbour closes</h1>${story}</article>`,
      '<meta property="og:type" content="article">',
    ),
    url: "https://www.example.com/news/harbour",
  },
  {
    name: "with an account page's words in its address",
    html: page("The harbour closes", `<article><h1>The harbour closes</h1>${story}</article>`),
    url: "https://www.example.com/consent/story",
  },
  {
    name: "short wire",
    html: page(
      "Ferry stays in port",
      `<article><h1>Ferry stays in port</h1>${paragraphs
        .slice(0, 3)
        .map((text) => `<p>${text}</p>`)
        .join("")}</article>`,
    ),
  },
  {
    name: "a short one in Japanese with a notice for browsers",
    html: bare(
      "古い港が閉鎖へ",
      "<noscript>Please enable JavaScript.</noscript><article><h1>古い港が閉鎖へ</h1><p>町議会は火曜日、古い港を閉鎖することを決めました。三世代にわたって働いてきた漁師たちはこの決定に驚いています。</p><p>町長によりますと、岸壁の修理には千百万ユーロかかり、町のすべての港の年間収入を上回るということです。</p><p>漁業組合は相談を受けていないとして、裁判を起こす考えを示しました。議会は来月九日に再び開かれます。</p></article>",
    ),
  },
  {
    name: "at a short address, with many links around it and no data of its own",
    html: page(
      "The harbour closes",
      `<nav>${Array.from({ length: 40 }, (_, at) => `<a href="/t/${at}">Topic ${at}</a>`).join("")}</nav><article><h1>The harbour closes</h1>${story}</article>`,
    ),
    url: "https://www.example.com/news/harbour-closes",
  },
];
