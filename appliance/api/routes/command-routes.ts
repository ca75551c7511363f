/** The routes of commands, made from their table: who may, what is taken, what is answered. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type, type TObject, type TSchema } from "typebox";
import type { AnyCommand, HttpPlace } from "#actions/command.ts";
import { commands } from "#actions/command-table.ts";
import { runEntry } from "#actions/run-command.ts";
import { actorOf } from "../access.ts";
import { valueOf } from "../problem-details.ts";
import { answers, answersAnything, answersList, answersNothing } from "../references.ts";
import type { ShapeName } from "../shapes.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

const strict = { additionalProperties: false };

export function commandRoutes(app: App, sources: Sources): void {
  const { desk, watch, config, discovery, tools, outputs, enrolment, hand, setUp, network, acceptance, log } = sources;
  // Each command takes of it what it needs.
  const all = {
    ...desk,
    // The reference is made of an interface without a store.
    get visits() {
      return sources.state.visits;
    },
    incidentOf: (id: string) => sources.state.incident(id),
    watch,
    config,
    discovery,
    tools,
    outputs,
    enrolment,
    hand,
    setUp,
    network,
    acceptance,
    log,
  };
  for (const command of Object.values<AnyCommand>(commands)) {
    if (command.http !== undefined) addRoute(app, command, command.http, all);
  }
}

function addRoute(app: App, command: AnyCommand, place: HttpPlace, desk: object): void {
  const parts = splitInput(command.input, place);
  app.route({
    method: place.method,
    url: place.path,
    config: { access: command.least },
    schema: {
      tags: [place.tag],
      summary: command.summary,
      ...parts.schema,
      response: answerOf(place),
    },
    // Where nothing needs to be said, nothing needs to be sent.
    async preValidation(request) {
      if (parts.mayBeEmpty && (request.body === undefined || request.body === null)) request.body = {};
    },
    async handler(request, reply) {
      const value = valueOf(await runEntry(command, desk, actorOf(request), parts.read(request)));
      return send(reply, place, value);
    },
  });
}

interface InputParts {
  /** Whether the body may be left out. */
  readonly mayBeEmpty: boolean;
  readonly schema: { readonly params?: TSchema; readonly body?: TSchema; readonly headers?: TSchema };
  /** The command's input, put together again. */
  read(request: FastifyRequest): object;
}

/** Which part of the input comes from where. */
function splitInput(input: TObject, place: HttpPlace): InputParts {
  const named = new Set([...place.path.matchAll(/:(\w+)/g)].map(([, name]) => name));
  const entries = Object.entries(input.properties);
  const inPath = entries.filter(([name]) => named.has(name));
  const inBody = entries.filter(([name]) => !named.has(name) && name !== place.ifMatch);
  const whole = place.body === undefined ? undefined : input.properties[place.body];
  const body = whole ?? (inBody.length === 0 ? undefined : Type.Object(Object.fromEntries(inBody), strict));
  return {
    mayBeEmpty: whole === undefined && body !== undefined && !Object.hasOwn(body, "required"),
    schema: {
      ...(inPath.length === 0 ? {} : { params: Type.Object(Object.fromEntries(inPath)) }),
      ...(body === undefined ? {} : { body }),
      ...(place.ifMatch === undefined ? {} : { headers: IF_MATCH }),
    },
    read(request) {
      const expected = /^"([0-9a-f]+)"$/.exec(request.headers["if-match"] ?? "")?.[1];
      return {
        ...(request.params as object),
        ...(place.body === undefined ? (request.body as object | undefined) : { [place.body]: request.body }),
        ...(place.ifMatch === undefined || expected === undefined ? {} : { [place.ifMatch]: expected }),
      };
    },
  };
}

const IF_MATCH = Type.Object({
  "if-match": Type.Optional(Type.String({ description: "Digest of the configuration that was changed, in quotes." })),
});

function answerOf({ answer, status }: HttpPlace): object {
  if (answer === "nothing") return answersNothing(status);
  if ("says" in answer) return answersAnything(answer.says, status);
  // That the names are names of shapes is seen where the OpenAPI document is made.
  return "one" in answer ? answers(answer.one as ShapeName, status) : answersList(answer.list as ShapeName);
}

function send(reply: FastifyReply, { answer, status, etag }: HttpPlace, value: unknown): FastifyReply {
  if (answer === "nothing") return reply.code(status ?? 204).send();
  if (etag !== undefined) void reply.header("etag", `"${String((value as Record<string, unknown>)[etag])}"`);
  return reply.code(status ?? 200).send("says" in answer ? { accepted: true } : value);
}
