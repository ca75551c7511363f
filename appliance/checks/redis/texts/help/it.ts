/** Italian help with the settings of check type `redis`, by the schema's English. */
import type { redisHelp as croatian } from "./hr.ts";

export const redisHelp = {
  "User of the access list (Redis 6 and later); the default user unless told.":
    "Utente della lista di accesso (Redis 6 e successivi); vuoto: l'utente predefinito.",
  "Password; without one no login is tried.": "Password; senza, non si tenta l'accesso.",
  "Whether clients, memory and replication are measured (INFO).":
    "Se si misurano client, memoria e replicazione (INFO).",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
