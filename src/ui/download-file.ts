/** Makes the browser save `file` under its name. */
export function downloadFile(file: File): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  URL.revokeObjectURL(url)
}

/** Makes the browser save `text` as a file with the media type `type`. */
export const downloadText = (fileName: string, text: string, type = 'text/plain'): void =>
  downloadFile(new File([text], fileName, { type }))
