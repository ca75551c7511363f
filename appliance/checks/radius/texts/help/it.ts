/** Italian help with the settings of check type `radius`, by the schema's English. */
import type { radiusHelp as croatian } from "./hr.ts";

export const radiusHelp = {
  "Shared secret under which the server knows this box as a client.":
    "Segreto condiviso con cui il server conosce la centralina come client.",
  "User to be let in (PAP); without one the server is only asked whether it is alive (Status-Server).":
    "Utente da far entrare (PAP); senza, si chiede solo al server se è attivo (Status-Server).",
  "What the server should say to that user; `challenge` where a second factor is asked for.":
    "Che cosa il server deve dire a quell'utente; challenge se è richiesto un secondo fattore.",
  "An answer without Message-Authenticator, which can be forged on its way, is a failure.":
    "Una risposta senza Message-Authenticator, falsificabile lungo la via, è un errore.",
  "Name under which this box introduces itself; policies and logs show it.":
    "Nome con cui la centralina si presenta; lo mostrano criteri e log.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
