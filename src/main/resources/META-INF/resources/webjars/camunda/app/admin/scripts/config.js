export default {
  app: { name: 'Admin', vendor: 'MSP Enquiries' },
  disableWelcomeMessage: true,
  locales: { availableLocales: ['en'], fallbackLocale: 'en' }
};
