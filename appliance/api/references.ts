/** What a route says of its answers, for the OpenAPI document. */
import type { ShapeName } from "./shapes.ts";

const refTo = (name: ShapeName) => ({ $ref: `${name}#` });
const problem = {
  description: "What went wrong, as RFC 9457 says it.",
  content: { "application/problem+json": { schema: refTo("ProblemDetails") } },
};

/** The `response` part of a route's schema: one document. */
export function answers(name: ShapeName, status = 200) {
  return {
    [status]: { description: "As asked.", content: { "application/json": { schema: refTo(name) } } },
    default: problem,
  };
}

/** The same for a bare list. */
export function answersList(name: ShapeName) {
  const schema = { type: "array", items: refTo(name) };
  return { 200: { description: "As asked.", content: { "application/json": { schema } } }, default: problem };
}

/** The same for something that is no document of ours. */
export function answersText(type: string, description: string) {
  return { 200: { description, content: { [type]: { schema: { type: "string" } } } }, default: problem };
}

/** The same where there is nothing to say. */
export function answersNothing(status = 204) {
  return { [status]: { description: "Done.", type: "null" }, default: problem };
}

/** The same for a document of any shape. */
export function answersAnything(description: string, status = 200) {
  return { [status]: { description, content: { "application/json": { schema: {} } } }, default: problem };
}
