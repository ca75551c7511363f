/**
 * What others know of a silent box: other boxes of its site, and boxes elsewhere that watch its site from outside. Where one of them
 * knows, the dead box is told apart from the dead line at once. Pure.
 */
/**
 * `mateHeard`: another box of the site is heard; `matesSilent`: all of them are silent as well; `answersOutside`, `silentOutside`: what a
 * box elsewhere sees of the site.
 */
export type OthersKnow =
  | { readonly know: "mateHeard" | "answersOutside" | "silentOutside"; readonly by: string }
  | { readonly know: "matesSilent"; readonly count: number };

/** Says it for people. */
export function sayOthers(others: OthersKnow | undefined): string {
  switch (others?.know) {
    case "mateHeard":
      return `its site's line works, for ${others.by} is heard: it is the box, its cable or its power`;
    case "answersOutside":
      return `its site answers from outside, as ${others.by} sees: it is the box, its cable or its power`;
    case "silentOutside":
      return `its site does not answer from outside either, as ${others.by} sees: it is the line, or the site's power`;
    case "matesSilent":
      return `so ${others.count === 1 ? "is the other box" : `are the other ${others.count} boxes`} of its site: it is the line, or the site's power`;
    case undefined:
      return "nothing is known of its site until it is back";
  }
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

  /** @param written as `WITNESS` @throws Error that names what it does not understand */
  constructor(written: readonly string[]) {
    for (const one of written) {
      const [, site, box, host] = WITNESS.exec(one) ?? [];
      if (site === undefined || box === undefined || host === undefined)
        throw new Error(`"${one}" is not CUSTOMER/SITE=CUSTOMER/SITE/BOX/HOST`);
      if (siteOf(box) === site) throw new Error(`"${one}": ${box} stands at that site itself`);
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
