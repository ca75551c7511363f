/** Found devices by group: each group is ticked as a whole, single devices are opened only where they are exceptions. */
import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { DeviceChoice, ReviewDevice, ReviewView } from "#model/discovery-review.ts";
import { place, setQuery } from "../shell/router.ts";
import { say, sayIt, sayNumber } from "../words/language.ts";
import { Dialogs } from "./found-dialog.tsx";
import { countStands, filterFound, groupFound, isOpen, STANDS, type FoundGroup, type Shown } from "./found-groups.ts";
import { makeOf, nameOf, sayGroup } from "./found-words.ts";
import { Glyph, type GlyphName } from "./glyph.tsx";
import { LongList, NothingFound, type Column } from "./long-list.tsx";
import "./list-tools.css";
import "./found-list.css";

interface FoundListProps {
  readonly review: ReviewView;
  readonly choose: (choices: readonly DeviceChoice[]) => void;
  /** Of what is chosen: how much is not as it should be, on how many devices. */
  readonly troubles: number;
  readonly troubled: number;
}

/** A group that is not opened shows as many of its devices, to tell what it is about. */
const SHOWN_CLOSED = 2;

export function FoundList({ review, choose, troubles, troubled }: FoundListProps) {
  const { devices } = review;
  const query = place.value.query;
  const text = query.get("q") ?? "";
  const shown = STANDS.find((one) => one === query.get("show")) ?? "all";
  const edited = useSignal<string | undefined>(undefined);
  const listed = useMemo(() => filterFound(devices, shown, text), [devices, shown, text]);
  const groups = useMemo(() => groupFound(listed), [listed]);
  const open = devices.find(({ address }) => address === edited.value);
  return (
    <>
      {troubles > 0 && (
        <p class="found-troubles">
          <Glyph state="finding" />
          <span>{say("found.troubles", { troubles, devices: troubled })}</span>
        </p>
      )}
      <Tools devices={devices} shown={shown} text={text} left={listed.length} />
      {listed.length === 0 && (
        <NothingFound words={say("found.filter.none")} onClear={() => setQuery({ q: "", show: "" })} />
      )}
      {groups.map((group) => (
        <Group
          key={group.id}
          group={group}
          isWhole={text !== ""}
          choose={choose}
          onEdit={(address) => (edited.value = address)}
        />
      ))}
      {open !== undefined && (
        <Dialogs
          device={open}
          devices={devices}
          groups={review.groups}
          choose={choose}
          onClose={() => (edited.value = undefined)}
        />
      )}
    </>
  );
}

interface ToolsProps {
  readonly devices: readonly ReviewDevice[];
  readonly shown: Shown;
  readonly text: string;
  readonly left: number;
}

function Tools({ devices, shown, text, left }: ToolsProps) {
  const counts = countStands(devices);
  return (
    <div class="list-tools">
      <fieldset class="segments" aria-label={say("found.filter.stands")}>
        {STANDS.filter((stand) => stand === "all" || stand === shown || counts[stand] > 0).map((stand) => (
          <button
            key={stand}
            type="button"
            class="segments__one"
            aria-pressed={shown === stand}
            onClick={() => setQuery({ show: stand === "all" ? "" : stand })}
          >
            {say(`found.stand.${stand}`)} <span class="figures">{sayNumber(counts[stand])}</span>
          </button>
        ))}
      </fieldset>
      <input
        type="search"
        class="list-tools__filter"
        placeholder={say("found.filter.placeholder")}
        aria-label={say("found.filter.placeholder")}
        value={text}
        spellcheck={false}
        autoComplete="off"
        onInput={(event) => setQuery({ q: event.currentTarget.value })}
      />
      {text !== "" && (
        <p class="list-tools__result">
          <output>{say("found.filter.shown", { a: left, b: counts[shown] })}</output>
        </p>
      )}
    </div>
  );
}

interface GroupProps {
  readonly group: FoundGroup;
  /** Nothing of it is folded away. */
  readonly isWhole: boolean;
  readonly choose: FoundListProps["choose"];
  readonly onEdit: (address: string) => void;
}

function Group({ group, isWhole, choose, onEdit }: GroupProps) {
  const isOpened = useSignal(false);
  const { id, devices, ready, open, taken } = group;
  const name = sayGroup(id);
  const isAll = isWhole || isOpened.value || devices.length <= SHOWN_CLOSED + 1;
  const counts = { devices: devices.length, ready };
  const tick = (take: boolean) => choose(open.map(({ address }) => ({ address, take })));
  return (
    <section class="found-group">
      <div class="found-group__head">
        {open.length > 0 && <GroupTick label={say("found.group.take", { group: name })} taken={taken} onTick={tick} />}
        <h2 class="found-group__name">{name}</h2>
        <p class="found-group__counts">
          {ready > 0 ? say("found.group.counts", counts) : say("found.group.plain", counts)}
        </p>
        {devices.length > SHOWN_CLOSED + 1 && !isWhole && (
          <button
            type="button"
            class="link-button found-group__more"
            aria-expanded={isAll}
            onClick={() => (isOpened.value = !isOpened.value)}
          >
            {isAll ? say("found.showFewer") : say("found.group.showAll", { count: devices.length })}
          </button>
        )}
      </div>
      <LongList
        label={name}
        name="found"
        columns={columnsOf(choose, onEdit)}
        rows={isAll ? devices : devices.slice(0, SHOWN_CLOSED)}
        keyOf={({ address }) => address}
      />
    </section>
  );
}

/** Between all and none it stands in the middle; a press takes all. */
function GroupTick({
  label,
  taken,
  onTick,
}: {
  label: string;
  taken: FoundGroup["taken"];
  onTick: (take: boolean) => void;
}) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = taken === "some";
  }, [taken]);
  return (
    <input
      ref={box}
      type="checkbox"
      class="found-tick"
      aria-label={label}
      checked={taken === "all"}
      onChange={(event) => {
        event.currentTarget.indeterminate = false;
        onTick(taken !== "all");
      }}
    />
  );
}

function columnsOf(choose: GroupProps["choose"], onEdit: GroupProps["onEdit"]): readonly Column<ReviewDevice>[] {
  return [
    {
      id: "take",
      title: say("found.column.take"),
      phone: "side",
      cell: (device) =>
        isOpen(device) && (
          <input
            type="checkbox"
            class="found-tick"
            aria-label={say("found.row.take", { name: nameOf(device) })}
            checked={device.take}
            onChange={({ currentTarget: { checked } }) => choose([{ address: device.address, take: checked }])}
          />
        ),
    },
    {
      id: "device",
      title: say("found.column.device"),
      phone: "title",
      kind: "name",
      cell: (device) => <DeviceCell device={device} onEdit={onEdit} />,
    },
    { id: "what", title: say("found.column.what"), phone: "under", cell: (device) => <WhatCell device={device} /> },
    { id: "reads", title: say("found.column.reads"), phone: "under", cell: (device) => <ReadsCell device={device} /> },
    {
      id: "watched",
      title: say("found.column.watched"),
      phone: "under",
      cell: (device) => <WatchedCell device={device} />,
    },
  ];
}

function DeviceCell({ device, onEdit }: { readonly device: ReviewDevice; readonly onEdit: (address: string) => void }) {
  const { address, name, mac, stand, host, sameAs, sharedName, before } = device;
  return (
    <>
      {stand === "watched" && host !== undefined ? (
        <a href={`/devices/${encodeURIComponent(host.id)}`}>
          <bdi>{host.name}</bdi>
        </a>
      ) : (
        <button type="button" class="link-button found__name" aria-haspopup="dialog" onClick={() => onEdit(address)}>
          <bdi>{nameOf(device)}</bdi>
        </button>
      )}
      {(name !== "" || mac !== undefined) && <p class="mono found__address">{name === "" ? mac : address}</p>}
      {sameAs !== undefined && (
        <p class="found__remark">
          {say(sameAs.watched ? "found.row.sameWatched" : "found.row.sameAs", {
            name: sameAs.name === "" ? sameAs.address : sameAs.name,
            address: sameAs.address,
          })}
        </p>
      )}
      {sharedName && <p class="found__remark">{say("found.row.sharedName")}</p>}
      {before !== undefined && (
        <p class="found__remark">
          {say("found.row.before", { name: [before.name, makeOf(before), before.mac].filter(Boolean).join(", ") })}
        </p>
      )}
    </>
  );
}

function WhatCell({ device }: { readonly device: ReviewDevice }) {
  const { kind, version } = device;
  const make = makeOf(device);
  const word = kind === undefined || kind === "other" ? undefined : say(`deviceKind.${kind}`);
  const second = [word, version].filter((one) => one !== undefined).join(", ");
  return (
    <>
      <bdi>{make ?? word ?? say("found.row.unknown")}</bdi>
      {make !== undefined && second !== "" && (
        <p class="found__second">
          <bdi>{second}</bdi>
        </p>
      )}
    </>
  );
}

function ReadsCell({ device: { answers, remarks, host } }: { readonly device: ReviewDevice }) {
  const { pingMs, snmp, ports } = answers;
  return (
    <>
      <ul class="found__reads">
        <Read
          state={pingMs === undefined ? "warning" : "ok"}
          word={say(pingMs === undefined ? "found.row.noPing" : "found.row.ping")}
        />
        {snmp !== undefined && (
          <Read state={snmp ? "ok" : "warning"} word={snmp ? "SNMP" : say("found.row.snmpSilent")} />
        )}
        {snmp !== true &&
          ports.slice(0, MOST_PORTS).map(({ port }) => <Read key={port} state="ok" word={String(port)} />)}
      </ul>
      {host === undefined &&
        remarks.map((remark) => (
          <p key={remark.code} class="found__remark">
            {sayIt(remark)}
          </p>
        ))}
    </>
  );
}

const MOST_PORTS = 4;

function Read({ state, word }: { readonly state: GlyphName; readonly word: string }) {
  return (
    <li class={`found__read found__read--${state}`}>
      <Glyph state={state} size={16} />
      {word}
    </li>
  );
}

const MOST_PARTS = 4;

function WatchedCell({ device }: { readonly device: ReviewDevice }) {
  const { stand, host, checks, parts, troubles } = device;
  if (stand === "watched" && host !== undefined) return <>{say("found.row.watchedAs", { name: host.name })}</>;
  if (checks === 0) return <>{say("found.row.nothing")}</>;
  return (
    <>
      {stand === "readable" && <p class="found__second">{say("found.row.readable")}</p>}
      <p>{say("found.row.checks", { checks })}</p>
      {parts.length > 0 && (
        <p class="found__second">
          {parts
            .slice(0, MOST_PARTS)
            .map((part) => say(`part.${part}`))
            .join(", ")}
        </p>
      )}
      {troubles > 0 && (
        <p class="found__troubles">
          <Glyph state="finding" size={16} />
          {say("found.row.troubles", { troubles })}
        </p>
      )}
    </>
  );
}
