import type { Reading, Sentence } from "#reading/reading.ts";
import type { Candidate } from "./candidates.ts";

/** How much of a question a passage about what is open must be about. */
const leastAround = 0.5;

/** Whether a passage says that something is not known or not decided. */
const isOpen = (reading: Reading, { passage }: Sentence): boolean => {
  const said = reading.article.text.slice(passage.start, passage.end);
  return (reading.cues?.unknowns.says ?? []).some((pattern) => said.search(pattern) >= 0);
};

const plainlyAbout = 0.75;

/** Where nothing answers: the passage that says of all that is asked that it is not known. */
export const saysItIsOpen = (reading: Reading, candidates: readonly Candidate[]): Sentence[] =>
  candidates
    .filter(
      ({ sentence, evidence }) =>
        evidence.stranger === 0 &&
        evidence.plain >= plainlyAbout &&
        evidence.predicate >= leastAround &&
        isOpen(reading, sentence),
    )
    .map(({ sentence }) => sentence)
    .slice(0, 1);

const mostlyAbout = 0.6;

/** Of "will she return": the passage that says that this is open. */
export const saysWhetherOpen = (reading: Reading, candidates: readonly Candidate[]): Sentence[] =>
  candidates
    .filter(
      ({ sentence, evidence }) =>
        evidence.lacking === 0 && evidence.stranger === 0 && evidence.plain >= mostlyAbout && isOpen(reading, sentence),
    )
    .map(({ sentence }) => sentence)
    .slice(0, 1);

/** The passages that say that what is asked is open. */
export const saysOpen = (reading: Reading, candidates: readonly Candidate[]): Sentence[] =>
  candidates
    .filter(({ sentence, evidence }) => evidence.around >= leastAround && isOpen(reading, sentence))
    .map(({ sentence }) => sentence)
    .slice(0, 2);
