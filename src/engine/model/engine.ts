import { isBriefed } from "#brief/article.ts";
import type { DraftPart } from "#brief/draft.ts";
import type { BriefOptions, Engine, Usage } from "#engine/engine.ts";
import type { Reading } from "#reading/reading.ts";
import { answered } from "./answer.ts";
import { briefRequest, drafted, sharesFor } from "./brief.ts";
import type { Account } from "./budget.ts";
import { type Desk, fits } from "./desk.ts";
import type { Endpoint } from "./endpoint.ts";
import { judgeOf } from "./judge.ts";
import { draftedByParts } from "./long.ts";
import { type LookUp, lookUpIn } from "./look-up.ts";
import { readPrompts } from "./prompts.ts";
import { repairedAnswer, repairedBrief } from "./repair.ts";

/** Drafts a brief of an article, in one request or, where it does not fit one, by parts. */
async function* draftedBrief(desk: Desk, reading: Reading, options: BriefOptions): AsyncGenerator<DraftPart> {
  const shares = sharesFor[options.length];
  const passages = reading.article.passages.filter(isBriefed);
  const whole = { passages, part: 1, of: 1, shares };
  if (fits(desk, briefRequest(desk, reading, options, whole))) yield* drafted(desk, reading, options, whole);
  else yield* draftedByParts(desk, reading, options, passages, shares);
}

/**
 * One account for a brief or an answer, its repairs and its check: they run under one signal. A new brief or answer
 * under the same signal opens a new one.
 */
const accountsOf = (endpoint: Endpoint) => {
  const open = new WeakMap<AbortSignal, Account>();
  const opened = (signal: AbortSignal): Account => {
    const account = endpoint.account();
    open.set(signal, account);
    return account;
  };
  return {
    opened,
    current: (signal: AbortSignal): Account => open.get(signal) ?? opened(signal),
    spent: (signal: AbortSignal): Usage | null => open.get(signal)?.spent() ?? null,
  };
};

/**
 * Drafts with a model that an OpenAI-compatible endpoint serves, by the prompts of prompts/.
 * Whatever it says is a draft: grounding alone makes lines of it.
 *
 * @param random makes the random part of what the article stands between in a prompt
 */
export const modelEngine = (endpoint: Endpoint, random: () => string): Engine => {
  const prompts = readPrompts();
  const accounts = accountsOf(endpoint);
  const lookUps = new WeakMap<Reading, LookUp>();
  const lookUpFor = (reading: Reading): LookUp => {
    const known = lookUps.get(reading) ?? lookUpIn(reading);
    lookUps.set(reading, known);
    return known;
  };
  const deskFor = (signal: AbortSignal, account: Account): Desk => ({ endpoint, prompts, random, account, signal });
  const { checkModel } = endpoint;
  return {
    name: "model",
    get model() {
      return endpoint.model || null;
    },
    promptVersion: prompts.brief.version,
    judge: checkModel === null ? null : judgeOf(endpoint, checkModel, prompts.check, accounts.current),
    repairs: endpoint.repairs,
    spent: accounts.spent,
    brief: (reading, options, signal) => {
      const { language, fell } = options;
      return fell
        ? repairedBrief(deskFor(signal, accounts.current(signal)), reading, language, fell)
        : draftedBrief(deskFor(signal, accounts.opened(signal)), reading, options);
    },
    answer: (reading, turns, question, options, signal) => {
      const { language, fell } = options;
      return fell
        ? repairedAnswer(deskFor(signal, accounts.current(signal)), reading, language, fell)
        : answered(deskFor(signal, accounts.opened(signal)), reading, turns, question, options, lookUpFor(reading));
    },
  };
};
