/** The names of the places besides the settings, known before what stands there is loaded. */
export const routeTitles = { preview: 'Preview', flows: 'Every flow' } as const
