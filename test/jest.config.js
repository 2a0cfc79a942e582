/** @type {import('jest').Config} */
export default {
  rootDir: '..',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  testTimeout: 30_000,
  maxWorkers: 2,
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
  moduleFileExtensions: ['ts', 'js', 'riot', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  // zip.js ships ES modules alone, and only its reader is imported.
  transformIgnorePatterns: ['/node_modules/(?!@zip\\.js/)'],
  moduleNameMapper: { '^@zip\\.js/zip\\.js/lib/.*': '<rootDir>/node_modules/$0' },
  transform: { '\\.(ts|js|riot)$': '<rootDir>/test/jest-transform.js' },
}
