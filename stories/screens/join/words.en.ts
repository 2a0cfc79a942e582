import type { JoinWords } from './words'

/** The screen in English. */
export const en: JoinWords = {
  title: 'Join',
  steps: { network: 'Network', method: 'Method', connect: 'Connect', done: 'Done' },
  security: { open: 'Open', wpa2: 'WPA2', both: 'WPA2 and WPA3', wpa3: 'WPA3' },
  signal: { 0: 'barely in reach', 1: 'weak signal', 2: 'good signal', 3: 'very good signal' },
  network: {
    heading: 'Choose a network',
    text: 'These are in reach of the new device.',
    looking: 'Looking for networks',
    again: 'Look again',
    locked: 'locked',
    open: 'not locked',
  },
  open: {
    label: 'Join an open network?',
    text: '“{name}” has no password. Anybody nearby can see which sites the device visits.',
    join: 'Join anyway',
    leave: 'Cancel',
  },
  method: {
    heading: 'How shall it join?',
    label: 'Way to join “{name}”',
    next: 'Next',
    none: 'Not with WPA3, which leaves it out',
  },
  methods: {
    password: { label: 'Password', description: 'Safe, and known to every router' },
    push: { label: 'Push button', description: 'Press WPS on the router, within two minutes' },
    pin: { label: 'PIN', description: 'Eight digits from the label of the router' },
  },
  weak: {
    label: 'A WPS PIN is weak',
    text: 'Routers check it in two halves, so 11,000 tries find it. WPA3 with a password is safe, and so is the QR code of a device that has joined.',
    instead: 'Take the password',
  },
  password: {
    heading: 'Type the password',
    text: 'It stands on the label of the router, unless somebody has changed it.',
    label: 'Password of “{name}”',
    help: 'At least 8 characters; capitals matter',
    short: 'Passwords of Wi-Fi have 8 characters at least',
    wrong: 'That is not the password. Compare it with the label.',
  },
  push: {
    heading: 'Press the button on the router',
    text: 'It says WPS, or shows two arrows in a circle. There is time to walk there.',
    left: 'Time left',
    cancel: 'Stop waiting',
  },
  troubles: {
    timeout: {
      label: 'Nobody pressed the button',
      description: 'Two minutes are over. Try again when you stand beside the router.',
    },
    overlap: {
      label: 'Two routers answered',
      description:
        'Somebody has pressed a button nearby, too, and nobody can tell which router is yours. Wait two minutes, or take another way.',
    },
  },
  trouble: { again: 'Try again', other: 'Another way' },
  pin: {
    heading: 'Type the PIN',
    text: 'Eight digits, on the label of the router.',
    label: 'PIN of “{name}”',
    typo: 'One of the digits cannot be right: the last one checks the others.',
    wrong: 'This is a PIN, but that of another router.',
  },
  join: 'Join',
  joining: 'Joining “{name}”',
  done: {
    label: 'Connected',
    description: 'The device is in “{name}” now.',
    code: 'Bring a phone along',
    codeText: 'Its camera takes this code for the password.',
    codeName: 'Joins “{name}”',
    security: 'Security',
    method: 'Joined by',
    none: 'no password',
    restart: 'Set up another device',
  },
  router: {
    label: 'The router',
    text: 'Made up, as all of this: nothing here touches your own network.',
    look: 'Look at its label',
    press: 'Press its button',
    pressTwo: 'Press a neighbour’s, too',
    sheet: 'Label of the router',
    name: 'Name',
    password: 'Password',
    pin: 'WPS PIN',
    noPassword: 'none',
  },
  used: 'What is used here',
  usedRemark:
    'The components of the kit on this screen, each with the bytes it adds to the drop-in (brotli). k-qr is in none: it has an entry of its own.',
}
