export default {
  app: { name: 'Welcome', vendor: 'MSP Enquiries' },
  disableWelcomeMessage: true,
  locales: { availableLocales: ['en'], fallbackLocale: 'en' }
};
