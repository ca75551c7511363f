/** What a device is and where it hangs: address, make, version; behind whom, and who hangs on it, by name. */
import { useSignal } from "@preact/signals";
import type { HostDetail } from "#model/api.ts";
import { mayReport } from "../live/session.ts";
import { say } from "../words/language.ts";
import { addressOf } from "./subject.ts";
import { describeDevice, parentsOf, type Parent } from "./describe-device.ts";

/** Names of devices by their ids; an id without a name is shown as it is. */
export type Names = ReadonlyMap<string, string>;

/** A core switch carries half of the site. */
const CHILDREN_SHOWN = 6;

export function DeviceFacts({ device, names }: { readonly device: HostDetail; readonly names: Names }) {
  const { address, children } = device;
  const { inForce, onlySeen } = parentsOf(device);
  return (
    <>
      <span class="mono">{address}</span>
      <Identity device={device.device} />
      {inForce.length > 0 && (
        <span>
          {say("device.behind")} <Parents parents={inForce} names={names} />
        </span>
      )}
      {onlySeen.length > 0 && (
        <span>
          {say("device.seenBehind")} <Parents parents={onlySeen} names={names} />
        </span>
      )}
      {mayReport() && <a href={`/map?at=${encodeURIComponent(device.id)}`}>{say("nav.map")}</a>}
      {mayReport() && <a href={`/received?host=${encodeURIComponent(device.id)}`}>{say("device.received")}</a>}
      {children.length > 0 && (
        <span>
          {say("device.carries")} <Children ids={children} names={names} />
        </span>
      )}
    </>
  );
}

function Identity({ device }: { readonly device: HostDetail["device"] }) {
  const { kind, make, system, version, serial } = describeDevice(device);
  return (
    <>
      {(kind !== undefined || make !== undefined) && (
        <span>
          {[kind === undefined ? undefined : say(`deviceKind.${kind}`), make]
            .filter((one) => one !== undefined)
            .join(", ")}
        </span>
      )}
      {system !== undefined && <span>{system}</span>}
      {version !== undefined && <span>{say("device.version", { version })}</span>}
      {serial !== undefined && (
        <span>
          {say("device.serial")} <span class="mono">{serial}</span>
        </span>
      )}
    </>
  );
}

function Parents({ parents, names }: { readonly parents: readonly Parent[]; readonly names: Names }) {
  return (
    <>
      {parents.map(({ id, port, learned }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={addressOf(id)}>{names.get(id) ?? id}</a>
          {port !== undefined && ` ${say("device.port", { port })}`}
          {learned && ` ${say("device.learned")}`}
        </span>
      ))}
    </>
  );
}

function Children({ ids, names }: { readonly ids: readonly string[]; readonly names: Names }) {
  const all = useSignal(false);
  const shown = all.value || ids.length <= CHILDREN_SHOWN + 1 ? ids : ids.slice(0, CHILDREN_SHOWN);
  return (
    <>
      {shown.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={addressOf(id)}>{names.get(id) ?? id}</a>
        </span>
      ))}
      {shown.length < ids.length && (
        <>
          {" "}
          <button type="button" class="link-button" onClick={() => (all.value = true)}>
            {say("device.moreChildren", { count: ids.length - shown.length })}
          </button>
        </>
      )}
    </>
  );
}
