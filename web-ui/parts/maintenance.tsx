/** Announces work in two taps: the button, then for how long. What is done may be said with it. */
import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import type { AnnounceOrder, WorkView } from "#model/api-works.ts";
import { mayAct } from "../live/session.ts";
import { boxNowMs, freshness, status, tellChanged, tick } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { useAsking } from "./asking.ts";
import { DeviceChoice } from "./device-choice.tsx";
import { Dialog, DialogEnd } from "./dialog.tsx";
import { Field, FormError } from "./field.tsx";
import { workTimes, type WorkTime } from "./work-times.ts";
import "./maintenance.css";

/** What is worked on. */
export interface Worked {
  /** What people call it. */
  readonly what: string;
  readonly covers: Pick<AnnounceOrder, "hosts" | "groups" | "services" | "jobs">;
}

export interface MaintenanceProps {
  /** Left out: a device is chosen first. */
  readonly on?: Worked;
  readonly onClose: () => void;
}

export function MaintenanceDialog({ on, onClose }: MaintenanceProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const name = useSignal("");
  const chosen = useSignal<Worked | undefined>(on);
  const { busy, refused, ask } = useAsking();
  void tick.value;
  const stale = freshness.value === "stale";
  const times = workTimes(boxNowMs(), status.value?.site.timezone ?? "UTC", mayAct());
  const announce = async ({ start, end }: WorkTime): Promise<void> => {
    if (chosen.value === undefined) return;
    const { what, covers } = chosen.value;
    const said = name.value.trim();
    const order: AnnounceOrder = { name: said === "" ? say("work.name", { what }) : said, ...covers, start, end };
    if ((await ask<WorkView>("POST", "/maintenance", order)) === undefined) return;
    dialog.current?.close();
    tellChanged({ hosts: [], services: [], incidents: [] });
  };
  return (
    <Dialog
      dialog={dialog}
      title={on === undefined ? say("work.titleOfAny") : say("work.title", { what: on.what })}
      about={say("work.about")}
      onClose={onClose}
    >
      {refused !== undefined && <FormError message={refused} />}
      {on === undefined && (
        <DeviceChoice
          id={`${id}-device`}
          label={say("work.device")}
          first={{ value: "", words: say("work.choose") }}
          value={chosen.value?.covers.hosts?.[0] ?? ""}
          onChoose={(host, what) => (chosen.value = host === "" ? undefined : { what, covers: { hosts: [host] } })}
        />
      )}
      <fieldset class="dialog__choices maintenance">
        <legend>{say("work.choices")}</legend>
        {times.map((time, index) => (
          <button
            key={time.hours ?? "morning"}
            type="button"
            class={`button maintenance__choice${index === 0 && on !== undefined ? " dialog__first" : ""}`}
            disabled={busy || stale || chosen.value === undefined}
            onClick={() => void announce(time)}
          >
            <span>
              {time.hours === undefined
                ? say("work.untilMorning", { today: time.today === true })
                : say("work.hours", { hours: time.hours })}
            </span>
            {time.hours !== undefined && (
              <span class="maintenance__until figures">{say("work.until", { at: time.end })}</span>
            )}
          </button>
        ))}
      </fieldset>
      <Field
        name={`${id}-what`}
        label={say("work.what")}
        help={mayAct() ? undefined : say("work.viewerLimit")}
        value={name.value}
        onInput={(value) => (name.value = value)}
      />
      <DialogEnd dialog={dialog} busy={busy} />
    </Dialog>
  );
}
