/** The commonest words of English that few other languages share: function words by any frequency list, and the verbs of news. */
export const common: ReadonlySet<string> = new Set(
  `the of and to was were is are be been being that this these those with which who whom whose from have has had it its they them
  their he she his her by at on as an or but not would could should will may might must can did does do if when where while than
  then there about after before between over under into because against since until during through more most other some any all
  no new said says say told reported according asked added announced denied rejected called met made took found also only just
  what how why we you your our i my me us after first two three years year people government police president minister`
    .trim()
    .split(/\s+/),
);
