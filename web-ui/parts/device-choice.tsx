/** A choice among the devices, by name, after something else that stands first. */
import type { HostSummary } from "#model/api.ts";
import { useResource } from "../live/resource.ts";
import { byText } from "./order.ts";

interface DeviceChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly first: { readonly value: string; readonly words: string };
  readonly value: string;
  readonly onChoose: (value: string, name: string) => void;
}

export function DeviceChoice({ id, label, first, value, onChoose }: DeviceChoiceProps) {
  const hosts = useResource<HostSummary[]>("/hosts", () => false).value.value ?? [];
  const choose = (chosen: string) => onChoose(chosen, hosts.find((host) => host.id === chosen)?.name ?? chosen);
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value={first.value}>{first.words}</option>
        {/* It may be gone, or not read yet. */}
        {value !== first.value && !hosts.some((host) => host.id === value) && <option value={value}>{value}</option>}
        {hosts
          .toSorted((a, b) => byText(a.name, b.name))
          .map((host) => (
            <option key={host.id} value={host.id}>
              {host.name}
            </option>
          ))}
      </select>
    </div>
  );
}
