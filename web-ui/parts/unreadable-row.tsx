/** A device that cannot be read, as one line of a list: its name and why. */
import type { Status } from "#model/api.ts";
import { say, sayIt } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import { addressOf } from "./subject.ts";
import "./trouble-row.css";

export function UnreadableRow({ device }: { readonly device: Status["unreadable"]["first"][number] }) {
  const { host, name, reason } = device;
  return (
    <li class="trouble-row">
      <Glyph state="warning" alone />
      <div class="trouble-row__body">
        <a class="trouble-row__name" href={addressOf(host)}>
          {name}
        </a>
        <p class="trouble-row__text">{say("device.unreadable", { reason: sayIt(reason) })}</p>
      </div>
    </li>
  );
}
