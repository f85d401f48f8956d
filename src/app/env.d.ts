interface ImportMetaEnv {
  /** The address of a real API with its prefix; unset, the mock backend is inside. */
  readonly VITE_API_URL?: string
}
