/** Addresses: what the page shows is what the address says. Own links change it without loading the page anew. */
import { signal } from "@preact/signals";
import { status } from "../live/stream.ts";

export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

const here = (): Place => ({ path: location.pathname, query: new URLSearchParams(location.search) });

export const place = signal<Place>(here());
/** How many times the page went to another path; 0 while it shows what was opened. */
export const moves = signal(0);

let version: string | undefined;

/** Starts following own links and the back button. */
export function startRouter(): void {
  addEventListener("popstate", () => arrive());
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(target instanceof HTMLAnchorElement) || !isOwn(target) || isForElsewhere(event)) return;
    event.preventDefault();
    if (target.pathname === location.pathname && target.hash !== "") {
      jumpTo(target.hash.slice(1));
      return;
    }
    goTo(target.pathname + target.search);
  });
}

/** Shows another address. After an update of the box the whole page is loaded, because its parts have new names. */
export function goTo(address: string): void {
  const running = status.value?.site.version;
  version ??= running;
  if (version !== running) {
    location.assign(address);
    return;
  }
  history.pushState(null, "", address);
  arrive();
  scrollTo(0, 0);
}

/** Writes a filter or an order into the address; an empty value takes the name out. Leaves no step in the history. */
export function setQuery(changes: Readonly<Record<string, string>>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === "") query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  history.replaceState(null, "", location.pathname + (text === "" ? "" : `?${text}`));
  place.value = here();
}

/** Remembers which version of the page this is. */
export function rememberVersion(running: string): void {
  version ??= running;
}

function arrive(): void {
  const before = place.peek().path;
  place.value = here();
  if (place.value.path !== before) moves.value += 1;
}

function jumpTo(id: string): void {
  const target = document.getElementById(id);
  target?.focus();
  target?.scrollIntoView();
}

function isOwn(link: HTMLAnchorElement): boolean {
  const isPage = !link.pathname.startsWith("/api/") && link.target === "" && !link.hasAttribute("download");
  return link.origin === location.origin && isPage;
}

function isForElsewhere(event: MouseEvent): boolean {
  return (
    event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  );
}
