/** The pages of incidents: a file of their own with words of their own, loaded when one is shown first. */
import { Late } from "../parts/late.tsx";
import { loadLaterWords } from "../words/language.ts";
import type { PageProps } from "./page-props.ts";

const load = async () => (await Promise.all([import("../pages/incident-pages.ts"), loadLaterWords()]))[0];
const loadList = async () => (await load()).IncidentsPage;
const loadOne = async () => (await load()).IncidentPage;
const meanwhile = <div class="page content" aria-busy="true" />;

export function LateIncidentsPage(props: PageProps) {
  return <Late load={loadList} given={props} meanwhile={meanwhile} />;
}

export function LateIncidentPage(props: PageProps) {
  return <Late load={loadOne} given={props} meanwhile={meanwhile} />;
}
