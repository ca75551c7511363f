/** Hungarian help with the settings of check type `radius`, by the schema's English. */
import type { radiusHelp as croatian } from "./hr.ts";

export const radiusHelp = {
  "Shared secret under which the server knows this box as a client.":
    "Közös titok, amellyel a kiszolgáló a felügyelőegységet kliensként ismeri.",
  "User to be let in (PAP); without one the server is only asked whether it is alive (Status-Server).":
    "A beengedendő felhasználó (PAP); nélküle csak azt kérdezi, él-e a kiszolgáló (Status-Server).",
  "What the server should say to that user; `challenge` where a second factor is asked for.":
    "Mit mondjon a kiszolgáló ennek a felhasználónak; challenge, ha második tényezőt kér.",
  "An answer without Message-Authenticator, which can be forged on its way, is a failure.":
    "A Message-Authenticator nélküli, útközben hamisítható válasz hiba.",
  "Name under which this box introduces itself; policies and logs show it.":
    "Név, amellyel a felügyelőegység bemutatkozik; a házirendek és naplók ezt mutatják.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
