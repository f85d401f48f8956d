/** Resetting settings to their defaults. */
export const resetting = {
  byDefault: (label: string, value: string) => `${label} by default: ${value}`,
  one: 'Reset',
  oneNamed: (label: string) => `Reset ${label}`,
  oneAnnouncement: (label: string, value: string) => `${label} is back at its default: ${value}.`,
} as const
