/** What the review of found devices calls things: groups, devices, checks. */
import type { ReviewCheck, ReviewDevice } from "#model/discovery-review.ts";
import { say, sayIt } from "../words/language.ts";
import { GROUPS, NO_GROUP } from "./found-groups.ts";

/** Groups of a site's own are called as they are. */
export function sayGroup(id: string): string {
  return id === NO_GROUP || (GROUPS as readonly string[]).includes(id) ? say(`found.group.${id}`) : id;
}

/** Its name, else its address. */
export function nameOf({ name, address }: Pick<ReviewDevice, "name" | "address">): string {
  return name === "" ? address : name;
}

/** Maker and model; nothing is said twice. */
export function makeOf({ vendor, model }: Pick<ReviewDevice, "vendor" | "model">): string | undefined {
  const repeats = vendor !== undefined && model?.toLowerCase().includes(vendor.toLowerCase()) === true;
  const words = [repeats ? undefined : vendor, model].filter((word) => word !== undefined).join(" ");
  return words === "" ? undefined : words;
}

export function sayCheck({ id, check, naming, port = 0 }: ReviewCheck): string {
  if (naming !== undefined) return sayIt(naming);
  switch (check) {
    case "ping":
    case "dns":
      return say(`found.check.${check}`);
    case "http":
    case "tls":
      return say(`found.check.${check}`, { port: String(port) });
    default:
      return say("found.check.tcp", { port: String(port), name: id });
  }
}
