export default {
  app: { name: 'Cockpit', vendor: 'MSP Enquiries' },
  disableWelcomeMessage: true,
  locales: { availableLocales: ['en'], fallbackLocale: 'en' }
};
