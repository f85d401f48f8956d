import Link from '@mui/material/Link'
import { signIn } from '#messages/failures.ts'

type Props = { isFirst: boolean; url: string | undefined }

/** The link to sign in. Where something could be lost, it opens another tab. */
export function SignInLink({ isFirst, url }: Props) {
  if (url === undefined) return null
  return isFirst ? (
    <Link href={url}>{signIn.first}</Link>
  ) : (
    <Link href={url} target="_blank" rel="noopener">
      {signIn.again}
    </Link>
  )
}
