/** Croatian help with the settings of check type `mysql`, by the schema's English. */
export const mysqlHelp = {
  "Whether the server is a replica whose replication must run (needs the right REPLICA MONITOR or REPLICATION CLIENT).":
    "Je li poslužitelj replika čija replikacija mora raditi (treba pravo REPLICA MONITOR ili REPLICATION CLIENT).",
};
