/** From `provider:` to who delivers the box and looks after it: addresses looked at, as each stands on a line of its own in security.txt. */
import { parseDuration } from "#grammars/duration.ts";
import { providerChoices } from "#model/config/provider.ts";
import { defaultsOf } from "#model/config/words.ts";
import type { ProviderConfig } from "#model/site.ts";
import type { Path } from "./findings.ts";
import { checkDuration, durationOr, type Loading } from "./loading.ts";
import { quote } from "./value-form.ts";

const CHOICES = defaultsOf(providerChoices);

export function buildProvider(loading: Loading): ProviderConfig {
  const { contacts = [], policy, name, supportedUntil, validFor } = loading.document.provider ?? {};
  contacts.forEach((contact, index) => checkAddress(loading, contact, ["provider", "contacts", index]));
  if (policy !== undefined) checkAddress(loading, policy, ["provider", "policy"]);
  // Longer than a year nobody should rely on it: RFC 9116, 2.5.5.
  checkDuration(loading, validFor, ["provider", "validFor"], "1d", "365d");
  return {
    ...(name === undefined ? {} : { name }),
    contacts,
    ...(policy === undefined ? {} : { policy }),
    ...(supportedUntil === undefined ? {} : { supportedUntil }),
    validForMs: durationOr(validFor, parseDuration(CHOICES.validFor)),
  };
}

function checkAddress(loading: Loading, text: string, at: Path): void {
  const url = URL.parse(text);
  const isWeb = text.startsWith("https:");
  if (url === null || (isWeb && url.hostname === "")) loading.findings.mistake("url.any", at, { value: quote(text) });
  else if (isWeb && (url.username !== "" || url.password !== "")) loading.findings.mistake("url.withUser", at);
}
