/** Changes in plain words, one line each. */
import type { ConfigDifference } from "#model/api-config.ts";
import { say, sayIt } from "../words/language.ts";
import "./change-lines.css";

export function ChangeLines({ changes, more }: ConfigDifference) {
  if (changes.length === 0) return <p>{say("settings.noChange")}</p>;
  return (
    <ul class="change-lines">
      {changes.map((change, index) => (
        <li key={`${index}-${change.path}-${change.code}`}>{sayIt(change)}</li>
      ))}
      {more > 0 && <li>{say("settings.moreChanges", { count: more })}</li>}
    </ul>
  );
}
