import type { SentenceCues } from "../sentences.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What decides whether a full stop ends a sentence. Titles, months, states and company forms as the AP and Guardian style
 * guides abbreviate them; openers are the commonest words at the start of an English sentence, by grammar (articles,
 * pronouns, conjunctions, prepositions, adverbs), never a name. A word with a capital counts only where it has one.
 */
export const abbreviations: SentenceCues = {
  titles: words(`
    mr mrs ms mx dr prof Rev Hon Pres Sen Sens Rep Reps Gov Govs lt Gen Gens Col Cols Maj capt cpt Sgt Sgts cpl Pvt Adm cmdr cdr
    Brig supt Det insp msgr Amb Atty Sec messrs mme mlle drs profs det-sgt sec-gen Ens Spc Pfc Vp Asst Assoc Dir Insp Comdr Fr
  `),
  numbered: words(`
    No Nos vol vols p pp fig figs Art Arts para paras Ch chap Sect Secs op eds ver tel ext pt pts ca cf approx c
    jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  closing: words(`
    inc corp Co Cos ltd plc llc llp bros jr sr Esq al Dept depts Univ Assn Assoc Natl Intl Est ave blvd rd Sq bldg hwy St Ste Mt Ft
    u.s u.k u.n e.u u.s.a u.a.e p.o b.c a.d b.a m.a ph.d m.d d.phil m.p m.p.s i.e e.g eg ie viz vs v a.k.a
    hr hrs mins mph kg km cm mm lb lbs oz tsp tbsp gov't
  `),
  places: words(`
    d.c n.y l.a n.j n.c s.c n.h n.m n.d s.d r.i w.va b.c n.s
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt
    Va Wash Wis Wyo Ont Que Alta Sask Man
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
    testified testifies responded responds retorted countered mused interjected pleaded repeated
    chanted screamed called declared concluded read reads began
  `),
  ordinals: false,
};
