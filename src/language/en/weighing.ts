import { wordSet } from "./lists.ts";

/**
 * Words by which English speaks well or ill of a thing, whatever it is. From general knowledge of English, by the classes of Levin 1993
 * (§31 psych-verbs, §33 judgement, §44 destroy, §45 change of state) and everyday adjectives of value; collected by us. No list of one
 * field: a word that is good in one trade and bad in another is left out.
 */
export const praise = wordSet(`
  best better good great excellent fair fairer generous reasonable sensible right proud pleased welcome historic vital essential important necessary needed safe safer secure modern
  effective successful success efficient improve improves improved improvement improving strengthen strengthens protect protects protected protection save saves saved saving benefit benefits
  help helps helped helping boost boosts create creates creating opportunity opportunities milestone breakthrough landmark turning-point promising encouraging remarkable robust transparent
  responsible proportionate justified balanced affordable cheaper cleaner healthier stronger faster deserve deserves deserved duty overdue managed manageable works worked working
  proper properly appropriate appropriately followed complied rigorous thorough independent fully committed hopeful progress reliable proven
`);

export const blame = wordSet(`
  bad worse worst wrong unfair unjust unsafe dangerous danger risk risks risky threat threatens harm harms harmful hurt hurts damage damages damaging destroy destroys destroyed destruction ruin ruins ruined
  disaster disastrous catastrophe chaos crisis mess failure failures fail fails failed failing insult insulting betrayal betrayed shameful shame disgrace disgraceful scandal outrage outrageous appalling appalled
  cruel brutal reckless careless negligent irresponsible misleading misled mislead deceit deceive deceived lie lies lied cheat cheated fraud cover-up hidden hide hid conceal smear sham farce stunt gimmick
  ignore ignored ignores ignoring neglect neglected abandon abandoned undermine undermines weaken weakens worsen worsens cut cuts slash slashed lose loses losing lost loss losses poorer unaffordable
  expensive unnecessary pointless useless unworkable impossible inadequate insufficient flawed unfit unlawful illegal breach breached breaching violates violated violation abuse abused abuses prison punish punishes
  punishment discriminate discriminatory racist sexist undemocratic authoritarian censorship expropriation theft stolen steal stealing robbed robbery choke chokes kill kills killed killing drown flood flooded flooding flooded poison
  pollute pollutes polluter polluters burden burdens suffer suffers suffering worry worried fear fears angry anger frustrated dismayed alarming alarmed shortage overcrowded collapse collapses sold slow delays delay delayed
  spill spilled spills undeclared wasted waste wasteful overpriced greed greedy looted vandalism coup opportunistic undervalues undervalued derisory blunder mistake error excessive overreach heavy-handed draconian disproportionate premature misguided unwise
`);
