import { grammar as english } from "../en/grammar.ts";
import type { Grammar } from "../grammar.ts";
import { words } from "./lists.ts";
import { strongForms } from "./stems.ts";
import { telling } from "./telling.ts";

/** German closed classes, after the Duden grammar (2016). Tags of English syntax that no German part is read by stay English. */
export const grammar: Grammar = {
  ...english,
  determiners: words(
    "der die das den dem des ein eine einen einem einer eines dieser diese dieses kein keine keinen jeder jede jedes alle",
  ),
  possessives: words("mein dein sein seine seinen seiner seines ihr ihre ihren ihrer ihres unser unsere"),
  subjects: words("ich du er sie es wir ihr man wer dies das"),
  speakers: words("ich du er sie wir man wer"),
  pointers: words("es dies das"),
  objects: words("mich dich ihn uns euch mir dir ihm ihnen sich"),
  prepositions: words(
    "in im ins an am ans auf aus bei beim bis durch für gegen hinter mit nach neben ohne über um unter von vom vor während wegen zu zum zur zwischen seit trotz",
  ),
  coordinators: words("und oder aber denn sondern sowie"),
  subordinators: words("dass weil wenn falls obwohl während nachdem bevor damit sodass als da ob indem sobald solange"),
  relatives: words("der die das den dem deren dessen denen welcher welche welches wo"),
  questions: words("ob wer was wann wo warum wie weshalb wieso woher wohin wem wen"),
  be: words("bin bist ist sind seid war waren sei seien wäre wären"),
  have: words("habe hast hat haben hatte hatten hätte hätten"),
  do: words("wird werden wurde wurden werde würde würden"),
  modals: words(
    "kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte dürfte dürften mag mögen möchte",
  ),
  negations: words("nicht kein keine keinen keinem keiner nie niemals weder"),
  verbs: new Map(
    [...strongForms, ...telling.verbs, ...telling.parted.keys(), ...telling.speaking].map((form) => [
      form,
      "past" as const,
    ]),
  ),
  finite:
    /^(?!(?:gestalte|heut|gut|alt|rot|weit|hart|breit|letzt|zweit|dritt|viert|fünft|erst|best|meist|bekannt|gesamt|konkret|spät|seit|recht|link|nächst|neust|größt|höchst|jüngst|bitt|nicht|jetzt|selbst|fast|sonst|dort|laut|echt|direkt|ernst|kaputt|gemeint|insgesam|bereit|oft|mi|seitdem)(?:e[nrsm]?|t|s)?$)\p{Ll}{2,}(?:te|ten|t)$/u,
  adverbs: words(
    "auch noch nur schon sehr so hier dort dann jetzt heute gestern bisher bislang zudem wieder immer oft bereits etwa rund",
  ),
  times: words("montag dienstag mittwoch donnerstag freitag samstag sonntag jahr jahre woche monat tag uhr"),
};
