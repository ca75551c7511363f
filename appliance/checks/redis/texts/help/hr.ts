/** Croatian help with the settings of check type `redis`, by the schema's English. */
export const redisHelp = {
  "User of the access list (Redis 6 and later); the default user unless told.":
    "Korisnik s popisa pristupa (Redis 6 i noviji); prazno: zadani korisnik.",
  "Password; without one no login is tried.": "Lozinka; bez nje nema prijave.",
  "Whether clients, memory and replication are measured (INFO).":
    "Mjere li se klijenti, memorija i replikacija (INFO).",
};
