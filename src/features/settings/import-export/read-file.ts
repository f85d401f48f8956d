import { maxBodyBytes } from '../../../api/contract.ts'
import { importing } from '../../../words/en/importing.ts'
import { textIn } from './file-text.ts'

/** The answer of {@link readFile}: the text of the file, or what is wrong with the choice. */
export type FileCheck = { ok: true; name: string; text: string } | { ok: false; words: string }

const fails = (words: string): FileCheck => ({ ok: false, words })

async function bytesOf(file: File): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer()
  } catch {
    return undefined
  }
}

/** A text in UTF-16 has up to twice the bytes it has in UTF-8, and a byte-order mark. */
const maxFileBytes = 2 * maxBodyBytes + 2

/** Reads the one file that was chosen or dropped; nothing of one that is far too large. */
export async function readFile(files: readonly File[]): Promise<FileCheck> {
  const [file, ...others] = files
  if (!file) return fails(importing.empty)
  if (others.length > 0) return fails(importing.oneFile)
  if (file.size > maxFileBytes) return fails(importing.tooLarge)
  const bytes = await bytesOf(file)
  if (!bytes) return fails(importing.unreadable)
  const check = textIn(new Uint8Array(bytes))
  return check.ok ? { ...check, name: file.name } : check
}
