/** One found device, opened: what it is called, where it belongs, how much it matters, and each check that would watch it. */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { DeviceChoice, ReviewCheck, ReviewDetail, ReviewDevice } from "#model/discovery-review.ts";
import { useResource } from "../live/resource.ts";
import { say, sayIt } from "../words/language.ts";
import { Dialog } from "./dialog.tsx";
import { Field } from "./field.tsx";
import { nameOf, makeOf, sayCheck, sayGroup } from "./found-words.ts";
import { isOpen } from "./found-groups.ts";
import { Glyph } from "./glyph.tsx";
import { Choice } from "./list-filter.tsx";

interface DialogsProps {
  readonly device: ReviewDevice;
  /** All that were found: it may hang on one of them. */
  readonly devices: readonly ReviewDevice[];
  readonly groups: readonly string[];
  readonly choose: (choices: readonly DeviceChoice[]) => void;
  readonly onClose: () => void;
}

const LEVELS = ["low", "medium", "high", "critical"] as const;

export function Dialogs({ device, devices, groups, choose, onClose }: DialogsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { address, proposedName, parents, criticality, group, stand } = device;
  const name = useSignal(device.name);
  const isNew = stand !== "readable";
  const set = (choice: Omit<DeviceChoice, "address">) => choose([{ address, ...choice }]);
  const keepName = () => {
    if (name.value.trim() !== device.name) set({ name: name.value.trim() === proposedName ? "" : name.value.trim() });
  };
  const about = [address, makeOf(device)].filter((one) => one !== undefined).join(" · ");
  return (
    <Dialog
      dialog={dialog}
      title={nameOf(device)}
      about={about}
      onClose={() => {
        keepName();
        onClose();
      }}
    >
      <form
        class="found-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          dialog.current?.close();
        }}
      >
        {isOpen(device) && (
          <label class="tick">
            <input
              type="checkbox"
              class="dialog__first"
              checked={device.take}
              onChange={({ currentTarget: { checked } }) => set({ take: checked })}
            />
            {say("found.edit.take")}
          </label>
        )}
        {isNew && (
          <>
            <Field
              name="found-name"
              label={say("found.edit.name")}
              help={proposedName === "" ? undefined : say("found.edit.nameHelp", { name: proposedName })}
              value={name.value}
              onInput={(value) => (name.value = value.slice(0, MOST_CHARS))}
            />
            <Choice
              id="found-group"
              label={say("found.edit.group")}
              {...(group === undefined ? { any: say("found.edit.noGroup") } : {})}
              value={group ?? ""}
              options={groups.map((id) => [id, sayGroup(id)] as const)}
              onChoose={(chosen) => chosen !== "" && set({ group: chosen })}
            />
            <Choice
              id="found-level"
              label={say("found.edit.criticality")}
              value={criticality}
              options={LEVELS.map((level) => [level, say(`found.level.${level}`)] as const)}
              onChoose={(level) => set({ criticality: level as (typeof LEVELS)[number] })}
            />
            <Choice
              id="found-behind"
              label={say("found.edit.behind")}
              any={say("found.edit.noBehind")}
              value={device.behind ?? ""}
              options={devices
                .filter((one) => one.address !== address && (one.take || one.stand === "watched"))
                .map((one) => [one.address, `${nameOf(one)} (${one.address})`] as const)}
              other={() => parents.join(", ")}
              onChoose={(behind) => set({ behind })}
            />
          </>
        )}
        {!isNew && parents.length > 0 && <p class="field__help">{say("found.edit.parents", { name: parents })}</p>}
        <Checks address={address} onWithout={(without) => set({ without })} />
        <div class="dialog__buttons">
          <button type="submit" class="button button--filled">
            {say("found.edit.close")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** As long as a name may be (model/discovery-review.ts). */
const MOST_CHARS = 150;

interface ChecksProps {
  readonly address: string;
  /** The ids of those that are not wanted. */
  readonly onWithout: (without: string[]) => void;
}

function Checks({ address, onWithout }: ChecksProps) {
  const detail = useResource<ReviewDetail>(`/discovery/review/${encodeURIComponent(address)}`, () => false).value;
  /** By id: ticked or not since the dialog was opened. */
  const ticked = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const checks = (detail.value?.checks ?? []).map((check) => ({
    ...check,
    take: ticked.value.get(check.id) ?? check.take,
  }));
  if (checks.length === 0) return null;
  const tick = (id: string, take: boolean) => {
    ticked.value = new Map([...ticked.value, [id, take]]);
    onWithout(checks.flatMap((check) => ((check.id === id ? take : check.take) ? [] : [check.id])));
  };
  return (
    <fieldset class="found-checks">
      <legend class="field__label">{say("found.edit.checks")}</legend>
      {checks.map((check) => (
        <CheckTick key={check.id} check={check} onTick={(take) => tick(check.id, take)} />
      ))}
    </fieldset>
  );
}

function CheckTick({ check, onTick }: { readonly check: ReviewCheck; readonly onTick: (take: boolean) => void }) {
  const { state, text, take } = check;
  const isUnwell = state === "warning" || state === "critical";
  return (
    <div class="found-check">
      <label class="tick">
        <input type="checkbox" checked={take} onChange={({ currentTarget: { checked } }) => onTick(checked)} />
        <bdi>{sayCheck(check)}</bdi>
      </label>
      {isUnwell && (
        <p class="found__troubles">
          <Glyph state="finding" size={16} />
          {text !== undefined && <bdi>{sayIt(text)}</bdi>}
        </p>
      )}
    </div>
  );
}
