import { z } from "zod";
import { Fault } from "#brief/fault.ts";

/** What a line calls itself; its answer gives it back. */
export const Id = z.union([z.string(), z.number()]);

/** Nobody stops a line of a batch once it has begun. */
export const never = (): AbortSignal => new AbortController().signal;

/** A line's object as its task wants it. @throws Fault "invalid-line" that names what does not fit. */
export const fitting = <Line>(shape: z.ZodType<Line>, json: unknown): Line => {
  const line = shape.safeParse(json);
  if (!line.success) throw new Fault("invalid-line", `This line does not fit the task: ${wrongIn(line.error)}.`);
  return line.data;
};

const wrongIn = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message)).join("; ");
