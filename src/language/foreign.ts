/**
 * Function words of other languages in Latin letters that English does not have, particles of names ("de", "la", "von", "al")
 * left out: where they are many, a text is not English, whatever English words it holds.
 */
export const foreign: ReadonlySet<string> = new Set(
  `und der die das nicht ist sind ein eine einen einem mit auf für sich auch wurde wurden sagte hat haben dass nach bei aus über
  les est une dans pour pas qui que sur avec sont été mais cette selon aux ont plus leur
  los las por una con para como más pero fue según sus esta este entre
  il che della dei delle nel nella non sono è ha ma anche alla dal
  os não uma em com por mais mas foi são ao pelo pela
  het een niet zijn voor met aan werd maar ook naar heeft
  och att det som på är inte till av för med den har ett
  og til på som det er ikke af med den har et ved
  ja on ei että oli mutta joka
  nie jest się że do na jak po z w przez oraz
  že je na se v že po pro také
  és a nem hogy egy az
  și este în nu cu din pe să
  ve bir bu için ile olarak
  yang dan di untuk dengan pada ini tidak dari
  không và của là cho được trong`
    .trim()
    .split(/\s+/)
    .filter((word) => word.length > 1 && !["on", "are", "do", "as", "no", "at", "an", "we", "he"].includes(word)),
);
