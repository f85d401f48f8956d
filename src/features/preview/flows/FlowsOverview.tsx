import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { useFragment } from '../../../routing/router.ts'
import { useClient } from '../../../api/client-context.ts'
import { documentQuery } from '../../../api/queries.ts'
import { Button } from '../../../ui/Button.tsx'
import { Text } from '../../../ui/Text.tsx'
import { allFlows, flowId } from '../../../policy/flows.ts'
import { flowsPage } from '#messages/preview-flows.ts'
import { viewersZone } from '#messages/time-zone.ts'
import { initialView } from '../model/view.ts'
import { excludedBy, isAmong, useFilters } from './filters.ts'
import { createMarks, draftIn, isUnreadable } from './flow-marks.ts'
import { FlowCard } from './FlowCard.tsx'
import { FlowFilters } from './FlowFilters.tsx'
import * as css from './flows.module.css'

const flows = allFlows()

/**
 * All flows that settings can produce, to be filtered; the saved one and the draft's are marked.
 */
export function FlowsOverview() {
  const { data, error } = useQuery(documentQuery(useClient()))
  const hash = useFragment()
  const { filters, setFilter, clear } = useFilters()
  const [view] = useState(() => initialView(new Date(), viewersZone()))
  const marksOf = useMemo(() => createMarks(data?.settings, draftIn(hash)), [data, hash])
  // The choice shows at once; the pictures follow.
  const followed = useDeferredValue(filters)
  const shown = useMemo(() => flows.filter((flow) => isAmong(flow, followed)), [followed])
  return (
    <div className={css.page}>
      <Text variant="body2" tone="secondary">
        {flowsPage.text}
      </Text>
      <FlowFilters filters={filters} onChange={setFilter} />
      <Text as="output" variant="body2" tone="secondary">
        {[
          flowsPage.shown(shown.length, flows.length),
          ...(shown.length === 0 ? [flowsPage.nothing, excludedBy(followed)] : []),
        ].join(' ')}
      </Text>
      {error !== null && <Text variant="body2">{flowsPage.savedUnknown}</Text>}
      {isUnreadable(hash) && <Text variant="body2">{flowsPage.draftUnreadable}</Text>}
      {shown.length === 0 ? (
        <div>
          <Button variant="outlined" onClick={clear}>
            {flowsPage.clear}
          </Button>
        </div>
      ) : (
        <ul aria-label={flowsPage.list} className={css.list}>
          {shown.map((flow) => (
            <FlowCard key={flowId(flow)} flow={flow} view={view} marks={marksOf(flow)} />
          ))}
        </ul>
      )}
    </div>
  )
}
