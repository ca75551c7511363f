/** The browser's tab: its icon follows the summary and goes grey with it, its title counts open incidents. */
import { effect, signal } from "@preact/signals";
import { freshness, status } from "../live/stream.ts";
import { say } from "../words/language.ts";

/** What a page calls itself in the tab; empty on the start page. */
export const pageTitle = signal("");

export function startTab(): void {
  effect(() => {
    document.title = titleOf(pageTitle.value);
  });
  effect(() => {
    const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
    const address = `/icons/${iconOf()}.svg`;
    // Writing the same address again would load it again.
    if (icon !== null && icon.getAttribute("href") !== address) icon.setAttribute("href", address);
  });
}

function titleOf(title: string): string {
  const site = status.value?.site;
  const own = site === undefined ? "Vedetta" : say("label.pageTitle", { site: site.name });
  const count = status.value?.openIncidents ?? 0;
  return `${count > 0 ? `(${count}) ` : ""}${title === "" ? own : `${title}, ${own}`}`;
}

function iconOf(): string {
  if (freshness.value === "stale") return "stale";
  switch (status.value?.state) {
    case "ok":
    case "warning":
    case "critical":
      return status.value.state;
    default:
      return "stale";
  }
}
