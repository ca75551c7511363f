/** Chats: a message in the form of its kind, by one HTTP request. */
import { serverOf } from "#lib/server-of.ts";
import type { WebhookConfig } from "#model/telling.ts";
import type { Carried, Carrier, Parcel } from "./carrier.ts";
import { meaningOfAnswer, meaningOfFailure } from "./http-meaning.ts";
import { sendOrder, type HttpOrder } from "./http-post.ts";
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
    const secrets = secretsOf(this.#config);
    try {
      const answer = await sendOrder(orderFor(this.#config, parcel), this.#config.ca, signal);
      return meaningOfAnswer(answer, this.target, secrets, this.#now());
    } catch (error) {
      return meaningOfFailure(error, this.target, secrets);
    }
  }
}

/** What of an output must not be seen: tokens, keys, and what follows the server in an address. */
export function secretsOf({ url, token, secret }: WebhookConfig): string[] {
  const address = URL.parse(url);
  const inUrl = address === null ? [] : [url, address.password, address.pathname.slice(1), address.search.slice(1)];
  return [...inUrl, token ?? "", secret ?? ""].filter((one) => one !== "");
}

function orderFor({ kind, url, token = "", place = "" }: WebhookConfig, { message, id }: Parcel): HttpOrder {
  switch (kind) {
    case "teams":
      return teamsOrder(message, url);
    case "slack":
      return slackOrder(message, url);
    case "telegram":
      return telegramOrder(message, { url, token, chat: place });
    case "matrix":
      return matrixOrder(message, id, { url, token, room: place });
    case "ntfy":
      return ntfyOrder(message, url, token === "" ? undefined : token);
    case "json":
      throw new Error("events as they are go by an output of their own kind");
  }
}
