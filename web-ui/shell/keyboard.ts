/** Keys for people who do not use the mouse: `/` to the filter, `g` and a letter to a page, `?` for the list. */
import { signal } from "@preact/signals";
import { readCookie, writeCookie } from "../live/cookie.ts";
import { goTo } from "./router.ts";

/** After `g`, and where to. */
export const GO_KEYS: Readonly<Record<string, string>> = {
  n: "/",
  i: "/incidents",
  d: "/devices",
  m: "/map",
  j: "/jobs",
  c: "/checks",
};
const GO_WITHIN_MS = 1_500;

/** Single keys can be switched off (WCAG 2.1.4): speech input and slips of the hand press them too. */
export const keysOn = signal(readCookie("keys") !== "off");
export const helpOpen = signal(false);

let goUntil = 0;

export function startKeyboard(): void {
  document.addEventListener("keydown", (event) => {
    if (!keysOn.value || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (press(event.key)) event.preventDefault();
  });
}

export function setKeys(on: boolean): void {
  keysOn.value = on;
  writeCookie("keys", on ? "on" : "off");
}

function press(key: string): boolean {
  const address = performance.now() < goUntil ? GO_KEYS[key] : undefined;
  goUntil = 0;
  if (address !== undefined) {
    goTo(address);
    return true;
  }
  if (key === "g") goUntil = performance.now() + GO_WITHIN_MS;
  else if (key === "?") helpOpen.value = true;
  else if (key === "/") return focusFilter();
  return false;
}

function focusFilter(): boolean {
  const filter = document.querySelector<HTMLInputElement>("input[type=search]");
  filter?.focus();
  filter?.select();
  return filter !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
