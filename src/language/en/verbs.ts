import type { VerbForm } from "../saying.ts";
import { formsOf, words } from "./forms.ts";

/** The commonest English verbs that are not verbs of saying, from general knowledge of English; irregular pasts after Quirk et al. 1985, §3.11–3.19. */
const list = `
  go:went:gone get:got:gotten give:gave:given take:took:taken make:made come:came:come use want look work try leave:left keep:kept let:let
  become:became:become run:ran:run bring:brought happen provide sit:sat stand:stood lose:lost pay:paid meet:met include set:set lead:led
  follow stop* create open walk win:won offer appear buy:bought wait serve die send:sent build:built stay fall:fell:fallen cut:cut reach kill remain
  raise pass sell:sold pull break:broke:broken draw:drew:drawn drive:drove:driven rise:rose:risen arise:arose:arisen turn start help play move like live
  hit:hit carry spend:spent eat:ate:eaten cover catch:caught choose:chose:chosen cause allow need lie join pick wear:wore:worn add grow:grew:grown
  fly:flew:flown fight:fought throw:threw:thrown shoot:shot hide:hid:hidden seem involve receive arrest detain release launch fire resign appoint elect
  vote sign end finish close collapse resume fail inspect leak count face deal:dealt act arrive visit attend return enter escape hurt:hurt injure die
  destroy damage attack invade bomb strike:struck target capture seize occupy withdraw:withdrew:withdrawn retreat deploy cross board sink:sank:sunk
  drop* increase decrease decline grow reduce cut expand shrink:shrank:shrunk double triple fund finance invest borrow lend:lent owe cost:cost earn save spend:spent
  charge convict sentence jail imprison free sue try investigate probe examine test treat cure infect vaccinate spread:spread contain
  replace remove restore repair build:built rebuild:rebuilt construct design develop produce supply deliver ship export import trade
  hire fire employ train teach:taught study graduate marry divorce born bear:bore:born live move settle emigrate migrate flee:fled
  begin:began:begun continue cease last delay postpone cancel* schedule prepare organise organize arrange host hold:held gather assemble march rally
  lack require depend rely own belong consist comprise represent reflect affect influence change improve worsen deteriorate
  ban* block prevent bar* prohibit restrict limit impose enforce lift suspend halt violate breach
  negotiate mediate broker compromise cooperate collaborate unite divide split:split merge acquire bid:bid compete
  score beat:beat:beaten defeat win:won lose:lost draw qualify finish host champion
  create destroy exist occur emerge develop evolve form seem appear sound smell taste feed:fed
  watch listen speak:spoke:spoken talk chat discuss debate meet:met greet thank congratulate apologise apologize forgive:forgave:forgiven
  love hate prefer* enjoy dislike care mind miss want need deserve
  adopt amend repeal pass enact draft introduce table submit file lodge register withdraw
  award grant donate contribute collect distribute allocate assign transfer* shift* switch
  avoid risk threaten endanger protect defend secure guard rescue evacuate shelter
  hang:hung sleep:slept wake:woke:woken dress wash cook drink:drank:drunk smoke
  publish print broadcast:broadcast stream film record photograph
  sue appeal plead testify acquit* indict extradite deport expel* exile
  burn explode crash collide derail sink flood erupt shake:shook:shaken
  elect vote campaign govern rule reign resign succeed
  contact approach commission conduct carry identify compile obtain access
  recover heal suffer survive perish drown
  cite base locate situate name call title entitle dub* label term
  favour favor honor honour celebrate mark commemorate
  operate manage run control handle oversee:oversaw:overseen supervise administer
  attract draw receive accept reject refuse decline
  stabilise stabilize normalise normalize push pressure force persuade
  enable ensure help aid assist support
  hear:heard see:saw:seen know:knew:known
  trigger prompt spark provoke
`;

/** Form → the kind of form; where one spelling is several, past wins over base. */
export const commonVerbs = (): ReadonlyMap<string, VerbForm> => {
  const found = new Map<string, VerbForm>();
  for (const entry of list.trim().split(/\s+/)) {
    for (const [form, kind] of formsOf(entry).forms) if (!found.has(form) || kind === "past") found.set(form, kind);
  }
  return found;
};

/** Verb forms that are as often nouns, so that only what stands around them can tell. */
export const nounVerbs = words(`
  report reports claim claims plan plans state states show shows order orders play plays work works offer offers answer answers comment comments
  support supports attack attacks protest protests question questions challenge challenges request requests demand demands call calls appeal appeals
  promise promises pledge pledges vow vows threat blame fault note notes remark remarks estimate estimates forecast forecasts question hope hopes fear fears doubt
  doubts worry worries wish wishes dream dreams trust post posts tweet tweets email emails blog blogs record records figure figures bet bets
  stress signal signals hint hints rule rules find finds hold holds command commands press back backs blast blasts slate mock object objects favor favors favour favours
  praise welcome welcomes aim aims guess guesses judge judges term terms label labels brand brands reason reasons sense notice notices regret regrets
  influence force forces cost costs cause causes result results interest interests function functions point points look looks play need needs
  use uses help change changes start starts end ends move moves run runs cut cuts rise rises fall falls drop drops increase increases decrease decline declines
  vote votes fund funds trade trades export exports import imports design designs produce talk talks visit visits return returns leak leaks count counts
  face faces deal deals damage strike strikes target targets drive drives pass passes charge charges sentence trial test tests treat cure spread
  supply ship ships train trains study studies hire fire fires release releases launch launches ban bans block blocks limit limits lift
  approach contact access conduct challenge award awards grant grants donate transfer shift switch risk risks guard guards shelter film record
  review reviews process progress project projects lead leads host hosts march rally rallies schedule finance bid bids crash storm flood
  position place places turn turns name names title detail details exhibit issue issues concern concerns matter matters document documents
  advocate advocates brief briefs resolve decree mandate laugh sigh smile shrug chant echo cry shout whisper sum number numbers amount amounts
  probe probes arrest arrests bomb bombs contest contests control controls debate debates defeat defeats delay delays dispute disputes draft drafts
  fight fights score scores rescue rescues smoke sign signs suspect suspects pressure pressures divorce base bases broker brokers commission commissions compromise counter
  alert alerts escape exile file files query lobby graduate graduates convict convicts breach breaches mark marks form forms repair repairs aid care cares
  chair chairs head heads top center centre house houses park bank banks board boards water fish store stores market markets police policy power
`);
