import type { Edges } from "../cues.ts";
import { words } from "./lists.ts";

/** Negations, conditions, modals and adverbs of doubt, after the Duden grammar (2016), chapters on negation, modal verbs and sentence adverbs. A German clause is negated and hedged from both of its ends. */
const governing = `
  nicht nie niemals kein keine keinen keinem keiner keines weder niemand nichts kaum ohne wenn falls sofern ob bevor
  soll sollen sollte sollten kann können könnte könnten dürfte dürften mag mögen möchte will wollen wollte wollten würde würden müsste müssten
  vielleicht möglicherweise wahrscheinlich vermutlich womöglich eventuell voraussichtlich mutmaßlich mutmaßliche mutmaßlichen angeblich
  angebliche angeblichen offenbar anscheinend wohl scheinbar unbestätigt unbestätigten bestritt bestreitet dementierte dementiert
  ablehnte abgelehnt zurückgewiesen zurück falsch unwahr gerücht gerüchte
`;

export const edges: Edges = {
  before: words(governing),
  after: words(governing),
  near: words("nicht nie kein keine"),
  breaks: words("; aber doch sondern während obwohl"),
  afterComma: words("da weil"),
};
