/**
 * Checks that the rooms of the appliance import only what the table in appliance/README.md allows, and the few other
 * rules about imports and file names that stand below that table.
 *
 * The table is the only place the rule is written. Files are read with a real parser, so what stands in comments and
 * strings does not count, and type-only, dynamic and re-exporting imports do.
 */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { findImports, findImpurities, type Import } from "./lib/imports.ts";

/** Names the files under a folder whose name says nothing, because everything ends up in them. */
const drawers = ["utils", "util", "helpers", "helper", "common", "misc", "index", "manager"];

export interface RoomReport {
  files: number;
  faults: string[];
}

type Room = { name: string; mayImport: Set<string> | "everything" };

/** Everything wrong with the tree under `root`, as `path:line: what is wrong`. */
export function checkRooms(root: string): RoomReport {
  const faults: string[] = [];
  const rooms = readRooms(root, faults);
  const files = globSync(["appliance/**/*.{ts,tsx,mts,cts,js,mjs}", "web-ui/**/*.{ts,tsx,mts,cts,js,mjs}"], {
    cwd: root,
    exclude: ["**/node_modules/**", "web-ui/dist/**", "web-ui/vite.config.ts"],
  }).toSorted();
  const importers: Record<string, Set<string>> = { "node:sqlite": new Set(), mqtt: new Set() };

  for (const path of files) {
    if (drawers.includes(basename(path).replace(/\..*$/, ""))) faults.push(`${path}: a file name that says nothing`);
    const source = readFileSync(join(root, path), "utf8");
    const complain = (line: number, what: string): number => faults.push(`${path}:${line}: ${what}`);
    const { imports, errors } = findImports(path, source);
    for (const error of errors) faults.push(`${path}: cannot be read: ${error}`);
    for (const found of imports) {
      if (found.from === undefined) complain(found.line, "imports what is not written out, so it cannot be checked");
      else checkImport(root, rooms, path, { ...found, from: found.from }, complain);
    }
    for (const name of Object.keys(importers)) {
      if (!isTest(path) && imports.some((found) => packageOf(found.from) === name)) importers[name]?.add(path);
    }
    if (roomOf(path) === "decide" && !isTest(path)) {
      for (const { line, what } of findImpurities(path, source)) complain(line, `decide/ is pure: ${what}`);
    }
  }
  onlyOneIn("store", "node:sqlite", importers["node:sqlite"], faults);
  onlyOneIn("relay", "mqtt", importers["mqtt"], faults);
  if (files.length === 0) faults.push("no file was looked at");
  return { files: files.length, faults };
}

/** Reads the table, and compares it with the folders. */
function readRooms(root: string, faults: string[]): Map<string, Room> {
  const path = "appliance/README.md";
  const text = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
  const rooms = new Map<string, Room>();
  for (const line of text.split("\n")) {
    const row = /^\| `([a-z-]+)\/` \|.*\|([^|]*)\|\s*$/.exec(line);
    if (!row?.[1] || row[2] === undefined) continue;
    const allowed = row[2].trim();
    const mayImport =
      allowed === "everything"
        ? ("everything" as const)
        : new Set(allowed === "nothing of ours" ? [] : allowed.split(",").map((name) => name.trim()));
    if (rooms.has(row[1])) faults.push(`${path}: ${row[1]} has two rows`);
    rooms.set(row[1], { name: row[1], mayImport });
  }
  if (rooms.size === 0) faults.push(`${path}: holds no table of rooms`);

  const folders = readdirSync(join(root, "appliance"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "docs")
    .map((entry) => entry.name);
  for (const name of folders) if (!rooms.has(name)) faults.push(`appliance/${name}: a folder without a row in ${path}`);
  for (const room of rooms.values()) {
    if (!folders.includes(room.name)) faults.push(`${path}: names ${room.name}, which does not exist`);
    if (room.mayImport === "everything") continue;
    for (const name of room.mayImport) {
      if (!rooms.has(name)) faults.push(`${path}: ${room.name} may import ${name}, which is no room`);
    }
  }
  return rooms;
}

function checkImport(
  root: string,
  rooms: Map<string, Room>,
  path: string,
  found: Import & { from: string },
  complain: (line: number, what: string) => void,
): void {
  const { from, line } = found;
  if (from.startsWith("/") || from.startsWith("file:")) return complain(line, `imports by an absolute path, ${from}`);
  if (from.startsWith("#")) return checkRoomImport(rooms, path, found, complain);
  if (from.startsWith(".")) return checkRelativeImport(root, path, found, complain);
  if (path.startsWith("web-ui/") && !isTest(path) && from.startsWith("node:")) complain(line, `${from} in the browser`);
  if (roomOf(path) === "decide" && !isTest(path) && from.startsWith("node:")) {
    complain(line, `decide/ is pure: imports ${from}`);
  }
}

/** Rooms whose code the page runs itself; see docs/adr/0005. */
const PAGE_READS: ReadonlySet<string> = new Set(["grammars", "texts"]);

function checkRoomImport(
  rooms: Map<string, Room>,
  path: string,
  { from, line, typeOnly }: Import & { from: string },
  complain: (line: number, what: string) => void,
): void {
  const target = from.slice(1).split("/")[0] ?? "";
  if (!rooms.has(target)) return complain(line, `${from} names no room`);
  if (path.startsWith("web-ui/")) {
    // Its tests run in Node and start whatever they need.
    if (isTest(path) || PAGE_READS.has(target) || (target === "model" && typeOnly)) return;
    return complain(line, `web-ui may import types of model, the grammars and the texts, not ${from}`);
  }
  const room = rooms.get(roomOf(path));
  if (!room || room.mayImport === "everything") return; // main.ts, cli/, or a folder already complained about
  const file = `appliance/${from.slice(1)}`;
  // Sentences in a check type's folder, and their collection, name each other across the folders.
  if (
    roomOf(file) === "texts" &&
    room.name === "texts" &&
    SENTENCES_OF_CHECKS.test(path) !== SENTENCES_OF_CHECKS.test(file)
  )
    return;
  // What checks are tried with compares sentences, which the page and the mails are made of.
  if (target === "texts" && mayTell(path)) return;
  if (room.name === target) return complain(line, `${from} is in the own room: import it relatively`);
  if (!room.mayImport.has(target)) complain(line, `${room.name} may not import ${target} (${from})`);
}

function checkRelativeImport(
  root: string,
  path: string,
  { from, line }: Import & { from: string },
  complain: (line: number, what: string) => void,
): void {
  const target = relative(root, resolve(root, dirname(path), from)).replaceAll("\\", "/");
  if (path.startsWith("web-ui/")) {
    if (!target.startsWith("web-ui/")) complain(line, `${from} leaves web-ui: name the room, #model/... or #texts/...`);
    return;
  }
  const room = roomOf(path);
  if (room === "") return; // main.ts stands in no room, so it leaves none
  // A type's tests and stage know its sentences.
  if (SENTENCES_OF_CHECKS.test(target) && mayTell(path) && !isOtherType(root, path, target)) return;
  if (roomOf(target) !== room) return complain(line, `${from} leaves the room: name the room, #room/...`);
  if (isOtherType(root, path, target)) {
    complain(line, `check type ${checkTypeOf(root, path)} imports check type ${checkTypeOf(root, target)}`);
  }
}

function isOtherType(root: string, path: string, target: string): boolean {
  const [ownType, otherType] = [checkTypeOf(root, path), checkTypeOf(root, target)];
  return ownType !== undefined && otherType !== undefined && ownType !== otherType;
}

/** What checks are tried with, which may read the sentences. */
function mayTell(path: string): boolean {
  return roomOf(path) === "checks" && (isTest(path) || path.includes("/testing/"));
}

function onlyOneIn(room: string, name: string, importers: Set<string> | undefined, faults: string[]): void {
  const paths = [...(importers ?? [])];
  for (const path of paths) {
    if (roomOf(path) !== room) faults.push(`${path}: imports ${name}, which belongs to ${room}/`);
  }
  const inside = paths.filter((path) => roomOf(path) === room);
  if (inside.length > 1) faults.push(`${inside.join(", ")}: only one file of ${room}/ may import ${name}`);
}

/** The sentences of a check type lie in its folder and belong to `texts/`; see docs/adr/0080. */
const SENTENCES_OF_CHECKS = /^appliance\/checks\/[^/]+\/texts\//;

/** "store" for appliance/store/event-log.ts, "" for appliance/main.ts and what is outside. */
function roomOf(path: string): string {
  if (SENTENCES_OF_CHECKS.test(path)) return "texts";
  const [top, room, ...rest] = path.split("/");
  return top === "appliance" && room !== undefined && rest.length > 0 ? room : "";
}

/** "tcp" for a file below appliance/checks/tcp/, which holds tcp.ts; a folder without such a file is shared by types. */
function checkTypeOf(root: string, path: string): string | undefined {
  const [top, room, type, ...rest] = path.split("/");
  if (top !== "appliance" || room !== "checks" || type === undefined || rest.length === 0) return undefined;
  return existsSync(join(root, top, room, type, `${type}.ts`)) ? type : undefined;
}

/** "mqtt" for mqtt and mqtt/client, "@fastify/static" for that. */
function packageOf(from: string | undefined): string | undefined {
  return from
    ?.split("/")
    .slice(0, from.startsWith("@") ? 2 : 1)
    .join("/");
}

function isTest(path: string): boolean {
  // The folders beside tests hold the servers and browsers that they start.
  return path.startsWith("web-ui/test/") || /\.test\.tsx?$/.test(path);
}

if (import.meta.main) {
  const { files, faults } = checkRooms(resolve(import.meta.dirname, ".."));
  for (const fault of faults) console.error(fault);
  console.log(`rooms: ${files} files, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
