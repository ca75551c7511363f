/** Italian help with fields: business services; by the schema's English. */
import type { modelsHelp as croatian } from "../../hr/setting-help/models.ts";

export const modelsHelp = {
  "Id of the business service.": "Identificativo del servizio aziendale.",
  "What it needs: hosts, services (HOST/SERVICE), jobs and other models; all of it.":
    "Dispositivi, controlli (DISPOSITIVO/CONTROLLO), attività e altri servizi; tutto quanto.",
  "HOST, HOST/SERVICE, or the id of a job or another model (`job:ID`, `model:ID` where a host has the same).":
    "DISPOSITIVO, DISPOSITIVO/CONTROLLO, o l'identificativo di un'attività o di un altro servizio aziendale (job:ID, model:ID se un dispositivo ha lo stesso).",
  "So many of them must work, or so much of their weights; `0`: it works without them, but only in part.":
    "Tanti devono funzionare, o tanto del loro peso; 0: funziona anche senza, ma solo in parte.",
  "What can stand in for each other.": "Ciò che può sostituirsi a vicenda.",
  "How much of `atLeast` it gives.": "Quanto contribuisce al numero richiesto.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
