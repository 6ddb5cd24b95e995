import type { FaultCode, FaultDetail } from "#brief/fault.ts";

/** Why something was not done. `operator`: what whoever runs the bot is told, null where whoever asked can mend it. */
export type FaultSheet = { title: string; text: string; operator: string | null };

type Words = { title: string; isOperators?: true };

const asker = (title: string): Words => ({ title });
/** Its message speaks of settings and servers, which are nothing for a conversation to read. */
const operator = (title: string): Words => ({ title, isOperators: true });

const words: Readonly<Record<FaultCode, Words>> = {
  empty: asker("There is nothing to read"),
  "too-short": asker("Too short to brief"),
  "too-large": asker("Too large"),
  "not-prose": asker("Not an article's text"),
  binary: asker("Not a text"),
  "no-such-file": asker("The file is not there"),
  unreadable: asker("It cannot be read"),
  unsupported: asker("A kind of file that is not read"),
  "invalid-line": asker("It cannot be understood"),
  "invalid-question": asker("No question"),
  "invalid-brief": asker("Not a brief"),
  "article-needed": asker("Which article?"),
  "not-a-link": asker("Not a link"),
  "address-refused": asker("This link is not opened"),
  "host-not-found": asker("No such site"),
  "connection-failed": asker("The site could not be reached"),
  "tls-failed": asker("The site could not prove who it is"),
  "timed-out": asker("It took too long"),
  "too-many-redirects": asker("The link leads nowhere"),
  "http-status": asker("The site does not give the page"),
  "unsupported-type": asker("Not a page that can be read"),
  paywall: asker("Behind a paywall"),
  "consent-wall": asker("Behind a cookie notice"),
  login: asker("Behind a login"),
  "needs-javascript": asker("The page is empty without a browser"),
  "bot-block": asker("The site turns programs away"),
  "not-an-article": asker("Not an article"),
  "model-not-set-up": operator("No model is set up"),
  "model-unreachable": operator("The model could not be reached"),
  "model-key-refused": operator("The model's endpoint refused the bot"),
  "model-not-found": operator("The model is not there"),
  "model-busy": operator("The model is too busy"),
  "model-failed": operator("The model failed"),
  "model-timed-out": operator("The model did not finish in time"),
  "model-cut-off": operator("The model broke off"),
  "model-refused": operator("The model refused"),
  "model-garbled": operator("The model gave nothing that stands"),
  "model-over-budget": operator("The tokens for one brief were used up"),
  "draft-empty": asker("There is nothing to check"),
  "not-translated": asker("Not translated"),
  "model-found-none": asker("No answer was found"),
  "secret-changed": operator("What is kept cannot be opened"),
  "backup-unreadable": operator("The backup cannot be read"),
  "backup-refused": operator("The backup was not taken"),
  forgotten: asker("Forgotten meanwhile"),
  "changed-meanwhile": asker("Changed meanwhile"),
  "no-brief-here": asker("No brief here"),
  "no-such-brief": asker("No such brief here"),
  "no-such-line": asker("No such line"),
  withdrawn: asker("Withdrawn"),
  "not-allowed": asker("Not yours to do"),
  "not-carried": asker("Not in the article"),
  "line-needed": asker("This line stays"),
  unchanged: asker("Nothing to change"),
  "tokens-spent": asker("The day's tokens are used up"),
  "store-in-use": operator("The store is in use"),
  "store-not-writable": operator("The store cannot be written"),
  "store-full": operator("The disk is full"),
  "store-unreachable": operator("The store cannot be reached"),
  "store-refused": operator("The store does not let us in"),
  "store-missing": operator("The database is not there"),
  "store-too-old": operator("The database is too old"),
  "store-too-new": operator("The store was written by a newer Groundwire"),
  "store-unreadable": operator("The store cannot be read"),
  "store-migration-failed": operator("The tables could not be brought up to date"),
  usage: asker("It cannot be done like this"),
  "went-wrong": asker("Something went wrong"),
};

const isCode = (code: string): code is FaultCode => Object.hasOwn(words, code);

/** A fault as a conversation is told it. */
export const faultSheet = ({ code, message }: FaultDetail): FaultSheet => {
  const { title, isOperators } = words[code];
  return isOperators
    ? { title, text: "Whoever runs this bot can mend it. Until then, try again later.", operator: message }
    : { title, text: message, operator: null };
};

/** What kept a brief or an answer from being what its engine would have made, without what is only for whoever runs it. */
export const toldOpenly = <Made extends { fault?: { code: string; message: string } | undefined }>(
  made: Made,
): Made => {
  const { fault } = made;
  if (!fault || !isCode(fault.code) || !words[fault.code].isOperators) return made;
  return { ...made, fault: { ...fault, message: `${words[fault.code].title}.` } };
};
