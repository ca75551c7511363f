/** Hungarian help with the settings of check type `redis`, by the schema's English. */
import type { redisHelp as croatian } from "./hr.ts";

export const redisHelp = {
  "User of the access list (Redis 6 and later); the default user unless told.":
    "A hozzáférési lista felhasználója (Redis 6-tól); üresen: az alapértelmezett felhasználó.",
  "Password; without one no login is tried.": "Jelszó; nélküle nem próbál bejelentkezni.",
  "Whether clients, memory and replication are measured (INFO).":
    "Méri-e a klienseket, memóriát és replikációt (INFO).",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
