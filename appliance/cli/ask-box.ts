/**
 * Has the box that runs on this machine do a command: over HTTP, with a token made for this one request. Whoever may read the
 * data folder may do everything anyway.
 */
import { readFileSync } from "node:fs";
import { request as plainRequest, type RequestOptions } from "node:http";
import { request as tlsRequest } from "node:https";
import path from "node:path";
import type { AccountDesk } from "#actions/account-desk.ts";
import { localActor } from "#actions/actor.ts";
import type { HttpPlace } from "#actions/command.ts";
import type { Language } from "#model/site.ts";
import { createToken, revokeToken } from "#actions/tokens.ts";

export interface BoxAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface BoxQuestion {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly place: HttpPlace;
  readonly input: Readonly<Record<string, unknown>>;
  /** How long the answer may take, milliseconds; ten seconds where left out. */
  readonly patienceMs?: number;
  /** In which the box says what it says to people; English where left out. */
  readonly language?: Language;
}

const PATIENCE_MS = 10_000;

/** One question of several, to a box that is named once. */
export type Ask = (question: Pick<BoxQuestion, "place" | "input" | "patienceMs">) => Promise<BoxAnswer>;

/** @throws Error where no box answers */
export function askBox(desk: AccountDesk, question: BoxQuestion): Promise<BoxAnswer> {
  return talkToBox(desk, question, (ask) => ask(question));
}

/** Several questions with one token, which is gone afterwards. @throws Error where no box answers */
export async function talkToBox<T>(
  desk: AccountDesk,
  { host, port, dataFolder, language = "en" }: Pick<BoxQuestion, "host" | "port" | "dataFolder" | "language">,
  talk: (ask: Ask) => Promise<T>,
): Promise<T> {
  const where = (patienceMs = PATIENCE_MS) => ({ host, port, agent: false, signal: AbortSignal.timeout(patienceMs) });
  // A box that speaks HTTPS sends those who do not on to it (308); the token goes nowhere before that is known.
  const { status } = await send({ ...where(), method: "GET", path: "/readyz" });
  const tls = status === 308 ? ownCertificate(dataFolder) : undefined;
  const made = createToken(desk, localActor, { name: localActor.name, role: "admin" });
  if (!made.done) throw new Error("there are too many tokens; revoke some");
  const spoken = { authorization: `Bearer ${made.value.token}`, "accept-language": language };
  try {
    return await talk(({ place, input, patienceMs }) => {
      const inPath = new Set<string>();
      const written = place.path.replaceAll(/:(\w+)/g, (_, name: string) => {
        inPath.add(name);
        return encodeURIComponent(String(input[name]));
      });
      const left = Object.entries(input).filter(([name]) => !inPath.has(name));
      const to = { ...where(patienceMs), ...tls, method: place.method };
      if (place.method === "GET" || place.method === "DELETE") {
        const query = new URLSearchParams(left.map(([name, value]) => [name, String(value)])).toString();
        const asked = { ...to, path: query === "" ? written : `${written}?${query}`, headers: spoken };
        return send(asked, "", tls !== undefined);
      }
      const headers = { ...spoken, "content-type": "application/json" };
      return send({ ...to, path: written, headers }, JSON.stringify(Object.fromEntries(left)), tls !== undefined);
    });
  } finally {
    revokeToken(desk, localActor, made.value.id);
  }
}

/** Trusts the box's own certificate alone, whatever name it is asked by. @throws Error where it cannot be read */
function ownCertificate(dataFolder: string): object {
  return { ca: readFileSync(path.join(dataFolder, "https.pem")), checkServerIdentity: () => undefined };
}

function send(options: RequestOptions, body = "", encrypted = false): Promise<BoxAnswer> {
  return new Promise((resolve, reject) => {
    const sent = (encrypted ? tlsRequest : plainRequest)(options, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: parsed(text) }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
