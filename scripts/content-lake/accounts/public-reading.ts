import type { DatabaseSync } from 'node:sqlite'

/** Whether strangers may read what is published: nobody may unless an administrator has switched it on. */
export class PublicReading {
  readonly #database: DatabaseSync
  #isOn: boolean

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#isOn = database.prepare("SELECT 1 FROM settings WHERE key = 'public_reading'").get() !== undefined
  }

  get isOn(): boolean {
    return this.#isOn
  }

  switch(on: boolean): void {
    this.#database.exec(
      on
        ? "INSERT OR IGNORE INTO settings (key, value) VALUES ('public_reading', 'on')"
        : "DELETE FROM settings WHERE key = 'public_reading'",
    )
    this.#isOn = on
  }
}
