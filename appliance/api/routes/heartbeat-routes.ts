/**
 * `/heartbeat/TOKEN`, `/heartbeat/TOKEN/WORD`: a job reports. Answers also while the box is unclaimed, and tells nobody
 * anything: whoever knows no token gets what any other wrong address gets.
 */
import type { Readable } from "node:stream";
import { Type } from "typebox";
import { AttemptLimit } from "../attempt-limit.ts";
import { HttpProblem, tooManyProblem } from "../problem-details.ts";
import { answersText } from "../references.ts";
import { sourceKey } from "../address.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

/** Of what is sent along, so much of the beginning and of the end is kept. */
const HEAD_BYTES = 2000;
const TAIL_BYTES = 8000;
/** Who knows no token may try so often. */
const WRONG = { burst: 60, refillMs: 1000 };
/** A token may report so often: more than any job does. */
const RIGHT = { burst: 60, refillMs: 1000 };

const Params = Type.Object({
  token: Type.String({ maxLength: 200, description: "The job's token." }),
  word: Type.Optional(
    Type.String({
      maxLength: 20,
      description: "`success` (or nothing), `start`, `warn`, `fail`, or a program's exit code, 0 to 255.",
    }),
  ),
});
const Query = Type.Object({
  rid: Type.Optional(Type.String({ maxLength: 100, description: "Names the run: ties its end to its start." })),
  machine: Type.Optional(Type.String({ maxLength: 100, description: "Of several machines, which one." })),
  size: Type.Optional(Type.Number({ minimum: 0, description: "How much it moved, bytes." })),
  seconds: Type.Optional(Type.Number({ minimum: 0, description: "How long it took." })),
});

export function heartbeatRoutes(app: App, sources: Sources): void {
  const wrong = new AttemptLimit(WRONG);
  const right = new AttemptLimit(RIGHT);
  void app.register(async (scope) => {
    // Whatever a script sends is taken as text, and only a little of it is kept.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", async (_request: unknown, payload: Readable) => readEnds(payload));
    for (const url of ["/heartbeat/:token", "/heartbeat/:token/:word"]) {
      scope.route({
        method: ["GET", "POST"],
        url,
        config: { access: "always" },
        schema: {
          tags: ["watch"],
          summary: "A job reports that it ran, starts, failed; what it sends along is kept, as far as it decides.",
          params: url.endsWith("word") ? Params : Type.Omit(Params, ["word"]),
          querystring: Query,
          response: answersText("text/plain", "It is counted."),
        },
        handler: async (request, reply) => {
          const now = sources.clock.monotonicMs();
          const from = sourceKey(request.ip);
          const params = request.params as { readonly token: string; readonly word?: string };
          const { rid, machine, size, seconds } = request.query as {
            readonly rid?: string;
            readonly machine?: string;
            readonly size?: number;
            readonly seconds?: number;
          };
          const { token, word } = params;
          const waitMs = Math.max(wrong.waitMs(from, now), right.waitMs(token, now));
          if (waitMs > 0) throw tooManyProblem(waitMs);
          const isTaken =
            sources.heartbeats?.take({
              token,
              from: request.ip,
              word,
              run: rid,
              machine,
              sizeBytes: size,
              durationMs: seconds === undefined ? undefined : seconds * 1000,
              body: typeof request.body === "string" ? request.body : "",
            }) ?? false;
          if (!isTaken) {
            wrong.take(from, now);
            throw new HttpProblem(404, "notFound.address", {});
          }
          right.take(token, now);
          return reply.type("text/plain; charset=utf-8").send("OK\n");
        },
      });
    }
  });
}

/** The beginning and the end of a body, however long it is; what lies between is read and let go. */
async function readEnds(payload: Readable): Promise<string> {
  const head: Buffer[] = [];
  let headBytes = 0;
  let tail = Buffer.alloc(0);
  let total = 0;
  for await (const chunk of payload as AsyncIterable<Buffer>) {
    total += chunk.length;
    const toHead = chunk.subarray(0, Math.max(0, HEAD_BYTES - headBytes));
    if (toHead.length > 0) head.push(toHead);
    headBytes += toHead.length;
    tail = Buffer.concat([tail, chunk.subarray(toHead.length)]).subarray(-TAIL_BYTES);
  }
  const cut = total > headBytes + tail.length ? ["\n"] : [];
  return [Buffer.concat(head).toString(), ...cut, tail.toString()].join("");
}
