import { toast } from 'karui/core'
import type {} from 'karui/react'
import { useState } from 'react'

const devices = [{ label: 'Door' }, { label: 'Window' }]
const rooms = ['Kitchen', 'Cellar']

export function App() {
  const [chosen, setChosen] = useState('nothing')
  const [name, setName] = useState('Bell')
  const [room, setRoom] = useState('Kitchen')
  const [armed, setArmed] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const [log, setLog] = useState([0])
  const [last, setLast] = useState(0)

  const preset = () => {
    setName('Antenna')
    setRoom('Cellar')
    setArmed(true)
  }

  const add = () => {
    setLog([last + 1, ...log])
    setLast(last + 1)
  }

  return (
    <>
      <k-list
        label="Devices"
        items={devices}
        selectable
        onselect={({ detail }) => setChosen(detail.item?.label ?? 'nothing')}
      />
      <p>Chosen: {chosen}</p>

      <k-form onsubmit={({ detail }) => toast(`${(detail.value as { name: string }).name} is saved`)}>
        <k-field label="Name" name="name" value={name} oninput={(event) => setName(event.currentTarget.value ?? '')} />
        <k-select
          label="Room"
          name="room"
          items={rooms}
          value={room}
          onchange={(event) => setRoom(event.currentTarget.value ?? '')}
        />
        <k-switch label="Armed" checked={armed} onchange={(event) => setArmed(event.currentTarget.checked ?? false)} />
        {armed && <p>Do not open the door</p>}
        <k-button type="submit">Save</k-button>
      </k-form>
      <p>
        State: {name}, {room}, {armed ? 'armed' : 'not armed'}
      </p>
      <k-button onclick={preset}>Preset</k-button>
      <k-button onclick={() => setArmed(!armed)}>{armed ? 'Disarm' : 'Arm'}</k-button>

      <k-button onclick={() => setOpen(true)}>Details</k-button>
      <k-sheet label="Details" open={isOpen} onclose={() => setOpen(false)}>
        {armed && <p>Armed since today</p>}
        <p>The sheet is about {name}</p>
      </k-sheet>
      <p>The sheet is {isOpen ? 'open' : 'closed'}</p>

      <k-list label="Log">
        {log.map((entry) => (
          <k-list-item key={entry} label={`Entry ${entry}`} />
        ))}
      </k-list>
      <k-button onclick={add}>Add</k-button>
      <k-button onclick={() => setLog([...log].reverse())}>Reverse</k-button>
      <k-button onclick={() => setLog(log.slice(1))}>Remove</k-button>
    </>
  )
}
