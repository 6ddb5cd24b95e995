/** Pages on which a wall is easily missed, or seen where there is none: what is usual around short articles, and what walls say in other words. */
type Page = { name: string; html: string; url?: string };

const navigation = `<header><a href="/">The Tribune</a><nav>${[
  "News",
  "Politics",
  "Sport",
  "Culture",
  "Opinion",
  "Travel",
]
  .map((section) => `<a href="/${section.toLowerCase()}">${section}</a>`)
  .join("")}</nav><a href="/login">Sign in</a><a href="/subscribe">Subscribe</a></header>`;
const footer = `<footer><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms of use</a></li><li><a href="/privacy">Privacy policy</a></li>
<li><a href="/cookies">Cookie policy</a></li><li><a href="#">Manage cookies</a></li></ul><p>© 2026 Tribune Media</p></footer>`;
const headline = "Council closes Tolbrook bridge";
const sentences = [
  "The council voted 9–4 on Tuesday night to close the Tolbrook bridge to motor traffic for eighteen months, after engineers said two piers had shifted.",
  "Mayor Ana Ruiz called the decision “painful but unavoidable” and said a temporary ferry would start running in the second week of June.",
  "Traders on the east bank said they had been told of the plan only on Monday, and that many of them would not survive a summer without passing cars.",
  "Councillor Jo Adeyemi, who voted against, argued that a single lane could have been kept open under a weight limit, as happened in 2011.",
  "A spokesman for the county said it would pay for the ferry until the end of the year but had made no promise beyond that.",
];
const text = (count: number): string =>
  sentences
    .slice(0, count)
    .map((sentence) => `<p>${sentence}</p>`)
    .join("\n");
const told = '<meta property="og:type" content="article">';
const page = (body: string, { title = `${headline} | The Tribune`, head = told } = {}): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${navigation}<main>${body}</main>${footer}</body></html>`;
const article = (body: string, heading = headline): string => `<article><h1>${heading}</h1>${body}</article>`;
const bare = (title: string, body: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const banner = `<div role="dialog"><h2>We value your privacy</h2><p>We and our 1432 partners store and access personal data, like browsing data or unique identifiers, on your device. Selecting I Accept enables tracking technologies to support the purposes shown.</p><button>Show Purposes</button><button>Reject All</button><button>I Accept</button></div>`;
const teasers = Array.from(
  { length: 20 },
  (_, at) =>
    `<div><a href="/2026/story-${at}"><h3>Headline number ${at} about the town</h3></a><p>A short summary of story ${at} that says what it is about in a sentence.</p></div>`,
).join("");

export const stubborn: Record<string, Page[]> = {
  "consent-wall": [
    {
      name: "Polish",
      html: bare(
        "Gazeta",
        `<h1>Dbamy o Twoją prywatność</h1><p>My i nasi partnerzy przechowujemy informacje na urządzeniu oraz przetwarzamy dane osobowe w celu zapewniania spersonalizowanych reklam i treści.</p><button>Akceptuję i przechodzę do serwisu</button>`,
      ),
    },
    {
      name: "Swedish",
      html: bare(
        "Bladet",
        `<h1>Vi värnar om din integritet</h1><p>Vi och våra 843 partners lagrar och/eller får åtkomst till information på en enhet och behandlar personuppgifter för anpassade annonser.</p><button>Godkänn alla</button><button>Hantera inställningar</button>`,
      ),
    },
    {
      name: "consent or payment",
      html: bare(
        "Your choices",
        `<h1>How would you like to read the Tribune?</h1><h2>Accept and read for free</h2><p>We and our partners use cookies and other identifiers to show you personalised ads.</p><button>Accept and continue</button><h2>Pay to reject</h2><p>Already purchased? Sign in.</p>`,
      ),
    },
    { name: "a banner alone", html: bare(headline, banner) },
  ],
  paywall: [
    {
      name: "an overlay with a banner below it",
      html: page(
        `${article(text(2))}<div><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in</p></div>${banner}`,
      ),
    },
    {
      name: "the last free article",
      html: page(`${article(text(1))}<div><h2>You’ve read your last free article this month</h2></div>`),
    },
    {
      name: "a button",
      html: page(article(`${text(2)}<a href="/offer">Read the full article with a Tribune+ subscription</a>`)),
    },
    {
      name: "made for members",
      html: page(article(`${text(2)}<h2>The author made this story available to members only.</h2>`)),
    },
    { name: "a need", html: page(article(`${text(1)}<p>To read this article in full you need a subscription.</p>`)) },
    {
      name: "a duty",
      html: page(article(`${text(1)}<h2>You need to be a subscriber to read this article</h2>`)),
    },
    {
      name: "German, a choice",
      html: page(
        article(`<p>Die Brücke wird gesperrt …</p><h2>Wählen Sie Ihr Abo und lesen Sie diesen Artikel weiter</h2>`),
      ),
    },
    {
      name: "Polish",
      html: page(article("<p>Rada zamknie most.</p><h3>Pozostało 85% artykułu</h3>", "Most zamknięty")),
    },
    {
      name: "Danish",
      html: page(article("<p>Byrådet lukker broen.</p><h3>Læs videre med et abonnement</h3>", "Broen lukkes")),
    },
    {
      name: "Japanese",
      html: page(
        article(
          "<p>市議会は火曜日の夜、橋を十八か月間閉鎖することを決めた。</p><p>この記事は有料会員記事です。残り1,245文字</p>",
          "橋を閉鎖",
        ),
      ),
    },
  ],
  login: [
    {
      name: "German, free of charge",
      html: page(article("<p>Die Brücke wird gesperrt.</p><h3>Kostenlos registrieren und weiterlesen</h3>")),
    },
    { name: "a reader's own account", html: page(article(`${text(1)}<h2>Sign in to read this article</h2>`)) },
  ],
  "needs-javascript": [
    {
      name: "a frame that waits",
      html: page('<div id="article-root"></div><div class="spinner">Loading…</div><script src="app.js"></script>', {
        head: "",
      }),
    },
  ],
  "bot-block": [
    {
      name: "a moment",
      html: bare("One moment, please...", "<p>Please wait while your request is being verified...</p>"),
    },
  ],
  "not-an-article": [
    { name: "a section of teasers", html: page(`<h1>Politics</h1>${teasers}`, { title: "Politics", head: "" }) },
    {
      name: "what a search found",
      html: page(`<h1>Search results</h1>${teasers}`, { title: "Search", head: "" }),
      url: "https://www.example.com/search?q=bridge",
    },
    {
      name: "nothing to find",
      html: page("<h1>Oops!</h1><p>We can’t seem to find the page you’re looking for.</p>", {
        title: "Error",
        head: "",
      }),
    },
    {
      name: "pictures",
      html: page(
        article(
          '<figure><img src="a.jpg"><figcaption>The bridge in 1931. Photo: Archive</figcaption></figure>'.repeat(12),
        ),
      ),
    },
  ],
};

export const short: Page[] = [
  { name: "two sentences above an ordinary footer", html: page(article(text(2)), { head: "" }) },
  { name: "two sentences and a banner", html: page(article(text(3)) + banner, { head: "" }) },
  {
    name: "three sentences beside a form to sign in",
    html: page(
      `<form><div>Welcome! Log into your account</div><input name="user"><input type="password"></form>${article(text(3))}`,
      { head: "" },
    ),
  },
  {
    name: "an offer of a German newsletter",
    html: page(
      article(
        `<p>Der Stadtrat hat am Dienstag beschlossen, die Brücke für achtzehn Monate zu sperren, nachdem Ingenieure Risse gemeldet hatten.</p><p>Bürgermeisterin Ana Ruiz nannte die Entscheidung schmerzhaft, aber unvermeidlich. Ab Juni soll eine Fähre fahren.</p><div>Melden Sie sich jetzt für unseren Newsletter an! Er wird Ihnen kostenlos zugestellt.</div>`,
      ),
    ),
  },
  {
    name: "a headline in the words of a blocked page",
    html: page(article(text(5), "Access denied: reporters kept out of hearing"), {
      title: "Access denied: reporters kept out of hearing",
    }),
  },
  {
    name: "a note that thanks those who pay",
    html: page(article(`${text(5)}<p>This story is available to all readers thanks to our subscribers.</p>`)),
  },
  {
    name: "a call for members",
    html: page(article(`${text(5)}<p>To continue reading stories like this, become a member.</p>`)),
  },
  {
    name: "about registration",
    html: page(
      article(
        `${text(3)}<p>Smaller papers fear that walls which ask visitors to log in to read will drive away the young.</p>`,
      ),
    ),
  },
];
