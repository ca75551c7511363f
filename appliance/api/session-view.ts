/** What a page is told about who looks at it. */
import type { Actor } from "#actions/actor.ts";
import type { Session } from "#model/api-accounts.ts";
import type { Sources } from "./sources.ts";

/** Nothing about the site is told while the box is unclaimed, nor its name to strangers. */
export function sessionOf(sources: Sources, actor?: Actor): Session {
  const claimed = sources.desk.accounts.isClaimed();
  const site = sources.watch.site();
  const open = claimed && site.access.status === "open";
  const fingerprint = sources.fingerprint();
  return {
    claimed,
    open,
    ...(actor === undefined ? {} : { user: actor.name, role: actor.role }),
    ...(open || actor !== undefined ? { siteName: site.siteName } : {}),
    language: site.language,
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}
