import type { SentenceCues } from "./sentences.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).filter(Boolean));

const cuesFrom = (titles: string, closing: string, openers: string, ordinals = false): SentenceCues => ({
  titles: words(titles),
  closing: words(closing),
  openers: words(openers),
  numbered: words("nr no n° núm num art abs kap vol p pp s str"),
  places: new Set(),
  hours: new Set(),
  afterHours: new Set(),
  saying: new Set(),
  ordinals,
});

/**
 * Abbreviations and sentence openers of languages that have no folder of cues yet, so that their texts are cut into sentences
 * all the same. From the style guides and orthographic dictionaries of each language (Duden, Real Academia, Le bon usage …).
 */
const abroad: Readonly<Record<string, SentenceCues>> = {
  de: cuesFrom(
    "dr prof hr fr frl dipl-ing ing st nr z z.b u d d.h o s vgl bzw ca sog geb gest evtl ggf inkl exkl zzgl abzgl allg bes insb jan feb mär apr jun jul aug sept okt nov dez rd mind max str",
    "usw etc u.a u.ä u.s.w o.ä mio mrd co jh jhd v.chr n.chr chr a.d m.e i.d.r s.o s.u a.m",
    "der die das ein eine einer er sie es wir ich ihr man dies diese dieser dieses doch und aber auch in im am an auf aus bei beim für mit nach seit von vom vor zu zum zur wenn als ob weil dass damit dabei dazu daraufhin danach dort hier nun so wie was wer wo warum nicht kein keine laut zudem außerdem allerdings jedoch gleichzeitig inzwischen bereits noch nur sein seine ihre ihr",
    true,
  ),
  fr: cuesFrom(
    "m mm mme mmes mlle mlles dr me mgr st ste pr cf av apr env éd",
    "etc p.ex ex c.-à-d j.-c n.d.l.r",
    "le la les l un une des ce cette ces il elle ils elles on nous vous je en dans à au aux pour par sur selon mais et ou donc or ni car si comme quand depuis après avant son sa ses leur leurs",
  ),
  es: cuesFrom(
    "sr sra sres sras srta d dña dr dra lic ing prof gral cnel st sto sta ud uds ee ej pág núm av avda",
    "etc p.ej uu ee.uu s.a s.l a.c d.c a.m p.m",
    "el la los las un una unos unas lo este esta estos estas ese esa él ella ellos ellas en de del a al por para con sin según pero y o si cuando como mientras tras desde además también su sus se no",
  ),
  it: cuesFrom(
    "sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing arch on sen gen col mons s st",
    "ecc etc p.es s.p.a s.r.l d.c a.c",
    "il lo la i gli le un uno una questo questa egli lui lei loro noi voi in nel nella di del della a al alla per con su da dal dalla secondo ma e o se quando come mentre dopo prima anche non si",
  ),
  pt: cuesFrom(
    "sr sra srs sras srta d dr dra drs prof profa eng gen cel exmo av",
    "etc p.ex s.a ltda a.c d.c",
    "o a os as um uma este esta esse essa ele ela eles elas em no na de do da por para com sem segundo mas e ou se quando como enquanto após desde também seu sua não",
  ),
  nl: cuesFrom(
    "dhr mevr mw mr drs dr ir ing prof ds st gen kol blz nr ca bijv o.a d.w.z m.b.t t.a.v resp",
    "enz etc e.d n.v b.v a.u.b",
    "de het een deze dit die dat hij zij ze we wij ik in op aan bij van voor met na naar uit over volgens maar en of als toen omdat ook niet er hun zijn haar",
  ),
  sv: cuesFrom(
    "dr prof hr fr t.ex bl.a d.v.s ca st s nr kl resp",
    "osv m.m etc m.fl",
    "den det de en ett han hon vi jag ni i på av för med till från enligt men och eller om när som efter sedan också inte",
  ),
  da: cuesFrom(
    "dr prof hr fr f.eks bl.a ca skt s nr kl hhv",
    "osv m.m etc m.fl mv",
    "den det de en et han hun vi jeg i på af for med til fra ifølge men og eller hvis når som efter også ikke",
    true,
  ),
  no: cuesFrom(
    "dr prof hr fr f.eks bl.a ca st s nr kl hhv",
    "osv m.m etc m.fl mv",
    "den det de en et han hun vi jeg i på av for med til fra ifølge men og eller hvis når som etter også ikke",
    true,
  ),
  fi: cuesFrom(
    "tri prof esim mm ts ns nk klo s n v",
    "jne yms ym",
    "se hän he me minä te tämä nämä ja mutta tai jos kun että koska myös ei",
    true,
  ),
  pl: cuesFrom(
    "p pan dr prof inż mgr ks gen płk mjr kpt św ul al np m.in tzw tj ok godz r w s nr im",
    "itd itp etc r",
    "to ten ta te on ona oni my ja w we na z ze do od po przez dla przy według ale i oraz lub jeśli gdy jak po także nie",
  ),
  cs: cuesFrom(
    "p pan dr prof ing mgr mudr judr gen plk sv ul např tzv tj cca č s r",
    "atd apod etc",
    "to ten ta ti on ona oni my já v ve na z ze do od po pro při podle ale a nebo jestli když jak také není",
    true,
  ),
  hu: cuesFrom(
    "dr prof ifj özv st ún ill pl kb",
    "stb",
    "a az ez ezek ő ők mi én és de vagy ha amikor mint hogy nem is",
    true,
  ),
  ro: cuesFrom(
    "dl d-l dna d-na dr prof ing gen col sf str nr",
    "etc ș.a",
    "el ea ei ele un o acest această în la de pe cu din pentru după dar și sau dacă când nu",
  ),
  tr: cuesFrom("dr prof doç av sn st no cad sok bkz", "vb vs", "bu o şu bir ve ama fakat ancak ise eğer çünkü", true),
  ru: cuesFrom(
    "г гг ул пр проф акад им д р т тов гр стр рис см св ст н э руб тыс млн млрд напр",
    "т.д т.п т.к др пр",
    "в на с по к из за от до для о об при и а но или если когда как это этот эта эти он она они мы я вы не по",
  ),
  uk: cuesFrom(
    "м р рр вул пр проф акад ім д т гр стор рис див св ст грн тис млн млрд напр",
    "т.д т.п ін",
    "у в на з із по до від для про при і та а але або якщо коли як це цей ця ці він вона вони ми я ви не за",
  ),
};

/** How sentences end in a language without cues; a language that is not listed has no abbreviations that we know of. */
export const sentencesAbroad = (language: string): SentenceCues => abroad[language] ?? none;

const none = cuesFrom("", "", "");
