/** Croatian help with the settings of check type `ssh`, by the schema's English. */
export const sshHelp = {
  "Fingerprint that one of the host keys must have, as `ssh-keygen -l` shows it (`SHA256:...`).":
    "Otisak koji mora imati jedan od ključeva poslužitelja, kako ga prikazuje ssh-keygen -l (SHA256:...).",
  "Text that the server's banner must contain, e.g. `OpenSSH_9`.":
    "Tekst koji pozdrav poslužitelja mora sadržavati, npr. OpenSSH_9.",
};
