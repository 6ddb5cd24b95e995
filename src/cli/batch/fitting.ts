import type { z } from "zod";
import { Fault } from "#brief/fault.ts";

/** A line's object as its task wants it. @throws Fault "invalid-line" that names what does not fit. */
export const fitting = <Line>(shape: z.ZodType<Line>, json: unknown): Line => {
  const line = shape.safeParse(json);
  if (!line.success) throw new Fault("invalid-line", `This line does not fit the task: ${wrongIn(line.error)}.`);
  return line.data;
};

const wrongIn = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message)).join("; ");
