/** The two screens that lead through questions, a step at a time. */

/** @typedef {import('./scenes.js').Scene} Scene */

const press = (page, name) => page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click()
const sees = (page, text) => page.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor()

/** A survey and its results. @type {Scene} */
const pulse = {
  name: 'screen pulse',
  url: 'screens/pulse/?csp=gallery',
  opened: (page) => page.locator('pulse-screen k-menu').waitFor({ state: 'attached' }),
  steps: [
    { name: 'a score', act: (page) => page.getByRole('radio', { name: '9', exact: true }).check() },
    {
      name: 'the next question',
      async act(page) {
        await press(page, 'Next')
        await sees(page, 'Glad to hear it! What do you like best?')
      },
    },
    {
      name: 'the results',
      async act(page) {
        await press(page, 'Results')
        await sees(page, '226 answers')
      },
    },
  ],
}

/** A device joins a network. @type {Scene} */
const join = {
  name: 'screen join',
  url: 'screens/join/?csp=gallery',
  opened: (page) => page.getByText('Linden 14').first().waitFor(),
  steps: [
    {
      name: 'a network',
      async act(page) {
        await page.getByRole('button', { name: /^Linden 14/ }).click()
        await page.getByRole('heading', { name: 'How shall it join?' }).waitFor()
      },
    },
    {
      name: 'a password is asked for',
      async act(page) {
        await press(page, 'Next')
        await page.locator('input[name=secret]').waitFor()
      },
    },
    {
      name: 'the label of the router',
      async act(page) {
        await press(page, 'Look at its label')
        await page.getByRole('dialog', { name: 'Label of the router' }).waitFor()
      },
    },
  ],
}

export const flows = [pulse, join]
