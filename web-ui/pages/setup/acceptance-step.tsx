/** Set-up, the acceptance: every check once, the operations centre's confirmation, then the hand-over. */
import { useSignal } from "@preact/signals";
import type { AcceptanceView } from "#model/acceptance.ts";
import { useResource } from "../../live/resource.ts";
import { freshness, status } from "../../live/stream.ts";
import { useAsking } from "../../parts/asking.ts";
import { Facts, type Fact } from "../../parts/facts.tsx";
import { Field } from "../../parts/field.tsx";
import { Glyph } from "../../parts/glyph.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Section } from "../../parts/section.tsx";
import { StepPage } from "../../parts/step-page.tsx";
import { addressOf } from "../../parts/subject.ts";
import { TestAlertRow } from "../../parts/test-alert.tsx";
import { TextArea } from "../../parts/text-area.tsx";
import { goTo } from "../../shell/router.ts";
import { sayName } from "../../words/check-name.ts";
import { book, LANGUAGES, say, sayIt } from "../../words/language.ts";

/** Nothing tells how far it is; it is asked for. */
const EVERY_MS = 1000;

export function AcceptanceStep() {
  const view = useResource<AcceptanceView>("/acceptance", () => false, undefined, EVERY_MS).value;
  return (
    <Loaded resource={view} missing={say("failure.problem")}>
      {(now) => <Acceptance now={now} />}
    </Loaded>
  );
}

function Acceptance({ now }: { readonly now: AcceptanceView }) {
  const { busy, refused, ask } = useAsking();
  const to = useSignal("");
  const note = useSignal("");
  const isHanded = now.handedOver !== undefined;
  const start = () => ask<AcceptanceView>("POST", "/acceptance");
  const handOver = () =>
    ask<AcceptanceView>("POST", "/acceptance/hand-over", {
      ...(to.value.trim() === "" ? {} : { to: to.value.trim() }),
      ...(note.value.trim() === "" ? {} : { note: note.value.trim() }),
    });
  const total = status.value?.services.total ?? 0;
  const open = openPoints(now);
  const bar = {
    running: { action: say("accept.wait"), onAct: () => {}, why: say("accept.second.running") },
    finished: isHanded
      ? { action: say("accept.finish"), onAct: () => goTo("/") }
      : {
          action: open === 0 ? say("accept.do") : say("accept.doWith", { count: open }),
          onAct: () => void handOver(),
        },
  };
  const begin = { action: say("accept.start", { count: total }), onAct: () => void start() };
  const shown = now.state === "running" || now.state === "finished" ? bar[now.state] : begin;
  return (
    <StepPage
      step="acceptance"
      title={titleOf(now, total)}
      second={secondOf(now)}
      bar={{
        ...shown,
        busy,
        second: refused,
        children:
          now.state === "running" ? (
            <button type="button" class="button" onClick={() => void ask("DELETE", "/acceptance")}>
              {say("accept.cancel")}
            </button>
          ) : now.state === "finished" ? (
            <button type="button" class="button" disabled={busy} onClick={() => void start()}>
              {say("accept.again")}
            </button>
          ) : undefined,
      }}
    >
      {now.state === "running" && now.checks !== undefined && (
        <progress
          class="step-page__progress"
          aria-label={say("accept.progress")}
          max={now.checks.total}
          value={now.checks.done + now.checks.silent}
        />
      )}
      {(now.state === "running" || now.state === "finished") && <Result now={now} />}
      {now.state === "finished" && now.failing.length > 0 && <Failing now={now} />}
      <Section title={say("steps.name.centre")}>
        {now.hasCentre ? <TestAlertRow test={now.test} /> : <p class="step-page__help">{say("accept.noCentre")}</p>}
      </Section>
      {now.state === "finished" && <Sheet />}
      {now.state === "finished" && !isHanded && (
        <Section title={say("steps.name.acceptance")}>
          <div class="card step-page__form">
            <Field
              name="accept-to"
              label={say("accept.to")}
              help={say("accept.toHelp")}
              value={to.value}
              onInput={(text) => (to.value = text)}
            />
            <TextArea
              id="accept-note"
              label={say("accept.note")}
              help={say("accept.noteHelp")}
              value={note.value}
              onInput={(text) => (note.value = text)}
            />
          </div>
        </Section>
      )}
    </StepPage>
  );
}

function Result({ now: { state, checks, findings } }: { readonly now: AcceptanceView }) {
  if (checks === undefined) return null;
  const { well, failing, silent } = checks;
  const number = (value: number) => say("unit.count", { value });
  const facts: Fact[] = [
    [say("accept.well"), number(well)],
    [say("accept.failingCount"), number(failing)],
    ...(silent > 0 ? ([[say("accept.silentCount"), number(silent)]] as const) : []),
    ...(findings > 0 && state === "finished"
      ? ([
          [
            say("accept.findings"),
            <>
              {number(findings)} <a href="/#findings">{say("accept.findingsLink")}</a>
            </>,
          ],
        ] as const)
      : []),
  ];
  return (
    <Section title={say("accept.figures")}>
      <div class="card step-page__box">
        <Facts facts={facts} />
      </div>
    </Section>
  );
}

function Failing({ now: { failing, moreFailing } }: { readonly now: AcceptanceView }) {
  return (
    <Section title={say("accept.failing")}>
      <ul class="card step-page__rows">
        {failing.map((check) => (
          <li key={`${check.host}/${check.service}`}>
            <Glyph state={freshness.value === "stale" ? "stale" : check.state} alone />
            <div>
              <a href={addressOf(`${check.host}/${check.service}`)}>
                {say("check.onDevice", {
                  name: sayName({ name: check.serviceName, ...(check.naming && { naming: check.naming }) }),
                  device: check.hostName,
                })}
              </a>
              <p class="step-page__second">{sayIt(check.text)}</p>
            </div>
          </li>
        ))}
      </ul>
      {moreFailing > 0 && <p class="step-page__help">{say("accept.more", { count: moreFailing })}</p>}
    </Section>
  );
}

/** What the customer gets, in whichever language. */
function Sheet() {
  const language = useSignal(book.value.language);
  const address = (format: string) => `/api/v1/acceptance/sheet?format=${format}&language=${language.value}`;
  return (
    <Section title={say("accept.sheet")}>
      <p class="step-page__help">{say("accept.sheetHelp")}</p>
      <div class="step-page__actions">
        <select
          class="button"
          aria-label={say("accept.sheetLanguage")}
          value={language.value}
          onChange={({ currentTarget }) => (language.value = currentTarget.value)}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {new Intl.DisplayNames([one], { type: "language" }).of(one)}
            </option>
          ))}
        </select>
        <a class="button" href={address("html")} target="_blank" rel="noreferrer">
          {say("accept.print")}
        </a>
        <a class="button" href={address("pdf")} download>
          {say("accept.pdf")}
        </a>
      </div>
    </Section>
  );
}

/** What is not as it should be: failing and silent checks, and a confirmation that is missing. */
function openPoints({ checks, hasCentre, test }: AcceptanceView): number {
  const { failing = 0, silent = 0 } = checks ?? {};
  return failing + silent + (hasCentre && test?.confirmedAt === undefined ? 1 : 0);
}

function titleOf({ state, checks, handedOver }: AcceptanceView, count: number): string {
  if (handedOver !== undefined) return say("accept.title.handed", { at: handedOver.at });
  const { total = 0, done = 0, failing = 0, silent = 0 } = checks ?? {};
  if (state === "running") return say("accept.title.running", { done, total });
  if (state !== "finished") return say("accept.title.none", { count });
  if (failing > 0) return say("accept.title.failing", { failing, total });
  return silent > 0 ? say("accept.title.silent", { silent, total }) : say("accept.title.well", { count: done });
}

function secondOf({ state, startedAt = "", by = "", handedOver }: AcceptanceView): string {
  if (handedOver !== undefined) return say("accept.second.handed", { by: handedOver.by });
  return say(`accept.second.${state}`, { at: startedAt, by });
}
