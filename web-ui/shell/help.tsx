/** The list of keys, under `?`; they can be switched off here. */
import { useEffect, useRef } from "preact/hooks";
import { say } from "../words/language.ts";
import { GO_KEYS, helpOpen, keysOn, setKeys } from "./keyboard.ts";
import { PLACES } from "./places.ts";
import "./help.css";

export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = helpOpen.value;
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  if (!open) return null;
  return (
    <dialog class="help card" ref={dialog} aria-labelledby="help-title" onClose={() => (helpOpen.value = false)}>
      <h2 id="help-title">{say("label.keys")}</h2>
      <dl class="help__keys">
        {Object.entries(GO_KEYS).map(([key, address]) => (
          <div key={key}>
            <dt>
              <kbd>g</kbd> <kbd>{key}</kbd>
            </dt>
            <dd>{say(PLACES.find((one) => one.address === address)?.code ?? "nav.now")}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>{say("keys.filter")}</dd>
        </div>
        <div>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>{say("keys.help")}</dd>
        </div>
      </dl>
      <label class="help__choice">
        <input type="checkbox" checked={keysOn.value} onChange={(event) => setKeys(event.currentTarget.checked)} />
        {say("keys.on")}
      </label>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {say("label.close")}
      </button>
    </dialog>
  );
}
