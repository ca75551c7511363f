/** Croatian help with the settings of check type `memcached`, by the schema's English. */
export const memcachedHelp = {
  "Whether connections, memory and hits are measured (`stats`).": "Mjere li se veze, memorija i pogoci (stats).",
};
