/** The schema version of the settings that this build writes. The first one is 1 (G1). */
export const schemaVersion = 1

/**
 * Writes a number the way the value at hand stores it: as a number in settings, as text in a draft.
 * A step that adds a number passes it through this function.
 */
export type WriteNumber = (value: number) => number | string

/**
 * Turns settings of one schema version into settings of the next one. A step is pure, never changes
 * what it is given, and never throws: what it does not recognize, it returns as it is, and the
 * schema of the newest version refuses it by name. A step must not change what an administrator has
 * chosen; a new setting starts with the value that keeps the outcome as it was (G3).
 */
export type UpgradeStep = (value: unknown, writeNumber: WriteNumber) => unknown

/**
 * The steps, each under the schema version that it starts from. Steps are added and never removed:
 * databases, drafts, exported files, and links of every earlier version stay readable (G2).
 */
export const upgradeSteps: Readonly<Record<number, UpgradeStep>> = {}
