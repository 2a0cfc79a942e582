import { testApp } from './suite'

const file = 'src/app.tsx'

testApp('react', {
  mistakes: {
    'a prop that is not there': { file, from: 'selectable', to: 'selectible', said: /TS2322.*selectible/s },
    'a value of the wrong type': { file, from: 'open={isOpen}', to: 'open="yes"', said: /TS2322.*boolean/s },
    'a field that an event has not': { file, from: 'detail.item?', to: 'detail.row?', said: /TS2339.*'row'/s },
  },
})
