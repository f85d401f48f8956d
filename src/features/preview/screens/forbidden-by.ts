import type { Capability, CustomerAccess } from '../../../policy/access.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'

/**
 * Returns the setting that forbids `capability`, or `undefined` where it is allowed. Without an
 * access the session is still open, and everything is allowed.
 */
export function forbiddenBy(
  access: CustomerAccess | undefined,
  capability: Capability,
): SettingPath | undefined {
  const decision = access?.capabilities[capability]
  return decision === undefined || decision.allowed ? undefined : decision.decidedBy
}
