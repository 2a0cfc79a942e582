class Devices {
  devices = [{ label: 'Door' }, { label: 'Window' }]
  rooms = ['Kitchen', 'Cellar']
  chosen = 'nothing'
  name = 'Bell'
  room = 'Kitchen'
  armed = false
  isOpen = false
  log = [0]
  last = 0

  save(value) {
    karui.toast(`${value.name} is saved`)
  }

  preset() {
    Object.assign(this, { name: 'Antenna', room: 'Cellar', armed: true })
  }

  add() {
    this.last++
    this.log.unshift(this.last)
  }
}

angular.module('devices', []).controller('Devices', Devices)
