/** Hungarian help with fields: business services; by the schema's English. */
import type { modelsHelp as croatian } from "../../hr/setting-help/models.ts";

export const modelsHelp = {
  "Id of the business service.": "Az üzleti szolgáltatás azonosítója.",
  "What it needs: hosts, services (HOST/SERVICE), jobs and other models; all of it.":
    "Eszközök, ellenőrzések (ESZKÖZ/ELLENŐRZÉS), feladatok és más szolgáltatások; mind.",
  "HOST, HOST/SERVICE, or the id of a job or another model (`job:ID`, `model:ID` where a host has the same).":
    "ESZKÖZ, ESZKÖZ/ELLENŐRZÉS, illetve egy feladat vagy más üzleti szolgáltatás azonosítója (job:ID, model:ID, ha egy eszközé ugyanaz).",
  "So many of them must work, or so much of their weights; `0`: it works without them, but only in part.":
    "Ennyinek kell működnie, vagy ennyi súlynak; 0: nélkülük is megy, de csak részben.",
  "What can stand in for each other.": "Amik egymást helyettesíthetik.",
  "How much of `atLeast` it gives.": "Mennyivel járul hozzá a szükséges számhoz.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
