/** The texts about others who edit the same settings, and about permissions. */
export const others = {
  show: 'Show it',
  showDefaults: 'Show the defaults',
  keep: 'Keep these settings',
  kept: 'Your changes are kept. When you save, you can merge both.',
  keptOnDefaults: 'Your changes are kept, and you can save them on top of the defaults.',
  compare: 'Compare now',
  viewOnly:
    'You may view these settings but not change them. To change them, ask an administrator for the permission.',
} as const
