export default {
  customScripts: ['scripts/msp-cockpit.js'],
  app: { name: 'Cockpit', vendor: 'MSP Enquiries' },
  disableWelcomeMessage: true,
  locales: { availableLocales: ['en'], fallbackLocale: 'en' }
};
