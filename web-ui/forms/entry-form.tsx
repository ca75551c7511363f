/**
 * One form: what is entered, what would change in plain words, applied, undone. What was typed stays whatever is refused,
 * and whatever somebody else changed meanwhile.
 */
import { useComputed, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { ConfigView, ResultView } from "#model/api.ts";
import type { ConfigCheckView, ConfigDifference, ConfigEdit, ConfigVersionView } from "#model/api-config.ts";
import { read, write, type Answered } from "../live/box-api.ts";
import { freshness } from "../live/stream.ts";
import { mayConfigure } from "../live/session.ts";
import { FormError } from "../parts/field.tsx";
import { sayFailure } from "../words/failures.ts";
import { say } from "../words/language.ts";
import { sayResult } from "../words/results.ts";
import { AnyField } from "./any-field.tsx";
import { ChangeLines } from "./change-lines.tsx";
import { loadConfig, loaded, type Loaded } from "./config-loaded.ts";
import { editsOf, isSame, stepsOf } from "./edits.ts";
import { FormContext, type Way } from "./form-context.ts";
import { known } from "./known.ts";
import { Mistakes, type Mistake } from "./mistakes.tsx";
import { isGroup, valueAt, withCheck, type Schema } from "./schema.ts";
import "./entry-form.css";

interface EntryFormProps {
  readonly from: Loaded;
  readonly schema: Schema;
  /** Where the value stands in the document: entries by their ids, `-` for a new one. */
  readonly way: readonly string[];
  readonly field: readonly string[];
  /** As it is in force; undefined: it is new. */
  readonly before: unknown;
  readonly begin: unknown;
  /** Ids of the places before an index: what the box calls `hosts[3]` is this entry. */
  readonly isThis: (path: readonly (string | number)[], document: unknown) => readonly (string | number)[] | undefined;
  /** What it is called, where it can be taken out. */
  readonly name?: string;
  /** Where the edits go, made from what was entered: a new entry of a group goes by its name. */
  readonly wayOf?: (draft: unknown) => readonly string[];
  readonly onDraft?: (draft: unknown, before: unknown) => unknown;
  readonly back: string;
}

/** What was entered and not applied, by the place: whoever comes back finds it. */
const drafts = new Map<string, unknown>();
/** Large configurations take the box its time. */
const PATIENCE_MS = 60_000;

interface Done {
  readonly difference: ConfigDifference;
  readonly version: number;
  /** In force before. */
  readonly previous: number | undefined;
  readonly undone: boolean;
}

export function EntryForm(props: EntryFormProps) {
  const { from, schema, way, field, before, begin, isThis, name, back } = props;
  const key = way.join("/");
  const draft = useSignal<unknown>(drafts.get(key) ?? begin);
  const checked = useSignal<{ edits: ConfigEdit[]; view: ConfigCheckView } | undefined>(undefined);
  const mistakes = useSignal<readonly Mistake[]>([]);
  const failure = useSignal<string | undefined>(undefined);
  const busy = useSignal(false);
  const meanwhile = useSignal<{ by: string; difference: ConfigDifference } | undefined>(undefined);
  const done = useSignal<Done | undefined>(undefined);
  const base = useRef(from);
  const fixed = from.readOnly || !mayConfigure();
  const review = useRef<HTMLHeadingElement>(null);
  const knownHere = useMemo(() => known(from.document), [from.document]);
  const byWay = useComputed(() => new Map(mistakes.value.map((one) => [one.way.join("/"), one.message])));

  useEffect(() => {
    if (checked.value !== undefined || done.value !== undefined) review.current?.focus();
  }, [checked.value, done.value]);

  const change = (next: unknown) => {
    draft.value = props.onDraft?.(next, draft.peek()) ?? next;
    if (isSame(draft.value, begin)) drafts.delete(key);
    else drafts.set(key, draft.value);
  };
  const run = async <T,>(task: () => Promise<Answered<T>>): Promise<T | undefined> => {
    busy.value = true;
    failure.value = undefined;
    const answer = await task();
    busy.value = false;
    if (answer.failure === undefined) return answer.value;
    failure.value = sayFailure(answer.failure);
    return undefined;
  };

  const look = async (edits: ConfigEdit[]) => {
    if (edits.length === 0) {
      checked.value = { edits, view: { ...NOTHING, digest: base.current.digest } };
      return;
    }
    const view = await run(() => write<ConfigCheckView>("POST", "/config/check", { edits }, PATIENCE_MS));
    if (view === undefined) return;
    if (view.digest !== base.current.digest) await tellMeanwhile();
    const edited = base.current.document;
    mistakes.value = view.problems.map(({ path, message }) => {
      const within = isThis(stepsOf(path), edited);
      return { way: within ?? [], message, elsewhere: within === undefined ? path : undefined };
    });
    checked.value = view.valid ? { edits, view } : undefined;
  };
  /** Who put another configuration in force, and what is another in it. */
  const tellMeanwhile = async () => {
    const since = base.current.versions[0]?.id;
    const now = await loadConfig();
    const newest = now?.versions[0];
    if (now === undefined) return;
    base.current = now;
    const answer =
      since === undefined || newest === undefined || since === newest.id
        ? undefined
        : await read<ConfigDifference>(`/config/versions/${newest.id}/since/${since}`);
    meanwhile.value = {
      by: newest?.by ?? "?",
      difference: answer?.failure === undefined && answer !== undefined ? answer.value : NO_DIFFERENCE,
    };
  };
  const editsNow = () => {
    const to = props.wayOf?.(draft.value) ?? way;
    return editsOf(before, draft.value, to);
  };
  const apply = async () => {
    if (checked.value === undefined) return;
    const { edits, view } = checked.value;
    const previous = base.current.versions[0]?.id;
    busy.value = true;
    failure.value = undefined;
    const answer = await write<ConfigView>("POST", "/config/changes", { edits }, PATIENCE_MS, view.digest);
    busy.value = false;
    if (answer.failure?.problem?.status === 412) {
      await tellMeanwhile();
      await look(edits);
      return;
    }
    if (answer.failure !== undefined) {
      failure.value = sayFailure(answer.failure);
      return;
    }
    drafts.delete(key);
    const now = await loadConfig();
    done.value = { difference: view, version: now?.versions[0]?.id ?? 0, previous, undone: false };
  };
  const undo = async () => {
    const { previous, difference } = done.value ?? {};
    if (previous === undefined || difference === undefined) return;
    const order = () =>
      write<ConfigView>("POST", `/config/versions/${previous}/restore`, {}, PATIENCE_MS, loaded.value?.digest);
    if ((await run(order)) === undefined) return;
    await loadConfig();
    done.value = { difference, version: previous, previous: undefined, undone: true };
  };

  /** Mistakes in the rest of the form are said as well: with them nothing runs. */
  const tryService = async (service: string): Promise<string> => {
    const host = isGroup(draft.value) ? String(draft.value["id"] as string) : "";
    const order = { edits: editsNow(), host, service };
    const answer = await write<ResultView>("POST", "/config/try", order, PATIENCE_MS);
    if (answer.failure === undefined)
      return say("settings.tried", { state: say(`state.${answer.value.state}`), text: sayResult(answer.value) });
    return sayFailure(answer.failure);
  };

  const secretSet = (at: Way, name: string) =>
    from.secretsSet[name === "" ? placeOf(way, at, draft.peek()) : `secret/${name}`];
  /** History goes by the ids in force, whatever is entered. */
  const checkAt = ([list, index]: Way): string | undefined => {
    const services = list === "services" ? valueAt(draft.peek(), ["services"]) : undefined;
    const entry: unknown = Array.isArray(services) ? services[Number(index)] : undefined;
    const [host, service] = [before, entry].map((one) => (isGroup(one) ? one["id"] : undefined));
    if (typeof host !== "string" || typeof service !== "string") return undefined;
    return `/hosts/${encodeURIComponent(host)}/services/${encodeURIComponent(service)}`;
  };

  if (done.value !== undefined)
    return (
      <Applied
        done={done.value}
        review={review}
        busy={busy.value}
        failure={failure.value}
        onUndo={() => void undo()}
        back={back}
      />
    );
  const stale = freshness.value === "stale";
  return (
    <form
      class="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (checked.value === undefined) void look(editsNow());
        else void apply();
      }}
    >
      {failure.value !== undefined && <FormError message={failure.value} />}
      {meanwhile.value !== undefined && (
        <output class="entry-form__notice">
          <p>{say("settings.meanwhile", { by: meanwhile.value.by })}</p>
          <ChangeLines {...meanwhile.value.difference} />
        </output>
      )}
      {mistakes.value.length > 0 && <Mistakes mistakes={mistakes.value} field={field} />}
      {checked.value === undefined ? (
        <FormContext.Provider
          value={{
            Any: AnyField,
            root: from.schema,
            fixed,
            mistakes: byWay.value,
            known: knownHere,
            ...(way[0] === "hosts" && !fixed && { tryService }),
            ...(way[0] === "hosts" && { checkAt }),
            secretSet,
          }}
        >
          <div class="setting">
            <AnyField
              schema={withCheck(schema, draft.value)}
              value={draft.value}
              onChange={change}
              way={[]}
              field={field}
              required
              bare
            />
          </div>
        </FormContext.Provider>
      ) : (
        <div class="entry-form__review card">
          <h2 tabIndex={-1} ref={review}>
            {say("settings.changes")}
          </h2>
          <ChangeLines {...checked.value.view} />
        </div>
      )}
      {!fixed && (
        <div class="entry-form__buttons">
          {checked.value === undefined ? (
            <button type="submit" class="button button--filled" disabled={busy.value || stale}>
              {say("settings.see")}
            </button>
          ) : (
            <>
              {checked.value.view.changes.length > 0 && (
                <button type="submit" class="button button--filled" disabled={busy.value || stale}>
                  {say("settings.apply")}
                </button>
              )}
              <button type="button" class="button" onClick={() => (checked.value = undefined)}>
                {say("settings.back")}
              </button>
            </>
          )}
          {checked.value === undefined && name !== undefined && (
            <button
              type="button"
              class="button entry-form__remove"
              disabled={busy.value || stale}
              onClick={() => void look([{ path: [...way] }])}
            >
              {say("settings.removeEntry", { name })}
            </button>
          )}
        </div>
      )}
      <output class="entry-form__said">{stale ? say("stale.needsBox") : busy.value ? say("settings.busy") : ""}</output>
    </form>
  );
}

/** Keys and ids of entries, as the box names places. */
function placeOf(way: readonly string[], within: Way, draft: unknown): string {
  let at = draft;
  const steps = within.map((step) => {
    at = typeof at === "object" && at !== null ? (at as Record<string | number, unknown>)[step] : undefined;
    const id = typeof step === "number" && isGroup(at) ? at["id"] : undefined;
    return typeof id === "string" ? id : String(step);
  });
  return [...way, ...steps].join("/");
}

const NO_DIFFERENCE: ConfigDifference = { changes: [], more: 0 };
const NOTHING = { valid: true, problems: [], warnings: [], hosts: 0, services: 0, changes: [], more: 0 };

interface AppliedProps {
  readonly done: Done;
  readonly review: RefObject<HTMLHeadingElement | null>;
  readonly busy: boolean;
  readonly failure: string | undefined;
  readonly onUndo: () => void;
  readonly back: string;
}

/** What was done, and the way back from it for as long as the version before is kept. */
function Applied({ done, review, busy, failure, onUndo, back }: AppliedProps) {
  const { difference, version, previous, undone } = done;
  const isKept = loaded.value?.versions.some(({ id }: ConfigVersionView) => id === previous) === true;
  return (
    <div class="entry-form">
      <div class="entry-form__review card">
        <h2 tabIndex={-1} ref={review}>
          {say(undone ? "settings.undone" : "settings.applied", { version })}
        </h2>
        {!undone && <ChangeLines {...difference} />}
        {failure !== undefined && <FormError message={failure} />}
      </div>
      <div class="entry-form__buttons">
        {!undone && isKept && (
          <button type="button" class="button" disabled={busy} onClick={onUndo}>
            {say("settings.undo")}
          </button>
        )}
        <a class="button" href={back}>
          {say("settings.save")}
        </a>
      </div>
      <output class="entry-form__said">{busy ? say("settings.busy") : ""}</output>
    </div>
  );
}
