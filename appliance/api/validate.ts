/**
 * Checks requests against their TypeBox schemas. Bodies are taken as they are: nothing is converted, nothing unknown is
 * dropped. Queries and paths are text by nature, so there `5` may stand for the number.
 */
import type { FastifySchemaCompiler, FastifyServerOptions } from "fastify";
import type { TSchema } from "typebox";
import { Value } from "typebox/value";
import { compiled } from "#lib/compiled-shape.ts";
import { refusal, type Refusal } from "#model/refusal.ts";

type PartCode = "invalid.body" | "invalid.query" | "invalid.address" | "invalid.headers";

/** Everything that is wrong with a request, each with its place. */
export class InvalidRequest extends Error {
  readonly code: PartCode;
  readonly errors: readonly Refusal[];
  constructor(part: string, errors: InvalidRequest["errors"]) {
    super(`the ${part} of a request is not as it should be`);
    this.name = "InvalidRequest";
    this.code = PART_CODES[part] ?? "invalid.headers";
    this.errors = errors;
  }
}

const PART_CODES: Readonly<Record<string, PartCode>> = {
  body: "invalid.body",
  querystring: "invalid.query",
  params: "invalid.address",
};
const MOST_ERRORS = 50;

const checkRequests: FastifySchemaCompiler<TSchema> = ({ schema, httpPart = "" }) => {
  return (data: unknown) => {
    const check = compiled(schema);
    const value = httpPart === "body" ? data : Value.Convert(schema, data);
    if (check.Check(value)) return { value };
    return { error: new InvalidRequest(httpPart, readable(check.Errors(value))) };
  };
};

type Controller = NonNullable<FastifyServerOptions["schemaController"]>;

/**
 * For Fastify's options, so that its own compilers are left out with all that they need: requests are checked by ours, and answers, which
 * are made from typed values, are written as they are. (Its types know no compiler but Ajv's.)
 */
export const schemaController = {
  compilersFactory: { buildValidator: () => checkRequests, buildSerializer: () => () => JSON.stringify },
} as unknown as Controller;

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message: string;
  readonly params: object;
}

function readable(errors: readonly SchemaError[]): Refusal[] {
  const lines: Refusal[] = [];
  for (const error of errors) {
    const path = asPath(error.instancePath);
    if (error.keyword === "boolean") continue; // said again, with its name, by additionalProperties
    if (error.keyword === "additionalProperties" && "additionalProperties" in error.params) {
      for (const name of error.params.additionalProperties as string[]) {
        lines.push(refusal("request.unknown", path === "" ? name : `${path}.${name}`));
      }
    } else if (error.keyword === "required" && "requiredProperties" in error.params) {
      for (const name of error.params.requiredProperties as string[]) {
        lines.push(refusal("missing", path === "" ? name : `${path}.${name}`));
      }
    } else if (error.keyword === "enum" && "allowedValues" in error.params) {
      lines.push(refusal("request.oneOf", path, { values: (error.params.allowedValues as unknown[]).map(String) }));
    } else {
      lines.push(refusal("request.validator", path, { text: error.message }));
    }
  }
  return lines.slice(0, MOST_ERRORS);
}

/** `/hosts/0/id` becomes `hosts[0].id`. */
function asPath(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path === "" ? part : `${path}.${part}`), "");
}
