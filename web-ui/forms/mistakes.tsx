/** What keeps a form from being applied, in one list that takes the focus; each leads to its field. */
import { useEffect, useRef } from "preact/hooks";
import { say } from "../words/language.ts";
import { idOf } from "./form-context.ts";
import { sayField } from "./words.ts";

export interface Mistake {
  readonly way: readonly (string | number)[];
  readonly message: string;
  /** Another part of the configuration, as the box names it: no field of this form. */
  readonly elsewhere: string | undefined;
}

export function Mistakes({
  mistakes,
  field,
}: {
  readonly mistakes: readonly Mistake[];
  readonly field: readonly string[];
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [mistakes]);
  return (
    <div class="form-error" role="alert" tabIndex={-1} ref={box}>
      <p>{say("settings.wrong")}</p>
      <ul>
        {mistakes.map(({ way, message, elsewhere }, index) => (
          <li key={`${index}-${way.join("/")}`}>
            {elsewhere === undefined ? (
              <button type="button" class="link-button" onClick={() => goTo(way)}>
                {nameOf(way, field)}
              </button>
            ) : (
              <span class="mono">{elsewhere}</span>
            )}
            : {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf(way: Mistake["way"], field: readonly string[]): string {
  const keys = way.filter((step) => typeof step === "string");
  return keys.length === 0 ? sayField(field) : sayField([...field, ...keys]);
}

/** To the field, or to the nearest thing around it that is in the document. */
function goTo(way: Mistake["way"]): void {
  for (let length = way.length; length > 0; length--) {
    const target = document.getElementById(idOf(way.slice(0, length)));
    if (target === null) continue;
    target.closest("details")?.setAttribute("open", "");
    target.focus();
    target.scrollIntoView({ block: "center" });
    return;
  }
}
