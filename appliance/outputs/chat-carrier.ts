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

async function sendAndJudge(
  config: WebhookConfig,
  order: HttpOrder,
  signal: AbortSignal,
  now: number,
): Promise<Carried> {
  const secrets = secretsOf(config);
  const target = serverOf(config.url);
  try {
    const answer = await sendOrder(order, config.ca, signal);
    const carried = meaningOfAnswer(answer, target, secrets, now);
    if (carried.came !== "taken") return carried;
    const ref = refIn(config.kind, answer.body);
    return ref === undefined ? carried : { ...carried, ref };
  } catch (error) {
    return meaningOfFailure(error, target, secrets);
  }
}

/**
 * Asks who this is, where a chat has such a question, by which the token is proved: of Telegram `getMe`, of Matrix `whoami`, of ntfy the
 * account. The others only have an address, which would take anything as a message: of them any answer of the server will do.
 */
export async function greetWebhook(config: WebhookConfig, signal: AbortSignal, now: number): Promise<Carried> {
  const { kind, url, token = "" } = config;
  const authorization = token === "" ? {} : { authorization: `Bearer ${token}` };
  const ask = (place: string, headers = {}) =>
    sendAndJudge(config, { method: "GET", url: place, headers, body: "" }, signal, now);
  if (kind === "telegram") return ask(`${baseUrl(url)}/bot${token}/getMe`);
  if (kind === "matrix") return ask(`${baseUrl(url)}/_matrix/client/v3/account/whoami`, authorization);
  const server = new URL("/", url).href;
  if (kind === "ntfy" && token !== "") return ask(new URL("/v1/account", url).href, authorization);
  const greeted = await ask(server);
  // Whatever it says of its first page: it is there, and who it says it is.
  const isThere = greeted.came === "taken" || STATUS_CODES.has(greeted.problem.code);
  return isThere ? { came: "taken" } : greeted;
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
export function secretsOf({ url, token, secret }: WebhookConfig): string[] {
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
