/** The versions of the configuration: who made each, when, from where, what it changed, and the way back to it. */
import { useSignal } from "@preact/signals";
import type { ConfigView } from "#model/api.ts";
import type { ConfigDifference, ConfigVersionDetail, ConfigVersionView } from "#model/api-config.ts";
import { ChangeLines } from "../forms/change-lines.tsx";
import { loadConfig, loaded, type Loaded } from "../forms/config-loaded.ts";
import { read, write } from "../live/box-api.ts";
import { freshness } from "../live/stream.ts";
import { mayConfigure } from "../live/session.ts";
import { FormError } from "../parts/field.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { sayFailure } from "../words/failures.ts";
import { say } from "../words/language.ts";
import { Fixed } from "../parts/settings-fixed.tsx";
import "./versions-page.css";

const PATIENCE_MS = 60_000;

export function VersionsPage({ from: begun }: { readonly from: Loaded }) {
  const from = loaded.value ?? begun;
  const { versions } = from;
  return (
    <div class="page content">
      <PageTitle
        title={say("settings.versions")}
        trail={<a href="/setup">{say("nav.setup")}</a>}
        second={from.readOnly ? <Fixed from={from} /> : say("settings.versions.second")}
      />
      {versions.length === 0 ? (
        <p>{say("settings.nothing")}</p>
      ) : (
        <ol class="versions card">
          {versions.map((version, index) => (
            <Version key={version.id} from={from} version={version} before={versions[index + 1]} />
          ))}
        </ol>
      )}
    </div>
  );
}

interface VersionProps {
  readonly from: Loaded;
  readonly version: ConfigVersionView;
  readonly before: ConfigVersionView | undefined;
}

function Version({ from, version, before }: VersionProps) {
  const { id, by, at, origin, returnOf, bytes, digest, inForce } = version;
  const said = [
    ...(origin === undefined ? [] : [say(`settings.origin.${origin}`)]),
    ...(returnOf === undefined ? [] : [say("settings.again", { id: returnOf })]),
    ...(inForce ? [say("settings.inForce")] : []),
  ];
  return (
    <li class="versions__one">
      <h2 class="versions__name">{say("settings.version", { id })}</h2>
      <p>{say("settings.byAt", { by, at })}</p>
      <p class="versions__second">{said.join(" · ")}</p>
      <p class="versions__second mono">
        {say("unit.bytes", { value: bytes })}, {digest.slice(0, 12)}
      </p>
      <div class="versions__parts">
        {before === undefined ? (
          <p class="versions__second">{say("settings.first")}</p>
        ) : (
          <Difference title={say("settings.whatChanged")} path={`/config/versions/${id}/since/${before.id}`} />
        )}
        {!inForce && (
          <Difference
            title={say("settings.sinceThen")}
            path={`/config/versions/${from.versions[0]?.id ?? id}/since/${id}`}
          />
        )}
        <Text id={id} />
      </div>
      {!inForce && !from.readOnly && mayConfigure() && <Restore id={id} from={from} />}
    </li>
  );
}

/** Read when it is opened. */
function Difference({ title, path }: { readonly title: string; readonly path: string }) {
  const shown = useSignal<ConfigDifference | string | undefined>(undefined);
  const load = async () => {
    const answer = await read<ConfigDifference>(path);
    shown.value = answer.failure === undefined ? answer.value : sayFailure(answer.failure);
  };
  return (
    <details onToggle={(event) => event.currentTarget.open && void load()}>
      <summary>{title}</summary>
      {typeof shown.value === "string" ? <p>{shown.value}</p> : shown.value && <ChangeLines {...shown.value} />}
    </details>
  );
}

function Text({ id }: { readonly id: number }) {
  const shown = useSignal("");
  const load = async () => {
    const answer = await read<ConfigVersionDetail>(`/config/versions/${id}`);
    shown.value = answer.failure === undefined ? answer.value.text : sayFailure(answer.failure);
  };
  return (
    <details onToggle={(event) => event.currentTarget.open && void load()}>
      <summary>{say("settings.text")}</summary>
      {/* Long lines are scrolled to, by keyboard as well. */}
      {shown.value !== "" && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre class="versions__text mono" tabIndex={0}>
          {shown.value}
        </pre>
      )}
    </details>
  );
}

function Restore({ id, from }: { readonly id: number; readonly from: Loaded }) {
  const busy = useSignal(false);
  const failure = useSignal<string | undefined>(undefined);
  const restore = async () => {
    busy.value = true;
    const answer = await write<ConfigView>("POST", `/config/versions/${id}/restore`, {}, PATIENCE_MS, from.digest);
    busy.value = false;
    failure.value = answer.failure === undefined ? undefined : sayFailure(answer.failure);
    await loadConfig();
  };
  return (
    <>
      {failure.value !== undefined && <FormError message={failure.value} />}
      <button
        type="button"
        class="button"
        disabled={busy.value || freshness.value === "stale"}
        onClick={() => void restore()}
      >
        {say("settings.restore", { id })}
      </button>
    </>
  );
}
