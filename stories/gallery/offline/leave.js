/** Stands in for the service worker while `npm start` builds the gallery: one of an earlier build would show old files. */
addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave() {
  await self.registration.unregister()
  for (const name of await caches.keys()) if (name.endsWith(self.registration.scope)) await caches.delete(name)
  for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url)
}
