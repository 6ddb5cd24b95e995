import type { LoadedList } from "../cues.ts";
import { nouns, terms } from "./inflect.ts";

const label = "a label that takes a side about somebody";
const partisan = "a term of one party to the argument";
const euphemism = "a softened or hardened word for a plain thing";

/** Names for people, groups and causes that only one side would use. */
export const labels: readonly LoadedList[] = [
  {
    why: label,
    weight: 0.85,
    capitals: true,
    terms: [
      ...nouns(
        "terrorist, extremist, fanatic, zealot, thug, goon, bigot, fascist, radical islamist, warmonger, hatemonger, fearmonger, scaremonger, demagogue, despot, tyrant, strongman, crony, henchman, lackey, stooge, puppet regime, shill, grifter, charlatan, quack, crackpot, nutjob, lunatic, loony, wacko, kook, conspiracy theorist, conspiracy nut, denier, climate denier, denialist, alarmist, apologist, hardliner, hard-liner, ideologue, agitator, rabble-rouser, troublemaker, firebrand, warlord, barbarian, infidel, heretic, heathen, traitor, turncoat, sellout, hypocrite, elitist, snowflake, social justice warrior, feminazi, do-gooder, tree-hugger, bleeding heart, career politician, fat cat, robber baron, corporate shill, globalist, radical leftist, leftist, lefty, right-winger, left-winger, neo-con, neocon, wingnut, moonbat, jihadi, jihadist, supremacist, white supremacist, cult leader, cult member, sect leader, propagandist, mouthpiece, dictator, oligarch, racist, xenophobe, misogynist, homophobe, transphobe, anti-semite, antisemite, islamophobe, freeloader, welfare queen, scrounger, pervert, psychopath, sociopath, villain, freedom fighter, visionary, genius, mastermind, guru, maverick, trailblazer, crusader, gadfly, provocateur, pundit class, chattering classes, mainstream media, liberal media, lamestream media, fake news media",
      ),
      ...terms(
        "diktat, diktats, miscreant, miscreants, puppet masters, henchmen, cronies, thuggish, fascistic, fanatical, extremist, terroristic, so-called, cultish, cult-like, regime, regimes, junta, cabal, clique, deep state, propaganda, brainwashing, indoctrination, witch hunt, witch-hunt, kangaroo court, sham trial, show trial, sham election, rogue state, rogue nation, terrorist organization, terrorist organisation, terrorist group, hate group, cult, cults, cultists, cultist, mob rule, mobs, dictatorship, tyranny, despotism, totalitarian, tyrannical, despotic, dictatorial, murderous, genocidal, bloodthirsty, barbaric, barbarous, savagery, barbarity, fundamentalist, fundamentalists, radicals, far-left radicals, militant islamists, islamo-fascist, islamofascist, islamofascism",
      ),
    ],
    unlessNext: terms("change, changes, change operation, knife, shop, shops, attack, attacks, attack on"),
  },
  {
    why: label,
    weight: 0.5,
    capitals: true,
    terms: [
      ...nouns(
        "neo-nazi, radical, militant, hawk, insurgent, loyalist, reactionary, populist, ultranationalist, nationalist, separatist, islamist, communist, marxist, socialist, leftist, activist judge, elite, establishment figure, critic, skeptic, sceptic, dissident, cultist, sect, heretic, pseudo-scientist, revisionist, quisling, collaborator, mob, gang, horde, faction, clan, rebel, extremism, militia, thief, criminal, fraudster, liar, murderer, killer, assassin, rapist, prostitute, illegal, vandal, bandit, outlaw, pirate, invader, occupier, colonizer, settler-colonial, oppressor, aggressor, imperialist, loser, victim, survivor",
      ),
      ...terms(
        "far-right, far-left, hard-right, hard-left, ultra-right, extreme right, extreme left, right-wing, left-wing, ultra-conservative, ultraconservative, arch-conservative, ultra-orthodox, neoconservative, neoliberal, radical, radicalized, radicalised, militant, extreme, ideological, pseudoscience, pseudoscientific, pseudo-scientific, pseudo, quackery, fringe, conspiracy theory, conspiracy theories, conspiratorial, conspiracist, denialism, alarmism, racist, sexist, misogynistic, homophobic, transphobic, xenophobic, bigoted, antisemitic, anti-semitic, islamophobic, supremacist, terrorism, terror, jihad, fascism, fascist, nazi, nazis, communist, marxist, zionist, zionists, islamist, authoritarian, autocratic, autocrat, autocrats, imperialist, imperialism, colonialist, puppet, puppet government, propaganda, indoctrinated, brainwashed, ultra",
      ),
    ],
    unlessNext: terms("party, party of, change, union, republic, league, congress, international, war on"),
  },
  {
    why: partisan,
    weight: 0.85,
    terms: terms(
      `pro-life, pro-lifer, pro-lifers, pro-choice, pro-abortion, pro-aborts, abortionist, abortionists, abortion-on-demand, abortion on demand, unborn child, unborn children, unborn baby, unborn babies, the unborn, baby killer, baby killers, partial-birth abortion,
      illegal alien, illegal aliens, illegals, illegal immigrant, illegal immigrants, anchor baby, anchor babies, chain migration, open borders, border invasion, catch and release, tax relief, death tax, death taxes, job creators, job killers, job-killing, tax and spend, tax-and-spend,
      big government, nanny state, welfare state, government takeover, socialized medicine, socialised medicine, obamacare, death panel, death panels, class warfare, trickle-down, trickle down, big pharma, big oil, big tech, corporate greed, corporate welfare, dark money, gun grabbers, gun nuts, gun lobby, gun rights advocates,
      law-abiding citizens, traditional marriage, traditional values, family values, gay agenda, homosexual agenda, gay lifestyle, homosexual lifestyle, gender ideology, wokeness, woke mob, cancel culture, political correctness, politically correct, identity politics, reverse racism, race card, critical race theorists,
      war on drugs, war on christmas, war on women, war on terror, war on coal, global warming alarmists, climate alarmism, climate hysteria, climate hoax, clean coal, climate crisis deniers, fake news, alternative facts, voter suppression, election integrity, stolen election, rigged election, real americans, real america, silent majority, moral majority,
      zionist entity, zionist regime, occupation forces, occupation army, occupied palestine, judea and samaria, apartheid wall, apartheid state, islamic terror, islamic terrorism, islamic terrorists, muslim terrorists, jewish lobby, israel lobby, zionist lobby, ethnic cleansing, resistance fighters, crusade against, jihad against,
      enhanced interrogation, enhanced interrogation techniques, collateral damage, surgical strike, surgical strikes, friendly fire incident, targeted killing, neutralized, neutralised, pacification, extraordinary rendition, regime change, coalition of the willing, boots on the ground, peacekeeping war, liberation of, liberated the`,
    ),
  },
  {
    why: partisan,
    weight: 0.85,
    terms: ["woke"],
    unlessNext: terms("up, to, at, from, in, with, early, late, the, him, her, them, me, us"),
  },
  {
    why: euphemism,
    weight: 0.55,
    terms: terms(
      `passed away, passing away, passes away, untimely death, untimely, lost his life, lost her life, lost their lives, gave his life, gave her life, gave their lives, laid down his life, laid down their lives, made the ultimate sacrifice, ultimate sacrifice, went to be with, gone too soon, succumbed to, met his end, met her end, met his death, fell in battle,
      let go, rightsizing, right-sizing, downsizing, restructuring of staff, made redundant, economical with the truth, misspoke, inner city, underprivileged, disadvantaged, special needs, handicapped, crippled, wheelchair-bound, confined to a wheelchair, suffers from, suffering from, afflicted with, retarded, mentally ill, insane, crazy, committed suicide, commit suicide, commits suicide,
      senior citizens, third world, ethnic, exotic, oriental, primitive, backward, uncivilized, uncivilised, civilized, civilised, natives, tribal, savages, housewife, spinster, mistress, whore, slut, prostitute, hooker, sex worker, transvestite, transsexual, sexual preference, lifestyle choice, illegitimate child, bastard, negro, negroes, colored people, eskimo, eskimos, gypsy, gypsies, midget, mongoloid`,
    ),
  },
  {
    why: euphemism,
    weight: 0.34,
    terms: terms(
      `passing, perished, perish, deceased, slain, martyr, martyrs, martyred, martyrdom, saint, saintly, assassinated, executed, murdered, slaughtered, massacred, massacre, genocide, holocaust, atrocity, atrocities, war crime, war crimes, carnage, bloodbath, bloodshed, invasion, invaded, occupied, occupation, annexed, annexation, liberated, liberation, uprising, riot, riots, rioters, rebellion, coup, putsch, insurrection, crackdown, purge, purged, aggression, incursion, seized, captured, conquered,
      terror attack, terrorist attack, terrorist attacks, acts of terror, bombing campaign, torture, tortured, abused, mutilation, mutilated, disfigured, victims, victim, hostage, kidnapped, blamed, blame, guilty, notoriety, scandal, fraud, fraudulent, cover-up, coverup, bribe, bribes, hoax, myth, mythical, superstition, fairy tale, cronyism, corrupt, corruption, dispute, disputed territory, historic palestine, homeland, motherland, fatherland, holy land`,
    ),
  },
  {
    why: "tells one sex, faith or rank apart where a plain word would do",
    weight: 0.31,
    capitals: true,
    terms: terms(
      `actress, actresses, waitress, stewardess, hostess, authoress, poetess, chairman, chairmen, chairwoman, spokesman, spokesmen, spokeswoman, businessman, businessmen, businesswoman, congressman, congressmen, congresswoman, policeman, policemen, fireman, firemen, mailman, salesman, cameraman, craftsman, craftsmen, workman, layman, laymen, mankind, manmade, man-made, manpower, manned, unmanned, forefathers, founding fathers, his or her, he or she, ladies, girls, gals, lady, maiden, mistress, wife of,
      his holiness, her holiness, his eminence, his excellency, her excellency, his majesty, her majesty, his highness, her highness, his grace, the prophet, peace be upon him, pbuh, holy prophet, the late, our lord, the lord, blessed, god's word, the almighty, savior, saviour, pagan, pagans, heathens`,
    ),
  },
  {
    why: "the writer speaks of himself or to the reader",
    weight: 0.3,
    terms: terms(
      "we, us, our, ours, i, my, you, your, let's, let us, dear reader, one might, one may, one could, one can, as we",
    ),
  },
];
