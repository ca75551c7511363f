/** The head of every page but the start page: where one is, what it is about, what can be done. */
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { pageTitle } from "../shell/tab.ts";
import { freshness } from "../live/stream.ts";
import { Glyph, type GlyphName } from "./glyph.tsx";

interface PageTitleProps {
  readonly title: string;
  readonly trail?: ComponentChildren;
  readonly state?: GlyphName;
  readonly second?: ComponentChildren;
  readonly facts?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

export function PageTitle({ title, trail, state, second, facts, actions }: PageTitleProps) {
  useEffect(() => {
    pageTitle.value = title;
    return () => (pageTitle.value = "");
  }, [title]);
  const shown = freshness.value === "stale" && state === "ok" ? "stale" : state;
  return (
    <>
      {trail !== undefined && <p class="page__trail">{trail}</p>}
      <div class="page__title">
        {shown !== undefined && <Glyph state={shown} size={44} />}
        <div class="page__words">
          <h1 tabIndex={-1}>{title}</h1>
          {second !== undefined && <p class="page__second">{second}</p>}
          {facts !== undefined && <div class="page__facts">{facts}</div>}
        </div>
        {actions !== undefined && <div class="page__actions">{actions}</div>}
      </div>
    </>
  );
}
