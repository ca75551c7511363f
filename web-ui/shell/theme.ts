/** Light or dark: the system's choice until somebody presses the button; the box writes the choice into the first HTML. */
import { signal } from "@preact/signals";
import { readCookie, writeCookie } from "../live/cookie.ts";

export type Theme = "light" | "dark";

const prefersDark = matchMedia("(prefers-color-scheme: dark)");
/** The theme in use. Charts follow it, because a canvas does not repaint itself. */
export const theme = signal<Theme>("light");

export function startTheme(): void {
  const chosen = document.documentElement.dataset.theme ?? readCookie("theme");
  if (isTheme(chosen)) document.documentElement.dataset.theme = chosen;
  prefersDark.addEventListener("change", readTheme);
  readTheme();
}

/** Changes to the other one and remembers it. */
export function switchTheme(): void {
  const other: Theme = theme.value === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = other;
  writeCookie("theme", other);
  readTheme();
}

/** Dark unless somebody chose otherwise: for screens on a wall. Not remembered. */
export function preferDark(): void {
  if (!isTheme(document.documentElement.dataset.theme)) document.documentElement.dataset.theme = "dark";
  readTheme();
}

function readTheme(): void {
  const chosen = document.documentElement.dataset.theme;
  theme.value = isTheme(chosen) ? chosen : prefersDark.matches ? "dark" : "light";
}

function isTheme(value: string | undefined): value is Theme {
  return value === "light" || value === "dark";
}
