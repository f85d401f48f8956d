import useMediaQuery from '@mui/material/useMediaQuery'
import { useId, useState, type ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { versionFilters } from '#messages/versions.ts'
import { InForceButton } from '../InForceButton.tsx'
import { countFilters, type FilterChanges, type Filters } from './filters.ts'
import * as css from './Toolbar.module.css'
import { VersionFilters } from './VersionFilters.tsx'

/** The widths at which the filters fold into a button, because the list matters more. */
const isNarrow = '(max-width: 599.95px)'

type Props = {
  filters: Filters
  onChange: (changes: FilterChanges) => void
  /** The number of versions, and the button that removes the filters. */
  children: ReactNode
}

/** The filters, the number of versions, and the question which version applied. */
export function Toolbar({ filters, onChange, children }: Props) {
  const id = useId()
  const canFold = useMediaQuery(isNarrow, { noSsr: true })
  const [isUnfolded, setUnfolded] = useState(false)
  const isShown = !canFold || isUnfolded
  return (
    <div className={css.toolbar}>
      {canFold && (
        <Button
          variant="outlined"
          size="small"
          aria-expanded={isUnfolded}
          aria-controls={isUnfolded ? id : undefined}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {versionFilters.open(countFilters(filters))}
        </Button>
      )}
      {isShown && <VersionFilters id={id} filters={filters} onChange={onChange} />}
      <div className={css.found}>{children}</div>
      <InForceButton className={css.inForce} />
    </div>
  )
}
