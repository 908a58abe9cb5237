export default {
  app: { name: 'Tasklist', vendor: 'MSP Enquiries' },
  customScripts: ['scripts/msp-tasklist.js', 'scripts/msp-form.js'],
  disableWelcomeMessage: true,
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'D MMM YYYY HH:mm',
    normal: 'D MMMM YYYY HH:mm',
    long: 'dddd D MMMM YYYY HH:mm',
    short: 'DD/MM/YYYY'
  },
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claims the task you are looking at' },
    focusFilter: { key: 'ctrl+shift+f', description: 'goes to the first filter' },
    focusList: { key: 'ctrl+alt+l', description: 'goes to the first task in the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'goes to the first question of the form' },
    startProcess: { key: 'ctrl+alt+p', description: 'opens the list of what can be started' }
  }
};
