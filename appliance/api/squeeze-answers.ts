/** Compresses long answers (a list of ten thousand services) for those who take it; fast rather than small. */
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyInstance } from "fastify";

const LEAST_LENGTH = 4096;
const compress = promisify(gzip);

export function squeezeAnswers(app: FastifyInstance): void {
  app.addHook("onSend", async (request, reply, payload) => {
    if (typeof payload !== "string" || payload.length < LEAST_LENGTH) return payload;
    if (reply.hasHeader("content-encoding") || !/\bgzip\b/.test(String(request.headers["accept-encoding"] ?? "")))
      return payload;
    reply.header("content-encoding", "gzip").header("vary", "accept-encoding").removeHeader("content-length");
    return compress(payload, { level: 1 });
  });
}
