import { maxBodyBytes } from '../../../api/contract.ts'
import { importing } from '#messages/importing.ts'

/** The text in a file, or a sentence about what the file is instead. */
type TextCheck = { ok: true; text: string } | { ok: false; message: string }

const fails = (message: string) => ({ ok: false, message }) as const

/** The first bytes of files of other kinds, and the sentence about each. */
const otherFiles: readonly (readonly [begin: readonly number[], message: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], importing.zip],
  [[0x50, 0x4b, 0x05, 0x06], importing.zip],
  [[0xd0, 0xcf, 0x11, 0xe0], importing.office],
  [[0x25, 0x50, 0x44, 0x46], importing.pdf],
  [[0x89, 0x50, 0x4e, 0x47], importing.image],
  [[0xff, 0xd8, 0xff], importing.image],
  [[0x47, 0x49, 0x46, 0x38], importing.image],
  [[0x1f, 0x8b], importing.gzip],
]

const begins = (bytes: Uint8Array, begin: readonly number[]) =>
  bytes.length >= begin.length && begin.every((byte, index) => bytes[index] === byte)

/** Returns the bytes as text in `encoding`; `undefined` if they are not valid in it. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Returns the UTF-16 encoding of bytes that begin with a byte-order mark, or with a zero beside
 * another byte: JSON begins with two ASCII characters.
 */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first = 0, second = 0] = bytes
  if (begins(bytes, [0xff, 0xfe]) || (first !== 0 && second === 0 && bytes.length > 1)) {
    return 'utf-16le'
  }
  if (begins(bytes, [0xfe, 0xff]) || (first === 0 && second !== 0)) return 'utf-16be'
  return undefined
}

const isUtf32 = (bytes: Uint8Array) =>
  begins(bytes, [0xff, 0xfe, 0, 0]) || begins(bytes, [0, 0, 0xfe, 0xff])

/** Returns true for binary data that decodes as text: it has a zero, or begins with a control character. */
const isBinary = (text: string) => text.includes('\0') || /^(?!\s)\p{Cc}/u.test(text)

function notDecoded(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'utf-8') {
    const hasMark = begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])
    return hasMark ? importing.brokenUtf16 : importing.binary
  }
  return bytes.some((byte) => byte < 9) ? importing.binary : importing.otherEncoding
}

/**
 * Reads the bytes of a file as text in UTF-8 or UTF-16, with or without a byte-order mark. Anything
 * else is named: an archive, a PDF, an image, another encoding.
 */
function textIn(bytes: Uint8Array): TextCheck {
  const other = otherFiles.find(([begin]) => begins(bytes, begin))
  if (other !== undefined) return fails(other[1])
  if (isUtf32(bytes)) return fails(importing.utf32)
  const encoding = utf16Of(bytes) ?? 'utf-8'
  const text = decoded(bytes, encoding)
  if (text === undefined) return fails(notDecoded(bytes, encoding))
  return isBinary(text) ? fails(importing.binary) : { ok: true, text }
}

/** The name and text of a file, or a sentence about what is wrong with it. */
export type FileCheck = { ok: true; name: string; text: string } | { ok: false; message: string }

async function bytesOf(file: File): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer()
  } catch {
    return undefined
  }
}

/** A text in UTF-16 has up to twice the bytes that it has in UTF-8, and a byte-order mark. */
const maxFileBytes = 2 * maxBodyBytes + 2

/** Reads the one file that was chosen or dropped. It reads nothing of a file that is far too large. */
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
