import type { Finding } from "../case.ts";
import type { Match } from "./align.ts";
import type { Tongue } from "./cut.ts";
import { finding, type Ground, isSource, type Laid, type Witness } from "./laid.ts";
import type { Phrase } from "./phrases.ts";
import { sourcesIn } from "./sources.ts";
import { isTied } from "./ties.ts";

/** The segment of the evidence whose verb ours has, or the one that most of ours stands in. */
const segmentOn = (matches: readonly Match[]): { segment: number; byVerb: Match | null } => {
  const verb = matches.find(
    ({ item, on, borrowed, grade }) => item.verbal && on?.verbal && !borrowed && grade !== "contrary",
  );
  if (verb?.on) return { segment: verb.on.segment, byVerb: verb };
  const counts = new Map<number, number>();
  for (const { on, borrowed } of matches)
    if (on && !borrowed) counts.set(on.segment, (counts.get(on.segment) ?? 0) + 1);
  const [top] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return { segment: top?.[0] ?? 0, byVerb: null };
};

/** "sieben von ihnen": so many of those named before. */
export const isPartOf = ({ order }: Tongue, { words, segmentOf, items }: Witness, segment: number): boolean =>
  items.some(
    ({ value, to }) =>
      value !== null &&
      segmentOf[to] === segment &&
      order.joints.ofThem.has(words[to]?.lower ?? "") &&
      order.pronouns.has(words[to + 1]?.lower ?? ""),
  );

/** Who does it in a segment of the evidence; an infinitive and a clause without a subject have that of the one before. */
const doerIn = (tongue: Tongue, witness: Witness, segment: number): { doer: Phrase | null; open: boolean } => {
  for (let at = segment; at >= 0; at--) {
    const parts = witness.parts[at];
    if (!parts) break;
    if (parts.resumes !== null) {
      at = parts.resumes + 1;
      continue;
    }
    if (parts.doer) return { doer: parts.doer, open: false };
    if (isPartOf(tongue, witness, at)) return { doer: null, open: true };
    if (parts.pronoun || parts.passive) return { doer: null, open: true };
  }
  return { doer: null, open: true };
};

/** Who does what to whom: our doer is the evidence's, our sufferer its sufferer. */
export const doers = (laid: Laid): Finding[] => laid.grounds.flatMap((ground) => inSegment(laid, ground));

const inSegment = (laid: Laid, ground: Ground): Finding[] => {
  const { ours, witnesses } = laid;
  const witness = witnesses[ground.main];
  const parts = ours.parts[ground.segment];
  const content = ground.matches.filter(({ item }) => !isSource(laid, item));
  if (!witness || !parts || !content.some(({ on }) => on)) return [];
  const { segment, byVerb } = segmentOn(content);
  if (witness.words.some(({ lower }) => laid.tongue.order.contrasting.has(lower))) return [];
  const theirs = witness.parts[segment];
  if (!theirs) return [];
  const { doer, open } = doerIn(laid.tongue, witness, segment);
  // neither case nor order tells who does it
  if ((parts.loose || theirs.loose) && isSamePair(ground, parts.phrases, theirs.phrases)) return [];
  const found: Finding[] = [];
  const matchOf = (phrase: Phrase): Match[] => ground.matches.filter(({ item }) => phrase.items.includes(item));
  const within = (phrase: Phrase, other: Phrase): boolean =>
    matchOf(phrase).some(
      ({ on, borrowed, item }) =>
        (on && !borrowed && other.items.includes(on)) || other.items.some((each) => isTied(laid, item, each)),
    );
  const mine = parts.doer;
  if (mine && !mine.items.every((item) => isSource(laid, item))) {
    const firm = byVerb !== null && theirs.passive === parts.passive;
    if (doer && !within(mine, doer) && !isOfGeneral(laid, witness, doer, mine, within)) {
      const matched = matchOf(mine).find(({ on, borrowed }) => on && !borrowed);
      const theirDoerIsOurs = parts.phrases.some((phrase) => phrase !== mine && within(phrase, doer));
      if (matched?.on && (firm || theirDoerIsOurs) && isOther(witness, matched.on, segment))
        found.push(finding("roles-swapped", matched));
      else if (!matched && !(isGeneral(laid, doer) && !isUsed(laid, doer)) && matchOf(mine).some(({ on }) => on))
        found.push(finding("name-swapped", matchOf(mine)[0]));
    } else if (!doer && open) {
      const borrowed = matchOf(mine).find((match) => match.on && match.borrowed);
      if (borrowed && !mayStandFor(laid, ground, borrowed)) found.push(finding("name-swapped", borrowed));
      // "die Stadt verlangt" for "er verlangt, dass die Stadt …"
      const own = matchOf(mine).find(({ on, borrowed: far }) => on && !far);
      const isBehind = (item: Match["item"]): boolean => item.segment > segment || isOther(witness, item, segment);
      const isTeller = (item: Match["item"]): boolean =>
        sourcesIn(laid.tongue, witness).some(({ plain, items }) => plain && items.includes(item));
      if (firm && theirs.pronoun && own?.on && isBehind(own.on) && !isTeller(own.on))
        found.push(finding("roles-swapped", own));
    }
  }
  // "Gefahrgut geladen", where the verb has another object with them
  if (byVerb) {
    const own = theirs.phrases.filter(({ slot }) => slot === "suffers");
    const far = parts.phrases.find(
      (phrase) =>
        phrase.slot === "suffers" &&
        matchOf(phrase).some(({ on, borrowed }) => on && !borrowed && on.segment !== segment),
    );
    const isOurs = (phrase: Phrase): boolean =>
      phrase.items.some((each) => ground.matches.some(({ on }) => on === each));
    if (far && own.length > 0 && !own.some(isOurs)) found.push(finding("merged", matchOf(far)[0]));
  }
  // "das Auto wurde beschädigt", where it was the house
  if (byVerb && parts.passive && theirs.passive) {
    const [subject, other] = [parts.phrases, theirs.phrases].map((phrases) =>
      phrases.find(({ slot }) => slot === "suffers"),
    );
    const far = subject && matchOf(subject).every(({ on, borrowed }) => on === null || borrowed);
    if (subject && other && far && !within(subject, other) && !(isGeneral(laid, other) && !isUsed(laid, other)))
      found.push(finding("name-swapped", matchOf(subject)[0]));
  }
  // "er habe dem Lotsen" for "der Lotse habe ihm"
  if (!mine && parts.pronoun && byVerb && doer && theirs.doer === doer) {
    const turned = parts.phrases.find(
      (phrase) => phrase.slot !== "does" && phrase.slot !== "of" && within(phrase, doer),
    );
    if (turned) found.push(finding("roles-swapped", matchOf(turned)[0]));
  }
  // "X wurde von Y gerufen" and "Y wurde von X gerufen"; "Den X rief Y"
  if (byVerb && !laid.sources.some(({ plain, segment: at }) => plain && at === ground.segment)) {
    const suffers = theirs.phrases.filter(({ slot }) => slot === "suffers" || slot === "given");
    for (const phrase of parts.phrases.filter(({ slot }) => slot === "suffers")) {
      if (phrase.items.some((item) => isSource(laid, item))) continue;
      if (
        doer &&
        suffers.length > 0 &&
        within(phrase, doer) &&
        !suffers.some((other) => within(phrase, other)) &&
        phrase.segment === ground.segment &&
        theirs.doer === doer
      )
        found.push(finding("roles-swapped", matchOf(phrase)[0]));
    }
  }
  return found;
};

const isUsed = ({ grounds }: Laid, { items }: Phrase): boolean =>
  grounds.some(({ matches }) => matches.some(({ on }) => on !== null && items.includes(on)));

/** Both have the same two that may do it or suffer it. */
const isSamePair = ({ matches }: Ground, mine: readonly Phrase[], theirs: readonly Phrase[]): boolean => {
  const isOpen = ({ slot }: Phrase): boolean => slot === "does" || slot === "suffers";
  const [ours, others] = [mine.filter(isOpen), theirs.filter(isOpen)];
  return (
    ours.length === 2 &&
    others.length === 2 &&
    ours.every((phrase) =>
      phrase.items.every((item) =>
        matches.some(
          (match) => match.item === item && others.some(({ items }) => match.on !== null && items.includes(match.on)),
        ),
      ),
    )
  );
};

/** "Die Opernfreunde" for "der Verein der Opernfreunde". */
const isOfGeneral = (
  { tongue: { order } }: Laid,
  { parts }: Witness,
  doer: Phrase,
  mine: Phrase,
  within: (phrase: Phrase, other: Phrase) => boolean,
): boolean =>
  doer.items.every(({ key }) => order.general.has(key)) &&
  parts
    .flatMap(({ phrases }) => phrases)
    .some(
      (phrase) =>
        (phrase.slot === "of" || order.belonging.has(phrase.slot)) &&
        phrase.from >= doer.to &&
        phrase.from <= doer.to + 3 &&
        within(mine, phrase),
    );

/** "Das Unternehmen": somebody named before. */
const isGeneral = ({ tongue: { order } }: Laid, { definite, items }: Phrase): boolean =>
  definite && items.length === 1 && items.every(({ key }) => order.general.has(key));

/** It stands in the clause of the verb, and not as its doer. */
const isOther = (witness: Witness, on: Match["item"], segment: number): boolean => {
  const phrase = witness.parts.flatMap(({ phrases }) => phrases).find(({ items }) => items.includes(on));
  return phrase === undefined || phrase.segment !== segment || phrase.slot !== "does";
};

/** A name for the pronoun of the evidence: it must be the doer of the sentence before, and nobody else's is nearer. */
const mayStandFor = ({ witnesses }: Laid, { main }: Ground, { on, witness: other }: Match): boolean => {
  const [here, there] = [witnesses[main], witnesses[other]];
  if (!here || !there || !on || there.index >= here.index || here.index - there.index > 2) return false;
  return there.parts.some(({ doer }) => doer?.items.includes(on));
};
