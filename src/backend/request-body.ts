import { maxBodyBytes } from '../api/contract.ts'
import { locateJson, maxDepth, type LocatedJson } from '../json/locate-json.ts'
import { refusal } from './problem.ts'

const tooLarge = () => refusal('bodyTooLarge', `A body has at most ${maxBodyBytes} bytes.`)

/** JSON between systems is always UTF-8 (RFC 8259, 8.1). Compressed bodies are not supported. */
function checkMediaType(headers: Headers): void {
  const type = headers.get('content-type') ?? ''
  const isJson = /^application\/json[\t ]*(?:;[\t ]*charset="?utf-8"?[\t ]*)?$/iu.test(type)
  if (!isJson || headers.has('content-encoding')) {
    throw refusal('unsupportedMediaType', 'A body must be application/json, not compressed.')
  }
}

/** Reads the body, but stops at the size limit, even if Content-Length is wrong. */
async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > maxBodyBytes) throw tooLarge()
  const bytes = new Uint8Array(maxBodyBytes)
  let length = 0
  const take = (chunk: Uint8Array) => {
    if (length + chunk.length > maxBodyBytes) throw tooLarge()
    bytes.set(chunk, length)
    length += chunk.length
  }
  // Firefox has no `Request.body`. There, the whole body is in memory already.
  if (request.body instanceof ReadableStream) {
    await request.body.pipeTo(new WritableStream({ write: take }))
  } else take(new Uint8Array(await request.arrayBuffer()))
  return bytes.subarray(0, length)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw refusal('notJson', 'The body is not UTF-8.')
  }
}

/**
 * Reads the body of a request as JSON. Duplicate keys are reported in the result, not refused; the
 * caller decides about them.
 *
 * @throws {Refusal} `unsupportedMediaType`, `bodyTooLarge` or `notJson`, the first that applies
 */
export async function readJsonBody(request: Request): Promise<LocatedJson> {
  checkMediaType(request.headers)
  const text = decode(await readBytes(request))
  const check = locateJson(text)
  if (!check.ok) {
    throw refusal('notJson', `The body is not JSON, or nested deeper than ${maxDepth} levels.`)
  }
  return check.json
}
