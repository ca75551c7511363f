/** Croatian help with fields: business services; by the schema's English. */
export const modelsHelp = {
  "Id of the business service.": "Oznaka poslovne usluge.",
  "What it needs: hosts, services (HOST/SERVICE), jobs and other models; all of it.":
    "Uređaji, provjere (UREĐAJ/PROVJERA), zadaci i druge poslovne usluge; sve od toga.",
  "HOST, HOST/SERVICE, or the id of a job or another model (`job:ID`, `model:ID` where a host has the same).":
    "UREĐAJ, UREĐAJ/PROVJERA ili oznaka zadatka ili druge poslovne usluge (job:OZNAKA, model:OZNAKA ako uređaj ima istu).",
  "So many of them must work, or so much of their weights; `0`: it works without them, but only in part.":
    "Toliko ih mora raditi, ili toliko njihove težine; 0: radi i bez njih, ali samo djelomično.",
  "What can stand in for each other.": "Što jedno drugo može zamijeniti.",
  "How much of `atLeast` it gives.": "Koliko pridonosi traženom broju.",
};
