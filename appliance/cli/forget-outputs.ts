/** What outputs keep in the store, taken away when the configuration names them no more. */
import type { Site } from "#model/site.ts";
import { forgetOtherBooks, type BookStore } from "#outputs/book-keeper.ts";
import { mailRecipients, webhookRecipient } from "#outputs/recipient.ts";

export interface KeptOutputs {
  readonly site: () => Site;
  readonly events: { cursors(): readonly { readonly name: string }[]; forgetCursor(name: string): void };
  readonly books: BookStore;
}

/** Cursors and books of outputs and recipients that are not there any more hold nothing back. */
export function forgetGone({ site, events, books }: KeptOutputs): void {
  const { telling } = site();
  const webhooks = telling?.webhooks ?? [];
  const names = [...(telling?.mail === undefined ? [] : ["mail"]), ...webhooks.map(({ id }) => id)];
  for (const { name } of events.cursors())
    if (name.startsWith("output.") && !names.includes(name.slice("output.".length))) events.forgetCursor(name);
  const used = [
    ...(telling?.mail === undefined ? [] : mailRecipients(site()).map(({ id }) => `mail.${id}`)),
    ...webhooks.map((one) =>
      one.kind === "json" ? `${one.id}.unanswered` : `${one.id}.${webhookRecipient(one, site()).id}`,
    ),
  ];
  forgetOtherBooks(books, used);
}
