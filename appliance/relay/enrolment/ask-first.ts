/**
 * One attempt to get a first certificate: a connection to the operations centre by its authority alone, the request, the
 * answer. Where only the authority's fingerprint is known, its certificate is taken from what the broker shows.
 */
import { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { connect as connectTls } from "node:tls";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { openTunnel, proxyTo, type HttpProxy } from "#lib/http-proxy.ts";
import { MOST_ENROL_BYTES, type EnrolAnswer, type EnrolProblem, type EnrolRequest } from "#model/enrolment.ts";
import { brokerAddress } from "../broker-url.ts";
import type { Connection, ReceivedMessage } from "../connection.ts";
import { openConnection } from "../mqtt-client.ts";
import { plainFingerprint } from "./pin.ts";
import { readAnswer } from "./read-answer.ts";

export interface FirstAttempt {
  readonly via: string;
  /** PEM. */
  readonly authority: string;
  readonly request: EnrolRequest;
  readonly clock: TimerClock;
  readonly signal: AbortSignal;
  readonly proxy?: HttpProxy | undefined;
  readonly answerMs?: number;
}

export type AttemptResult =
  | { readonly answer: EnrolAnswer }
  | { readonly problem: EnrolProblem; readonly said?: string };

/** So long the issuer may take; the next attempt asks for the same. */
const ANSWER_MS = 20_000;
const LOOK_MS = 5000;
/** Certificates of a chain that are looked at. */
const MOST_CHAIN = 8;

export async function askFirst(attempt: FirstAttempt): Promise<AttemptResult> {
  const { via, request, clock, signal } = attempt;
  const { promise, resolve } = Promise.withResolvers<AttemptResult>();
  const topic = `${request.base}/enrol/answer/${request.id}`;
  const { connection, problem } = await openConnection({
    broker: via,
    access: {
      brokers: [via],
      protocol: 5,
      tls: { ca: attempt.authority },
      ...(attempt.proxy === undefined ? {} : { proxy: attempt.proxy }),
    },
    // Its answers are for whoever has this name, which nobody else knows.
    clientId: request.id,
    clean: true,
    keepAliveSeconds: 20,
    signal,
    mostInboundBytes: 2 * MOST_ENROL_BYTES,
    onMessage(message: ReceivedMessage) {
      const answer = message.topic === topic ? readAnswer(message.payload, request.id) : undefined;
      if (answer !== undefined) resolve({ answer });
    },
    onClosed: (closed) => resolve({ problem: "noBroker", said: closed.message }),
  });
  if (connection === undefined) return { problem: "noBroker", said: problem.message };
  const limit: Timer = clock.after(attempt.answerMs ?? ANSWER_MS, () => resolve({ problem: "noAnswer" }));
  const abort = () => resolve({ problem: "noAnswer" });
  signal.addEventListener("abort", abort, { once: true });
  void send(connection, topic, request).then((refused) => {
    if (refused !== undefined) resolve({ problem: "notSent", said: refused });
  });
  const result = await promise;
  limit.cancel();
  signal.removeEventListener("abort", abort);
  await connection.close();
  return result;
}

async function send(connection: Connection, topic: string, request: EnrolRequest): Promise<string | undefined> {
  const problem = await connection.subscribe([topic]);
  if (problem !== undefined) return problem.message;
  return new Promise((resolve) => {
    const message = { topic: `${request.base}/enrol/request`, payload: JSON.stringify(request) };
    connection.publish(message, (answer) => {
      // Nobody listens just now: the same is sent again until somebody does.
      resolve(answer.accepted ? undefined : answer.problem.message);
    });
  });
}

/** The certificate with this fingerprint among those the broker shows, PEM. Nothing is sent to it, and nothing else of it believed. */
export async function findAuthority(via: string, fingerprint: string, proxy?: HttpProxy): Promise<string | undefined> {
  const { host, port } = brokerAddress(via);
  const led = proxyTo(proxy, host);
  const tunnel = led === undefined ? undefined : await openTunnel(led, host, port).catch(() => null);
  if (tunnel === null) return undefined;
  return new Promise((resolve) => {
    const servername = isIP(host) === 0 ? { servername: host } : {};
    const way = tunnel === undefined ? { host, port } : { socket: tunnel };
    const socket = connectTls({ ...way, ...servername, rejectUnauthorized: false });
    const finish = (pem: string | undefined): void => {
      clearTimeout(limit);
      socket.destroy();
      resolve(pem);
    };
    const limit = setTimeout(() => finish(undefined), LOOK_MS);
    socket.once("secureConnect", () => {
      let shown: X509Certificate | undefined = socket.getPeerX509Certificate();
      for (let i = 0; i < MOST_CHAIN && shown !== undefined; i += 1) {
        if (plainFingerprint(shown.fingerprint256) === plainFingerprint(fingerprint)) return finish(shown.toString());
        shown = shown.issuerCertificate;
      }
      finish(undefined);
    });
    socket.once("error", () => finish(undefined));
    socket.once("close", () => finish(undefined));
  });
}
