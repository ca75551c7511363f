/**
 * The devices, or where there are many their groups, each with its worst state: what is watched, at one look. Read after
 * the first view stands, because nobody waits for it.
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { HostSummary, ShownState } from "#model/api.ts";
import { useResource } from "../live/resource.ts";
import { freshness, status } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { byText, rankOf, worstFirst } from "./order.ts";
import { StateWord } from "./state-word.tsx";
import { addressOf } from "./subject.ts";
import "./device-tiles.css";

/** More devices than these are shown by group. */
const MOST_DEVICES = 24;
const MOST_GROUPS = 30;
const PAUSE_MS = 5_000;

interface Tile {
  readonly name: string;
  readonly address: string;
  readonly shown: ShownState;
  readonly words: string | undefined;
}

export function DeviceTiles() {
  const asked = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => (asked.value = true), 100);
    return () => clearTimeout(timer);
  }, []);
  const devices = useResource<HostSummary[]>(
    asked.value ? "/hosts" : undefined,
    ({ hosts, services }) => hosts.length > 0 || services.length > 0,
    PAUSE_MS,
  );
  const tiles = tilesOf(devices.value.value ?? []);
  if (tiles.length === 0) return null;
  return (
    <ul class="tiles card">
      {tiles.map(({ name, address, shown, words }) => (
        <li key={address} class="tiles__one">
          <a class="tiles__name" href={address}>
            {name}
          </a>
          <StateWord state={shown} words={words} />
        </li>
      ))}
    </ul>
  );
}

function tilesOf(devices: readonly HostSummary[]): Tile[] {
  if (devices.length <= MOST_DEVICES) return devices.toSorted(worstFirst).map(deviceTile);
  const groups = Map.groupBy(
    devices.flatMap((device) => device.groups.map((group) => ({ group, device }))),
    ({ group }) => group,
  );
  if (groups.size > MOST_GROUPS) return [];
  return [...groups]
    .map(([group, members]) =>
      groupTile(
        group,
        members.map(({ device }) => device),
      ),
    )
    .toSorted((a, b) => rankOf(a.shown) - rankOf(b.shown) || byText(a.name, b.name));
}

function deviceTile({ id, name, shown, state, since }: HostSummary): Tile {
  const at = status.value?.at ?? "";
  const then = freshness.value === "stale";
  const word = () => {
    if (state === "down" && since !== undefined)
      return then ? say("tile.downThen", { at }) : say("tile.down", { since });
    if (shown === "ok") return then ? say("tile.worksThen", { at }) : say("tile.works");
    return undefined;
  };
  return { name, address: addressOf(id), shown, words: word() };
}

/** The worst member: green only where all of them are fine. */
function groupTile(group: string, members: readonly HostSummary[]): Tile {
  const [worst] = members.toSorted((a, b) => rankOf(a.shown) - rankOf(b.shown));
  const shown = worst?.shown ?? "pending";
  const count = members.filter((member) => member.shown === shown).length;
  const words = say("tile.group", { count, total: members.length, state: say(`state.${shown}`) });
  return { name: group, address: `/devices?group=${encodeURIComponent(group)}`, shown, words };
}
