/** From `proxy:` to what goes through it: its log-in looked up. */
import { proxyChoices } from "#model/config/connections.ts";
import { defaultsOf } from "#model/config/words.ts";
import type { ProxyConfig } from "#model/site.ts";
import { lookUpReference, lookUpSecret, type Loading } from "./loading.ts";

const CHOICES = defaultsOf(proxyChoices);

/** Undefined: there is none. Without a user there is no log-in. */
export function buildProxy(loading: Loading): ProxyConfig | undefined {
  const entry = loading.document.proxy;
  if (entry === undefined) return undefined;
  const user =
    typeof entry.user === "object" ? lookUpReference(loading, entry.user.secret, ["proxy", "user"]) : entry.user;
  const password =
    entry.password === undefined ? undefined : lookUpSecret(loading, entry.password, ["proxy", "password"]);
  if (entry.password !== undefined && entry.user === undefined)
    loading.findings.mistake("missing.neededBy", ["proxy", "user"], { by: "password" });
  return {
    host: entry.host,
    port: entry.port ?? CHOICES.port,
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    except: entry.except ?? [],
  };
}
