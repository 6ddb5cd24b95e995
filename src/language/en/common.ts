/**
 * The commonest words of English that other languages do not share: function words by any frequency list, and words of
 * news. Words that are also common elsewhere ("was", "is", "in", "as", "an", "at", "do", "me", "no", "i") are left out.
 */
export const common: ReadonlySet<string> = new Set(
  `the of and to were are be been being that this these those with which who whom whose from have has had it its they them their
  he she his by but not would could should will may might must can did does when where while than then there about after before
  between because against since until during through more most other some any all new said says say told reported according
  asked added announced denied rejected called made took found also only just what how why we you your our my us after first
  two three years year people prime secretary chief spokesman spokeswoman officials lawmakers leaders foreign defence defense king queen
  mayor sheikh court council house united states police`
    .trim()
    .split(/\s+/),
);
