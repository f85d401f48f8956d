import { maxBodyBytes } from '../../../api/contract.ts'
import { importing } from '../../../words/en/importing.ts'

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

function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Reads the one file that was chosen or dropped; nothing of one that is too large. */
export async function readFile(files: readonly File[]): Promise<FileCheck> {
  const [file, ...others] = files
  if (!file) return fails(importing.empty)
  if (others.length > 0) return fails(importing.oneFile)
  if (file.size > maxBodyBytes) return fails(importing.tooLarge)
  const bytes = await bytesOf(file)
  if (!bytes) return fails(importing.unreadable)
  const text = textOf(bytes)
  return text === undefined ? fails(importing.notText) : { ok: true, name: file.name, text }
}
