/** The way to every form of the configuration, and to its versions: links with how many there are of each. */
import { useEffect } from "preact/hooks";
import { GENERAL, LISTS } from "../forms/forms-table.ts";
import { loadConfig, loaded } from "../forms/config-loaded.ts";
import { mayAct } from "../live/session.ts";
import { say, sayNumber, words } from "../words/language.ts";
import { sayField } from "#texts/forms/setting-words.ts";
import { Section } from "./section.tsx";
import "./settings-index.css";

/** Shown to those who may read the configuration; its words are those of `settings` (`words/language.ts`). */
export function SettingsIndex() {
  const may = mayAct();
  useEffect(() => {
    if (may) void loadConfig();
  }, [may]);
  if (!may) return null;
  const document = loaded.value?.document;
  return (
    <Section title={say("settings.title")}>
      <p class="settings-index__about">{say("settings.second")}</p>
      <ul class="settings-index card">
        {LISTS.map(({ address, way }) => (
          <li key={address}>
            <a href={`/setup/${address}`}>{sayField(way.join("."), words.value)}</a>
            {document !== undefined && (
              <span class="figures settings-index__count">{sayNumber(countAt(document, way))}</span>
            )}
          </li>
        ))}
        <li>
          <a href="/setup/network">{say("steps.name.network")}</a>
        </li>
        {GENERAL.map((name) => (
          <li key={name}>
            <a href={`/setup/general/${name}`}>{sayField(name, words.value)}</a>
          </li>
        ))}
        <li>
          <a href="/setup/versions">{say("settings.versions")}</a>
        </li>
      </ul>
    </Section>
  );
}

function countAt(document: Readonly<Record<string, unknown>>, way: readonly string[]): number {
  const value = way.reduce<unknown>(
    (part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key],
    document,
  );
  return Array.isArray(value) ? value.length : Object.keys((value as object | undefined) ?? {}).length;
}
