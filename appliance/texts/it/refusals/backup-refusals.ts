/** Italian for backups that cannot be made, read or restored. */
import type { RefusalSentences } from "../../refusal-book.ts";
import { bytes } from "../format.ts";

export const backupRefusals = {
  "backup.notOne": () => "non è il backup di una centralina",
  "backup.newer": ({ format }) =>
    `è un backup in formato ${format}, di una versione più recente; ripristinatelo con quella`,
  "backup.newerShape": ({ program }) => `è della versione ${program}, più recente di questa; ripristinatelo con quella`,
  "backup.damagedHead": () => "è danneggiato all'inizio, dove dice come è cifrato",
  "backup.damaged": ({ byte, piece }) => `è danneggiato: il pezzo ${piece}, al byte ${byte}, non è ciò che fu scritto`,
  "backup.truncated": ({ byte }) => `finisce troppo presto, al byte ${byte}: manca il resto`,
  "backup.trailing": ({ byte }) => `continua oltre la fine, al byte ${byte}: è stato aggiunto qualcosa`,
  "backup.passphrase": () => "è stato fatto con un'altra passphrase",
  "backup.content": ({ record }) =>
    `si decifra, ma il record ${record} non ha senso; non è stato fatto da questo programma`,
  "backup.damagedContent": ({ database, reason }) => `si decifra, ma ${database} è danneggiato: ${reason}`,
  "backup.noSpace": ({ neededBytes, freeBytes }) =>
    `c'è troppo poco spazio: servono ${bytes(neededBytes)}, sono liberi ${bytes(freeBytes)}`,
  "backup.exists": () => "esiste già; dite --replace per sovrascriverlo",
  "backup.noBox": () => "non contiene una centralina di cui fare il backup",
  "backup.boxRuns": () => "è in uso da una centralina in funzione; prima fermatela",
  "backup.hasData": () => "contiene già i dati di una centralina; dite --replace per rinunciarvi",
  "backup.diskRefuses": () =>
    "ora non accetta modifiche, perciò le ultime decisioni non sono nei suoi file; prima riparate il disco",
  "backup.noPassphrase": () => "serve una passphrase: --passphrase-file FILE, o sullo standard input",
  "backup.shortPassphrase": ({ least }) => `una passphrase ha almeno ${least} caratteri`,
  "backup.otherPassphrase": () => "erano due passphrase diverse",
} satisfies Partial<RefusalSentences>;
