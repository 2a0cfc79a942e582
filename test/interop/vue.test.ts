import { testApp } from './suite'

const file = 'src/app.vue'

testApp('vue', {
  mistakes: {
    'a value of the wrong type': { file, from: ':open="isOpen"', to: ':open="name"', said: /TS2322.*boolean/s },
    'a field that an event has not': { file, from: 'detail.item?', to: 'detail.row?', said: /TS2339.*'row'/s },
  },
})
