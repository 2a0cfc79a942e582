/** The package has no types of its own; one file here uses a dozen of its calls. */
declare module 'selenium-webdriver'
