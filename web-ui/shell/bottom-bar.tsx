/** The phone's navigation: three places and the rest under More. */
import { useRef } from "preact/hooks";
import { Icon, type IconName } from "../parts/icon.tsx";
import { say } from "../words/language.ts";
import { isIn, PLACES, shownPlaces } from "./places.ts";
import { place } from "./router.ts";
import { OpenCount } from "./top-bar.tsx";
import "./bottom-bar.css";

const ICONS: Readonly<Record<string, IconName>> = { "/": "now", "/incidents": "incidents", "/devices": "devices" };

export function BottomBar() {
  const path = place.value.path;
  const sheet = useRef<HTMLDialogElement>(null);
  const rest = shownPlaces().filter(({ first }) => !first);
  const inRest = rest.some(({ address }) => isIn(path, address));
  return (
    <nav class="bottom-bar" aria-label={say("label.nav")}>
      {PLACES.filter(({ first }) => first).map(({ code, address }) => (
        <a key={code} href={address} class="bottom-bar__place" aria-current={isIn(path, address) ? "page" : undefined}>
          <Icon name={ICONS[address] ?? "more"} />
          <span class="bottom-bar__word">
            {say(code)}
            {address === "/incidents" && <OpenCount />}
          </span>
        </a>
      ))}
      <button
        type="button"
        class={`bottom-bar__place${inRest ? " bottom-bar__place--current" : ""}`}
        aria-haspopup="dialog"
        onClick={() => sheet.current?.showModal()}
      >
        <Icon name="more" />
        <span class="bottom-bar__word">{say("nav.more")}</span>
      </button>
      <dialog class="sheet" ref={sheet} aria-label={say("nav.more")}>
        <ul class="sheet__list">
          {rest.map(({ code, address }) => (
            <li key={code}>
              <a href={address} onClick={() => sheet.current?.close()}>
                {say(code)}
              </a>
            </li>
          ))}
        </ul>
        <button type="button" class="button sheet__close" onClick={() => sheet.current?.close()}>
          {say("label.close")}
        </button>
      </dialog>
    </nav>
  );
}
