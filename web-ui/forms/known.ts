/** What fields of a form may refer to, out of the configuration in force. */
import { nameOfEntry } from "./forms-table.ts";
import { isGroup, type Group } from "./schema.ts";

export interface Known {
  readonly id: string;
  readonly name: string;
}

export function known(document: Group): (kind: string) => readonly Known[] {
  const found = new Map<string, readonly Known[]>();
  return (kind) => {
    const before = found.get(kind);
    if (before !== undefined) return before;
    const list = listOf(document, kind);
    found.set(kind, list);
    return list;
  };
}

function listOf(document: Group, kind: string): readonly Known[] {
  if (kind === "credentials") {
    const all = document["credentials"];
    return isGroup(all) ? Object.keys(all).map((id) => ({ id, name: id })) : [];
  }
  if (kind === "groups") {
    const groups = entries(document, "hosts").flatMap(({ groups: own }) => (Array.isArray(own) ? own.map(String) : []));
    return [...new Set(groups)].sort().map((id) => ({ id, name: id }));
  }
  if (kind === "members") return members(document);
  return entries(document, kind).map((entry) => named(entry));
}

/** Devices, their checks, jobs and business services. */
function members(document: Group): readonly Known[] {
  const hosts = entries(document, "hosts").flatMap((host) => {
    const own = named(host);
    const services = Array.isArray(host["services"]) ? (host["services"] as Group[]) : [];
    const inside = services.map((service) => {
      const { id, name } = named(service);
      return { id: `${own.id}/${id}`, name: `${own.name}, ${name}` };
    });
    return [own, ...inside];
  });
  return [...hosts, ...entries(document, "jobs").map(named), ...entries(document, "healthModels").map(named)];
}

function entries(document: Group, key: string): readonly Group[] {
  const list = document[key];
  return Array.isArray(list) ? list.filter(isGroup) : [];
}

function named(entry: Group): Known {
  const id = String(entry["id"] as string);
  return { id, name: nameOfEntry(entry, id) };
}
