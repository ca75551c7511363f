/** What surrounds every page: skip link, bars, footer, the reader's live regions; and which page an address means. */
import type { ComponentType } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { mayAct, mayReport, maySee, session } from "../live/session.ts";
import { freshness, status } from "../live/stream.ts";
import { CheckPage } from "../pages/check-page.tsx";
import { ChecksPage } from "../pages/checks-page.tsx";
import { ClaimPage } from "../pages/claim-page.tsx";
import { DevicePage } from "../pages/device-page.tsx";
import { DevicesPage } from "../pages/devices-page.tsx";
import { NowPage } from "../pages/now-page.tsx";
import { SignInPage } from "../pages/sign-in-page.tsx";
import { UnknownPage } from "../pages/unknown-page.tsx";
import { WallPage } from "../pages/wall-page.tsx";
import { StaleBanner } from "../parts/stale-banner.tsx";
import { say } from "../words/language.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { Help } from "./help.tsx";
import {
  LateAboutPage,
  LateArrivalsPage,
  LateDevicesStepPage,
  LateIncidentPage,
  LateIncidentsPage,
  LateJobPage,
  LateJobsPage,
  LateMapPage,
  LateReportsPage,
  LateSettingsPage,
  LateSetupPage,
  LateToolsPage,
} from "./late-pages.tsx";
import { LiveRegion } from "./live-region.tsx";
import type { PageProps } from "./page-props.ts";
import { moves, place } from "./router.ts";
import { TopBar } from "./top-bar.tsx";
import "./frame.css";

export function Frame() {
  const path = place.value.path;
  const { Page, parts } = pageOf(path);
  const stale = freshness.value === "stale" && status.value !== undefined;
  if (Page === WallPage) {
    return (
      <div class={stale ? "is-stale" : undefined}>
        <WallPage parts={parts} />
        <LiveRegion />
      </div>
    );
  }
  return (
    <div class={`frame${stale ? " is-stale" : ""}`}>
      <SkipLink />
      <TopBar />
      {stale && path !== "/" && maySee() && <StaleBanner />}
      <Main Page={Page} parts={parts} path={path} />
      <Footer />
      {maySee() && <BottomBar />}
      <LiveRegion />
      <Help />
    </div>
  );
}

/** After going somewhere the focus stands on the new page's heading, so that the reader hears where it is. */
function Main({ Page, parts, path }: { Page: ComponentType<PageProps>; parts: readonly string[]; path: string }) {
  const main = useRef<HTMLElement>(null);
  const moved = moves.value;
  useLayoutEffect(() => {
    if (moved > 0) (main.current?.querySelector<HTMLElement>("h1") ?? main.current)?.focus({ preventScroll: true });
  }, [moved]);
  return (
    <main id="main" ref={main} tabIndex={-1}>
      <Page key={path} parts={parts} />
    </main>
  );
}

/** Unclaimed boxes show the claim, signed-out readers the sign-in, whatever the address. */
function pageOf(path: string): { Page: ComponentType<PageProps>; parts: readonly string[] } {
  const parts = path
    .split("/")
    .filter((part) => part !== "")
    .map(decode);
  const rest = parts.slice(1);
  if (session.value?.claimed === false) return { Page: ClaimPage, parts: rest };
  if (session.value !== undefined && !maySee()) return { Page: SignInPage, parts: rest };
  switch (parts[0]) {
    case undefined:
      return { Page: NowPage, parts: rest };
    case "incidents":
      return { Page: rest.length === 0 ? LateIncidentsPage : LateIncidentPage, parts: rest };
    case "devices":
      return { Page: [DevicesPage, DevicePage, CheckPage][rest.length] ?? UnknownPage, parts: rest };
    case "checks":
      return { Page: ChecksPage, parts: rest };
    case "reports":
      return { Page: LateReportsPage, parts: rest };
    case "jobs":
      return { Page: rest.length === 0 ? LateJobsPage : LateJobPage, parts: rest };
    case "map":
      return { Page: mayReport() ? LateMapPage : SignInPage, parts: rest };
    case "received":
      return { Page: mayReport() ? LateArrivalsPage : SignInPage, parts: rest };
    case "tools":
      return { Page: LateToolsPage, parts: rest };
    case "setup":
      if (rest[0] === "devices" && mayAct()) return { Page: LateDevicesStepPage, parts: rest };
      return { Page: isSetting(rest[0]) ? LateSettingsPage : LateSetupPage, parts: rest };
    case "sign-in":
      return { Page: SignInPage, parts: rest };
    case "claim":
      return { Page: ClaimPage, parts: rest };
    case "about":
      return { Page: LateAboutPage, parts: rest };
    case "wall":
      return { Page: WallPage, parts: rest };
    default:
      return { Page: UnknownPage, parts: rest };
  }
}

/** Addresses below `/setup` that are forms of the configuration (`forms/forms-table.ts`), which is loaded with them. */
const SETTINGS = new Set([
  "hosts",
  "jobs",
  "models",
  "contacts",
  "maintenance",
  "credentials",
  "chats",
  "general",
  "versions",
]);

function isSetting(first: string | undefined): boolean {
  return first !== undefined && SETTINGS.has(first);
}

/** A mistyped address is no reason to fail. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function SkipLink() {
  return (
    <a
      class="skip-link"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        const target = document.getElementById("broken") ?? document.getElementById("main");
        target?.focus();
        target?.scrollIntoView();
      }}
    >
      {say(place.value.path === "/" ? "label.skipToBroken" : "label.skipToMain")}
    </a>
  );
}

function Footer() {
  const site = status.value?.site;
  if (site === undefined) return null;
  return (
    <footer class="footer content">
      {say("label.footer", { version: site.version, box: site.box, since: site.startedAt, timezone: site.timezone })}
      {site.notYetInForce.length > 0 && <> {say("label.notYetInForce", { parts: site.notYetInForce })}</>}{" "}
      <a href="/third-party-licences.txt" target="_blank" rel="noreferrer">
        {say("label.licences")}
      </a>{" "}
      <a class="footer__link" href="/about">
        {say("label.about")}
      </a>
    </footer>
  );
}
