import type { SentenceCues } from "../sentences.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What decides whether a full stop ends a sentence. Titles, months, states and company forms as the AP and Guardian
 * style guides abbreviate them; openers are the commonest words at the start of an English sentence, by grammar
 * (articles, pronouns, conjunctions, prepositions, adverbs), never a name.
 */
export const abbreviations: SentenceCues = {
  titles: words(`
    mr mrs ms mx dr prof rev fr sr hon pres sen sens rep reps gov govs lt gen col maj capt cpt sgt cpl pvt adm cmdr cdr brig
    supt insp det st ste mt ft msgr amb atty asst assoc dir sec messrs mme mlle drs profs gens cols sgts det-sgt sec-gen
    comdr ens spc pfc justices vp v vs
  `),
  numbered: words(`
    no nos vol vols p pp fig figs art arts para paras ch chap sect secs op ed eds ver tel ext pt pts c ca cf approx
    jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  closing: words(`
    inc corp co cos ltd plc llc llp bros jr esq etc al dept depts univ assn assoc natl intl est ave blvd rd sq bldg hwy
    u.s u.k u.n e.u u.s.a u.a.e d.c n.y l.a n.j n.c s.c n.h n.m n.d s.d r.i w.va p.o b.c a.d b.a m.a ph.d m.d d.phil m.p m.p.s
    i.e e.g eg ie viz
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt
    va wash wis wyo ont que alta
    hr hrs min mins mph kg km cm mm lb lbs oz tsp tbsp max
  `),
  hours: words("a.m p.m am pm"),
  afterHours: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    eastern central mountain pacific atlantic local gmt utc bst cet cest est edt et ct cst cdt mst mdt pst pdt pt ist jst aest
  `),
  openers: words(`
    the a an this that these those there here it its he she they we you i his her their our your my who what when where why how
    which if in on at by for from with after before during since until as while although though because but and or nor so yet
    however meanwhile also still then now not no yes all both each every some many most more few several other another one two
    three such even only just once among under over between about against according despite instead moreover nevertheless
    police officials authorities later earlier yesterday today tomorrow asked unlike like to of is are was were do does did
    it's he's she's they're we're you're i'm i've that's there's what's don't let's
  `),
  saying: words(`
    said says say asked asks ask added adds told tells replied replies wrote writes tweeted posted shouted shouts yelled cried
    exclaimed wondered recalled explained answered demanded joked quipped remarked noted continued insisted argued warned
    chanted screamed called declared concluded read reads began
  `),
  ordinals: false,
};
