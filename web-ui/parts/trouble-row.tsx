/** A check that is not fine, as one line of a list. */
import type { ServiceSummary } from "#model/api.ts";
import { sayName } from "../words/check-name.ts";
import { say, sayIt } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import { addressOf } from "./subject.ts";
import "./trouble-row.css";

export function TroubleRow({ service }: { readonly service: ServiceSummary }) {
  const { host, id, hostName, shown, text, since } = service;
  return (
    <li class="trouble-row">
      <Glyph state={shown} alone />
      <div class="trouble-row__body">
        <a class="trouble-row__name" href={addressOf(`${host}/${id}`)}>
          {say("check.onDevice", { name: sayName(service), device: hostName })}
        </a>
        {text !== undefined && <p class="trouble-row__text">{sayIt(text)}</p>}
      </div>
      {since !== undefined && <span class="trouble-row__since figures">{say("state.since", { since })}</span>}
    </li>
  );
}
