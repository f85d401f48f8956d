/** The names of the places besides the settings, known before the pages themselves are loaded. */
export const routeTitles = { preview: 'Preview', flows: 'Flows' } as const
