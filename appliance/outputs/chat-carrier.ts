/** Chats: a message in the form of its kind, by one HTTP request. */
import { parsedJson } from "#lib/parsed-json.ts";
import { numberOf, recordOf, textOf } from "#model/foreign-data.ts";
import { serverOf } from "#lib/server-of.ts";
import type { WebhookConfig } from "#model/telling.ts";
import type { Carried, Carrier, Parcel } from "./carrier.ts";
import { meaningOfAnswer, meaningOfFailure } from "./http-meaning.ts";
import { sendOrder, type HttpOrder } from "./http-post.ts";
import { baseUrl } from "./webhooks/base-url.ts";
import { matrixOrder } from "./webhooks/matrix.ts";
import { ntfyOrder } from "./webhooks/ntfy.ts";
import { slackOrder } from "./webhooks/slack.ts";
import { teamsOrder } from "./webhooks/teams.ts";
import { telegramOrder } from "./webhooks/telegram.ts";

export class ChatCarrier implements Carrier {
  readonly target: string;
  readonly #config: WebhookConfig;
  readonly #now: () => number;

  constructor(config: WebhookConfig, now: () => number) {
    this.#config = config;
    this.#now = now;
    this.target = serverOf(config.url);
  }

  async carry(parcel: Parcel, signal: AbortSignal): Promise<Carried> {
    return sendAndJudge(this.#config, orderFor(this.#config, parcel), signal, this.#now());
  }
}

/** What a chat calls a message that it took: Telegram its number, Matrix its event. Others have no threads, or do not say. */
function refIn(kind: WebhookConfig["kind"], body: string): string | undefined {
  const data = recordOf(parsedJson(body));
  if (kind === "telegram") return numberOf(recordOf(data.result).message_id)?.toFixed(0);
  return kind === "matrix" ? textOf(data.event_id) : undefined;
}

/** How an output is reached, whoever is told by it. */
type Reached = Pick<WebhookConfig, "kind" | "url" | "token" | "secret" | "ca">;

async function sendAndJudge(config: Reached, order: HttpOrder, signal: AbortSignal, now: number): Promise<Carried> {
  const secrets = secretsOf(config);
  const target = serverOf(config.url);
  try {
    const answer = await sendOrder(order, config, signal);
    const carried = meaningOfAnswer(answer, target, secrets, now);
    if (carried.came !== "taken") return carried;
    const ref = refIn(config.kind, answer.body);
    return ref === undefined ? carried : { ...carried, ref };
  } catch (error) {
    return meaningOfFailure(error, target, secrets);
  }
}

/**
 * Asks who this is, where a chat has such a question. The others only have an address, which would take anything as a message: of
 * them any answer of the server will do.
 */
export async function greetWebhook(config: Reached, signal: AbortSignal, now: number): Promise<Carried> {
  const ask = (place: Place) => sendAndJudge(config, { method: "GET", ...place, body: "" }, signal, now);
  const question = whoAmI(config);
  if (question !== undefined) return ask(question);
  const greeted = await ask({ url: new URL("/", config.url).href, headers: {} });
  // Whatever it says of its first page: it is there, and who it says it is.
  const isThere = greeted.came === "taken" || STATUS_CODES.has(greeted.problem.code);
  return isThere ? { came: "taken" } : greeted;
}

/** Whether an answer to a greeting also says that the token is taken. */
export function provesToken(config: Reached): boolean {
  return whoAmI(config) !== undefined;
}

type Place = Pick<HttpOrder, "url" | "headers">;

/** The question by which a token is proved: of Telegram `getMe`, of Matrix `whoami`, of ntfy the account. */
function whoAmI({ kind, url, token }: Reached): Place | undefined {
  if (token === undefined) return undefined;
  const headers = { authorization: `Bearer ${token}` };
  if (kind === "telegram") return { url: `${baseUrl(url)}/bot${token}/getMe`, headers: {} };
  if (kind === "matrix") return { url: `${baseUrl(url)}/_matrix/client/v3/account/whoami`, headers };
  return kind === "ntfy" ? { url: new URL("/v1/account", url).href, headers } : undefined;
}

/** Problems that are an answer. */
const STATUS_CODES: ReadonlySet<string> = new Set([
  "notAllowed",
  "nothingThere",
  "messageRefused",
  "redirected",
  "tooFast",
  "serverBusy",
]);

/** What of an output must not be seen: tokens, keys, and what follows the server in an address. */
export function secretsOf({ url, token, secret }: Reached): string[] {
  const address = URL.parse(url);
  const inUrl = address === null ? [] : [url, address.password, address.pathname.slice(1), address.search.slice(1)];
  return [...inUrl, token ?? "", secret ?? ""].filter((one) => one !== "");
}

function orderFor({ kind, url, token = "", place = "" }: WebhookConfig, { message, id, thread }: Parcel): HttpOrder {
  switch (kind) {
    case "teams":
      return teamsOrder(message, url);
    case "slack":
      return slackOrder(message, url);
    case "telegram":
      return telegramOrder(message, { url, token, chat: place }, thread?.ref);
    case "matrix":
      return matrixOrder(message, id, { url, token, room: place }, thread?.ref);
    case "ntfy":
      return ntfyOrder(message, url, token === "" ? undefined : token);
    case "json":
      throw new Error("events as they are go by an output of their own kind");
  }
}
