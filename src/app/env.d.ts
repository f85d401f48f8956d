interface Window {
  /** The answer to the request that index.html sends in a build for a real API. */
  firstAnswer?: Promise<Response>
}

interface ImportMetaEnv {
  /** The URL of a real API with its prefix. If it is unset, the build contains the mock backend. */
  readonly VITE_API_URL?: string
}
