import * as z from 'zod/mini'

const withSettings = z.looseObject({ settings: z.looseObject({}) })
const withCurrent = z.looseObject({ current: z.unknown() })

/** Returns a document, or a problem with one, with a setting that this build does not know. */
function grown(value: unknown): unknown {
  const document = withSettings.safeParse(value)
  if (document.success) {
    const settings = { ...document.data.settings, supervisor: { redirect: 'dashboard' } }
    return { ...document.data, settings }
  }
  const stale = withCurrent.safeParse(value)
  return stale.success ? { ...stale.data, current: grown(stale.data.current) } : value
}

/** Returns the answer that a newer server would give: documents with an additional setting. */
export async function newerAnswer(response: Response): Promise<Response> {
  const text = await response.text()
  return new Response(text === '' ? null : JSON.stringify(grown(JSON.parse(text))), response)
}
