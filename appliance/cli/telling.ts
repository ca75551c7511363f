/** The outputs that tell people and programs: made for a site, woken by events, shown, tested. */
import type { Tested } from "#actions/test-output.ts";
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { OutputView, TestOutcome } from "#model/api-outputs.ts";
import type { MailConfig } from "#model/telling.ts";
import type { DeliveryFailure } from "#model/delivery-failure.ts";
import type { Site } from "#model/site.ts";
import type { BookStore } from "#outputs/book-keeper.ts";
import type { Carried } from "#outputs/carrier.ts";
import { ChatCarrier } from "#outputs/chat-carrier.ts";
import { EventPoster, type PosterOptions } from "#outputs/event-poster.ts";
import { MailCarrier } from "#outputs/mail-carrier.ts";
import { PostOffice } from "#outputs/post-office.ts";
import { mailRecipients, webhookRecipient, type Recipient } from "#outputs/recipient.ts";
import { bookOf } from "#texts/books.ts";
import { tell } from "#texts/sentence-book.ts";
import { reportSource, type MakeReport } from "./report-source.ts";
import { forgetGone, type KeptOutputs } from "./forget-outputs.ts";

export interface TellingParts {
  readonly site: () => Site;
  readonly events: PosterOptions["events"] & KeptOutputs["events"];
  readonly books: BookStore;
  readonly clock: TimerClock;
  /** This run of the box. */
  readonly boot: string;
  readonly clockTrusted: () => boolean;
  readonly log: Log;
  /** Has monthly reports made. Left out: nobody is sent any. */
  readonly makeReport?: MakeReport;
}

type Output =
  | { readonly name: string; readonly by: PostOffice; readonly contacts: readonly string[] }
  | { readonly name: string; readonly by: EventPoster; readonly contacts: readonly string[] };

/** Tests to one recipient come at most so often. */
const TEST_EVERY_MS = 10_000;

export class Telling {
  readonly #parts: TellingParts;
  readonly #outputs: readonly Output[];
  /** When each was tested last, on the steady clock. */
  readonly #testedAt = new Map<string, number>();

  constructor(parts: TellingParts) {
    this.#parts = parts;
    this.#outputs = outputsOf(parts);
  }

  start(): void {
    forgetGone(this.#parts);
    for (const { by } of this.#outputs) by.start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#outputs.map(({ by }) => by.stop()));
  }

  wake(): void {
    for (const { by } of this.#outputs) by.wake();
  }

  /** Mails that did not arrive, as a server told afterwards. */
  bounced(failures: readonly DeliveryFailure[]): void {
    for (const { name, by } of this.#outputs)
      if (name === "mail" && by instanceof PostOffice) for (const failure of failures) by.noteBounce(failure);
  }

  views(): OutputView[] {
    return this.#outputs.map(({ by }) => by.view());
  }

  /** Sends a test to a contact by all that tell it, or by one output to all whom it tells. */
  async test(to: string, by: string): Promise<Tested> {
    const site = this.#parts.site();
    const isContact = site.sla.contacts.some(({ id }) => id === to);
    const ways = this.#outputs.flatMap((output) => waysOf(output, to, isContact));
    if (ways.length === 0) return isContact ? { refused: "noOutput" } : { refused: "nobody" };
    const waitMs = this.#waitMs(to);
    if (waitMs > 0) return { refused: "tooSoon", seconds: Math.ceil(waitMs / 1000) };
    this.#testedAt.set(to, this.#parts.clock.monotonicMs());
    return { outcomes: await Promise.all(ways.map((way) => this.#tryOne(way, by))) };
  }

  #waitMs(to: string): number {
    const last = this.#testedAt.get(to);
    return last === undefined ? 0 : last + TEST_EVERY_MS - this.#parts.clock.monotonicMs();
  }

  async #tryOne({ output, recipient }: Way, by: string): Promise<TestOutcome> {
    const { clock, site } = this.#parts;
    const begin = clock.monotonicMs();
    const carried =
      output.by instanceof PostOffice && recipient !== undefined
        ? await output.by.test(recipient, by)
        : await (output.by as EventPoster).test(by);
    return {
      output: output.name,
      recipient: recipient?.name ?? output.name,
      taken: carried.came === "taken",
      tookMs: Math.round(clock.monotonicMs() - begin),
      said: sayOutcome(carried, site()),
      ...answerOf(carried),
    };
  }
}

interface Way {
  readonly output: Output;
  readonly recipient?: Recipient;
}

function waysOf(output: Output, to: string, isContact: boolean): Way[] {
  const isMeant = isContact ? output.contacts.includes(to) : output.name === to;
  if (!isMeant) return [];
  if (!(output.by instanceof PostOffice)) return [{ output }];
  const told = output.by.recipients.filter(({ id }) => !isContact || id === to);
  return told.map((recipient) => ({ output, recipient }));
}

function outputsOf(parts: TellingParts): Output[] {
  const { site: siteNow, events, books, clock, boot, clockTrusted, log, makeReport } = parts;
  const site = siteNow();
  const { telling, siteName } = site;
  const common = { site: siteNow, events, books, clock, log };
  const now = (): number => clock.wallMs();
  const mail =
    telling?.mail === undefined
      ? []
      : [
          {
            name: "mail",
            contacts: mailRecipients(site).map(({ id }) => id),
            by: new PostOffice({
              ...common,
              name: "mail",
              kind: "mail",
              recipients: mailRecipients(site),
              carrier: mailCarrierOf(telling.mail, siteName, now),
              ...(makeReport === undefined
                ? {}
                : { reports: reportSource({ make: makeReport, site: siteNow, clock, clockTrusted }) }),
            }),
          },
        ];
  const webhooks = (telling?.webhooks ?? []).map((config): Output => {
    const recipient = webhookRecipient(config, site);
    const contacts = config.contact === undefined ? [] : [config.contact];
    const { id: name, kind } = config;
    if (kind === "json")
      return { name, contacts, by: new EventPoster({ ...common, config, recipient, boot, clockTrusted }) };
    const carrier = new ChatCarrier(config, now);
    return { name, contacts, by: new PostOffice({ ...common, name, kind, recipients: [recipient], carrier }) };
  });
  return [...mail, ...webhooks];
}

export function mailCarrierOf(config: MailConfig, siteName: string, now: () => number): MailCarrier {
  return new MailCarrier({
    config,
    senderName: `Vedetta ${siteName}`,
    // Ids of events are no other box's; filters like the sender's own domain best (RFC 5322, 3.6.4).
    domain: config.from.slice(config.from.lastIndexOf("@") + 1),
    now,
  });
}

export function sayOutcome(carried: Carried, site: Site): string {
  const book = bookOf(site.language);
  if (carried.came === "taken") return tell(book, { code: "output.test.taken", parameters: answerOf(carried) });
  const { code, parameters = {} } = carried.problem;
  const problem = tell(book, { code: `output.${code}`, parameters });
  return tell(book, { code: "output.test.failed", parameters: { problem, ...answerOf(carried) } });
}

function answerOf(carried: Carried): { answer?: string } {
  const answer = carried.came === "taken" ? carried.answer : carried.problem.answer;
  return answer === undefined ? {} : { answer };
}
