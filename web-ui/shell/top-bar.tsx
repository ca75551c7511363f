/** The bar at the top: whose box this is, where one can go, and the three things that are about the reader. */
import { signal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { mayConfigure, maySee, session, signOut } from "../live/session.ts";
import { freshness, status } from "../live/stream.ts";
import { Icon, ThemeIcon } from "../parts/icon.tsx";
import { LogoMark } from "../parts/logo-mark.tsx";
import { chooseLanguage, book, LANGUAGES, say } from "../words/language.ts";
import { isIn, shownPlaces } from "./places.ts";
import { helpOpen } from "./keyboard.ts";
import { place } from "./router.ts";
import { switchTheme } from "./theme.ts";
import "./top-bar.css";

export function TopBar() {
  const site = status.value?.site;
  return (
    <header class="top-bar">
      <div class="top-bar__inner content">
        <a class="top-bar__home" href="/">
          <LogoMark />
          <span>Vedetta</span>
        </a>
        <span class="top-bar__site">{site?.name ?? session.value?.siteName ?? ""}</span>
        {maySee() && <MainNav />}
        <div class="top-bar__own">
          <LanguageChoice />
          <button
            type="button"
            class="top-bar__button"
            aria-label={say("label.theme")}
            title={say("label.theme")}
            onClick={switchTheme}
          >
            <ThemeIcon />
          </button>
          <AccountMenu />
        </div>
      </div>
    </header>
  );
}

function MainNav() {
  const path = place.value.path;
  const places = shownPlaces();
  const inBar = places.filter(({ partOf }) => partOf === undefined);
  const current = places.find(({ address }) => isIn(path, address));
  const here = current?.partOf ?? current?.address;
  return (
    <nav class="top-bar__nav" aria-label={say("label.nav")}>
      {inBar.map(({ code, address }) => (
        <a key={code} href={address} class="top-bar__place" aria-current={address === here ? "page" : undefined}>
          {say(code)}
          {address === "/incidents" && <OpenCount />}
        </a>
      ))}
    </nav>
  );
}

/** How many incidents are open, beside the word; grey while nobody knows. */
export function OpenCount() {
  const count = status.value?.openIncidents ?? 0;
  if (count === 0) return null;
  const tone = freshness.value === "stale" ? " open-count--stale" : "";
  return (
    <span class={`open-count${tone}`}>
      <span aria-hidden="true">{count}</span>
      <span class="out-of-sight">{say("label.openCount", { count })}</span>
    </span>
  );
}

function LanguageChoice() {
  return (
    <select
      class="top-bar__button top-bar__language"
      aria-label={say("label.language")}
      value={book.value.language}
      onChange={({ currentTarget }) => void chooseLanguage(currentTarget.value)}
    >
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {`${language.toUpperCase()}\u00A0\u00A0\u00A0${OWN_NAMES[language] ?? ""}`}
        </option>
      ))}
    </select>
  );
}

/** What those call their language who speak it. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  en: "English",
  hr: "Hrvatski",
  it: "Italiano",
  hu: "Magyar",
  ru: "Русский",
  zh: "中文",
};

/** Of a screen on a wall, once it was made. */
const screenLink = signal("");

async function showScreenLink(): Promise<void> {
  screenLink.value = await (await import("./screen-link.ts")).makeScreenLink();
}

function AccountMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  const who = session.value;
  if (who?.user === undefined) {
    return who?.open === true ? (
      <a class="top-bar__sign-in" href="/sign-in">
        {say("label.signIn")}
      </a>
    ) : null;
  }
  const close = () => menu.current?.removeAttribute("open");
  return (
    // Not a control of its own: it listens for what bubbles up from its button and menu.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      class="account"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        menu.current?.querySelector("summary")?.focus();
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !menu.current?.contains(event.relatedTarget)) close();
      }}
    >
      <summary class="top-bar__button" aria-label={say("label.account", { user: who.user })} title={who.user}>
        <Icon name="account" size={18} />
      </summary>
      <div class="account__menu card">
        <p>
          <strong>{who.user}</strong>
          <br />
          <span class="account__role">{say(`role.${who.role ?? "viewer"}`)}</span>
        </p>
        <button type="button" class="button account__wide" onClick={() => ((helpOpen.value = true), close())}>
          {say("label.keys")}
        </button>
        {mayConfigure() && (
          <button type="button" class="button account__wide" onClick={() => void showScreenLink()}>
            {say("label.screen")}
          </button>
        )}
        <output class="account__role">{screenLink.value}</output>
        <button type="button" class="button account__wide" onClick={() => void signOut()}>
          {say("label.signOut")}
        </button>
      </div>
    </details>
  );
}
