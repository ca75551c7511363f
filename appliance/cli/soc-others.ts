/**
 * What others know of a silent box: other boxes of its site, and boxes elsewhere that watch its site from outside. Where one of them
 * knows, the dead box is told apart from the dead line at once. Pure.
 */
import { saySoc, socUsage } from "./soc-words.ts";

/**
 * `mateHeard`: another box of the site is heard; `matesSilent`: all of them are silent as well; `answersOutside`, `silentOutside`: what a
 * box elsewhere sees of the site.
 */
export type OthersKnow =
  | { readonly know: "mateHeard" | "answersOutside" | "silentOutside"; readonly by: string }
  | { readonly know: "matesSilent"; readonly count: number };

/** Says it for people. */
export function sayOthers(others: OthersKnow | undefined): string {
  if (others === undefined) return saySoc("soc.others.unknown");
  return others.know === "matesSilent"
    ? saySoc("soc.others.matesSilent", { count: others.count })
    : saySoc(`soc.others.${others.know}`, { by: others.by });
}

/** `CUSTOMER/SITE` of `CUSTOMER/SITE/BOX`. */
export function siteOf(box: string): string {
  return box.slice(0, box.lastIndexOf("/"));
}

/** `CUSTOMER/SITE=CUSTOMER/SITE/BOX/HOST`: the host by which a box elsewhere watches a site from outside. */
const WITNESS = /^([a-z0-9-]{1,63}\/[a-z0-9-]{1,63})=((?:[a-z0-9-]{1,63}\/){2}[a-z0-9-]{1,63})\/([a-z0-9-]{1,63})$/;

interface Witness {
  readonly box: string;
  readonly host: string;
  isDown: boolean;
}

export class SiteWitnesses {
  readonly #ofSite = new Map<string, Witness>();

  /** @param written as `WITNESS` @throws UsageError that names what it does not understand */
  constructor(written: readonly string[]) {
    for (const one of written) {
      const [, site, box, host] = WITNESS.exec(one) ?? [];
      if (site === undefined || box === undefined || host === undefined) throw socUsage("soc.witness", { value: one });
      if (siteOf(box) === site) throw socUsage("soc.witness.own", { value: one, box });
      this.#ofSite.set(site, { box, host, isDown: false });
    }
  }

  /** An event of a box: its host may be a witness. Until one was told as down it is taken to be up. */
  take(box: string, type: string, subject: string | undefined, data: unknown): void {
    for (const witness of this.#ofSite.values()) {
      if (witness.box !== box) continue;
      const about = typeof data === "object" && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
      const host = type.startsWith("incident.") ? about["subject"] : subject;
      if (host !== witness.host) continue;
      if (type === "incident.opened" || type === "incident.reopened") witness.isDown = true;
      if (type === "incident.resolved" || type === "incident.cancelled") witness.isDown = false;
      if (type === "state.changed") witness.isDown = about["state"] === "down";
    }
  }

  /** @param isHeard whether a box is heard: one that is not sees nothing */
  of(site: string, isHeard: (box: string) => boolean): OthersKnow | undefined {
    const witness = this.#ofSite.get(site);
    if (witness === undefined || !isHeard(witness.box)) return undefined;
    return { know: witness.isDown ? "silentOutside" : "answersOutside", by: `${witness.box}/${witness.host}` };
  }
}
