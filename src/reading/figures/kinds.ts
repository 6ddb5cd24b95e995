import type { Figure } from "#reading/reading.ts";

export type Kind = Figure["kind"];
/** For each kind, how much speaks for it. */
export type Evidence = Record<Kind, number>;

export const noEvidence = (): Evidence => ({ person: 0, organisation: 0, state: 0, group: 0, place: 0, other: 0 });

/** The kind that most speaks for; nothing at all is no figure of any kind that acts. */
export const kindOf = (evidence: Evidence): Kind => {
  let best: Kind = "other";
  let most = 0.9;
  for (const kind of ["person", "organisation", "state", "group", "place", "other"] as const) {
    if (evidence[kind] > most) {
      most = evidence[kind];
      best = kind;
    }
  }
  return best;
};

export const addTo = (sum: Evidence, more: Evidence, share = 1): void => {
  for (const kind of ["person", "organisation", "state", "group", "place", "other"] as const)
    sum[kind] += more[kind] * share;
};
