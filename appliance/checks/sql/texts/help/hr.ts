/** Croatian help with the settings of check type `sql`, by the schema's English. */
export const sqlHelp = {
  "What kind of server it is; `mysql` is MariaDB as well.": "Kakav je to poslužitelj; mysql je i MariaDB.",
  "User; one that may only read what the query needs.": "Korisnik koji smije samo čitati ono što upit treba.",
  "One statement that reads; the first column of its first row is the value. It runs in a read-only transaction (postgres, mysql) or in one that is undone (mssql).":
    "Jedna naredba koja čita; vrijednost je prvi stupac prvog retka. Izvodi se u transakciji samo za čitanje (postgres, mysql) ili u transakciji koja se poništava (mssql).",
  "Measure how many rows the query gives, up to 1000, in place of a value.":
    "Umjesto vrijednosti mjeri se koliko redaka upit daje, do 1000.",
};
