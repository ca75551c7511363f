/** Which MIBs are worth reading of a device: by sysObjectID and sysDescr, and by objects that must be there. Pure. */
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

/** Whether `oid` is `root` or lies below it. */
export function isAtOrBelow(oid: string, root: string): boolean {
  return oid === root || oid.startsWith(`${root}.`);
}
