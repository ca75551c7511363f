/** Whom an output tells: contacts with an address, or the output itself by the wishes of a contact or its own. */
import { wishChoices } from "#model/config/telling.ts";
import { defaultsOf } from "#model/config/words.ts";
import type { Language, Site } from "#model/site.ts";
import type { Contact } from "#model/sla.ts";
import type { OwnWishes, WebhookConfig } from "#model/telling.ts";

const WISHES = defaultsOf(wishChoices);

export interface Recipient extends OwnWishes {
  /** Id of the contact; of an output that names none, the output's. */
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** Mail address, where mail tells it. */
  readonly address?: string;
  /** The report of each month is sent to it. */
  readonly monthlyReport?: true;
  /** It is no contact but an output of its own: whatever is escalated, to whomever, is its as well. */
  readonly everybody?: true;
}

export function mailRecipients(site: Site): Recipient[] {
  return site.sla.contacts.flatMap((contact) =>
    contact.mail === undefined
      ? []
      : [
          {
            ...contactRecipient(contact, site),
            address: contact.mail,
            ...(contact.monthlyReport === true ? { monthlyReport: true } : {}),
          },
        ],
  );
}

export function webhookRecipient(webhook: WebhookConfig, site: Site): Recipient {
  const contact = site.sla.contacts.find(({ id }) => id === webhook.contact);
  if (contact !== undefined) return contactRecipient(contact, site);
  const { id, wishes } = webhook;
  return { ...wishes, id, name: id, language: wishes.language ?? site.language, everybody: true };
}

function contactRecipient(contact: Contact, site: Site): Recipient {
  const { id, name, when, minimumPriority, quiet } = contact;
  return {
    id,
    name,
    when,
    minimumPriority,
    role: contact.role ?? WISHES.role,
    steps: contact.steps ?? WISHES.steps,
    tell: contact.tell ?? WISHES.tell,
    repeat: contact.repeat ?? WISHES.repeat,
    language: contact.language ?? site.language,
    ...(quiet === undefined ? {} : { quiet }),
  };
}
