export default async function tearDown() {
  const { server, browser } = /** @type {any} */ (globalThis).karuiTestRun
  await Promise.all([server.close(), browser.close()])
}
