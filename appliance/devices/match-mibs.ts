/** Which MIBs are worth reading of a device: by sysObjectID and sysDescr, and by objects that must be there. Pure. */
import { isAtOrBelow } from "#snmp/oid.ts";
import type { Match, Mib, SystemGroup } from "./contract.ts";

type Matching = Pick<Mib, "matches">;

/** Instances whose presence decides about MIBs of this device; asked for in one go. Each once. */
export function listProbes(mibs: readonly Matching[], system: SystemGroup): string[] {
  const probes = new Set<string>();
  for (const mib of mibs) {
    if (mib.matches === "always" || mib.matches.some((match) => match.present === undefined && fits(match, system)))
      continue;
    for (const match of mib.matches) {
      if (fits(match, system)) for (const oid of match.present ?? []) probes.add(oid);
    }
  }
  return [...probes];
}

/** The MIBs to read, in the registry's order. @param present the instances of `listProbes` that exist */
export function chooseMibs<M extends Matching>(
  mibs: readonly M[],
  system: SystemGroup,
  present: ReadonlySet<string>,
): M[] {
  return mibs.filter(
    ({ matches }) =>
      matches === "always" ||
      matches.some((match) => fits(match, system) && (match.present ?? []).every((oid) => present.has(oid))),
  );
}

function fits({ sysObjectID, sysDescr }: Match, system: SystemGroup): boolean {
  if (sysObjectID !== undefined && !sysObjectID.some((root) => isAtOrBelow(system.objectId, root))) return false;
  return sysDescr === undefined || sysDescr.some((pattern) => pattern.test(system.descr));
}

/** Where what one request bears ends (see `snmp/ask-size.ts`): fewer probes than that are simply asked. */
const MOST_AT_ONCE = 50;
/** What net-snmp itself has (net-snmp, UCD): always there, so that asking for it first would tell nothing. */
const OF_NET_SNMP: ReadonlySet<string> = new Set(["1.3.6.1.4.1.8072", "1.3.6.1.4.1.2021"]);

/**
 * Makers' trees to look for before the probes below them are asked: devices of no maker (net-snmp) may have any maker's MIB. None
 * where the probes travel in one request.
 */
export function treesOf(probes: readonly string[]): string[] {
  if (probes.length <= MOST_AT_ONCE) return [];
  return [...new Set(probes.map(treeOf).filter((tree) => tree !== undefined))];
}

/** The probes that are left when only some trees are there. @param asked what `treesOf` gave @param there those in use */
export function probesIn(probes: readonly string[], asked: readonly string[], there: ReadonlySet<string>): string[] {
  const gone = new Set(asked.filter((tree) => !there.has(tree)));
  return probes.filter((oid) => !gone.has(treeOf(oid) ?? ""));
}

function treeOf(oid: string): string | undefined {
  const tree = /^1\.3\.6\.1\.4\.1\.\d+/.exec(oid)?.[0];
  return tree === undefined || OF_NET_SNMP.has(tree) ? undefined : tree;
}
