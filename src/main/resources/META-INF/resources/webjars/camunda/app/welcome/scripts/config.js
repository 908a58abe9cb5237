export default {
  app: { name: 'Welcome', vendor: 'MSP Enquiries' },
  disableWelcomeMessage: true,
  links: [
    { label: 'What would you like to do?', href: '/start', description: 'Tasks, enquiries, reports and all other pages that are open to you' }
  ],
  locales: { availableLocales: ['en'], fallbackLocale: 'en' }
};
