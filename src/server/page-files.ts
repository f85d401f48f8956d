import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** A file of the page, as it is sent. `zipped` is absent for what is compressed already. */
export type PageFile = { type: string; body: Buffer; zipped: Buffer | undefined; isHashed: boolean }

/** The files of a built page by their URL paths, without `index.html`, which is the page itself. */
export type PageFiles = { html: string; files: ReadonlyMap<string, PageFile> }

/** The media types that a build contains. Other files, such as source maps, are not served. */
const types: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
])

const compress = promisify(gzip)

async function readPageFile(path: string, type: string, isHashed: boolean): Promise<PageFile> {
  const body = await readFile(path)
  return {
    type,
    body,
    zipped: type.startsWith('font/') ? undefined : await compress(body),
    isHashed,
  }
}

/**
 * Reads a built page into memory: no request ever reads a path that it names.
 *
 * @throws {Error} if the folder holds no page
 */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, PageFile>()
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const type = types.get(extname(entry.name))
    if (!entry.isFile() || type === undefined) continue
    const url = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/*/u, '/')
    files.set(url, await readPageFile(path, type, url.startsWith('/assets/')))
  }
  return { html: await readFile(join(folder, 'index.html'), 'utf8'), files }
}
