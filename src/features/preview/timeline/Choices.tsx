import Box from '@mui/material/Box'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import { useId } from 'react'

type Props<T extends string> = {
  title: string
  labels: Record<T, string>
  values: readonly T[]
  chosen: T
  onChoose: (value: T) => void
}

const group = { flexDirection: 'row', flexWrap: 'wrap', gap: 1, marginBlockStart: 0.5 } as const

const option = {
  flex: '1 1 10rem',
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  paddingInline: 1.5,
  paddingBlock: 1,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  cursor: 'pointer',
  fontSize: '0.875rem',
  '&:hover': { borderColor: 'text.secondary' },
  '&[data-chosen]': { borderColor: 'primary.main', bgcolor: 'var(--chosen)' },
} as const

const radio = { padding: 0 } as const

/** One choice of two or three, side by side where there is room. */
export function Choices<T extends string>({ title, labels, values, chosen, onChoose }: Props<T>) {
  const id = useId()
  const choose = (value: string) => {
    const one = values.find((known) => known === value)
    if (one !== undefined) onChoose(one)
  }
  return (
    <div>
      <Typography id={id} component="h3" variant="subtitle1">
        {title}
      </Typography>
      <RadioGroup
        aria-labelledby={id}
        value={chosen}
        onChange={(_, value) => choose(value)}
        sx={group}
      >
        {values.map((value) => (
          <Box
            key={value}
            component="label"
            sx={option}
            data-chosen={value === chosen || undefined}
          >
            <Radio value={value} size="small" sx={radio} />
            {labels[value]}
          </Box>
        ))}
      </RadioGroup>
    </div>
  )
}
