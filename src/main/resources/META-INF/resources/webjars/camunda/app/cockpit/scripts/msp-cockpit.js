// What makes Cockpit the manager's place, and the ways from it to the pages on which managers and process owners look after how we work.

import { enquiry } from './msp-enquiry.js';
import { isManager, page } from './msp-frame.js';
import { today } from './msp-today.js';

const wayTo = (name, path, priority, isFor = () => true) => ({
  id: `msp.${name.toLowerCase()}`,
  pluginPoint: 'cockpit.navigation',
  priority,
  label: name,
  properties: { path },
  render: async (node, { api }) => {
    if (!await isFor(api)) {
      return;
    }
    const link = document.createElement('a');
    link.href = path;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = name;
    node.append(link);
  }
});

// Cockpit has an address of its own for reports, at which there would never be any: it leads to ours. The path is the vendor's, to the letter.
const vendorsReports = {
  id: 'msp.vendors.reports',
  pluginPoint: 'cockpit.route',
  priority: -10,
  properties: { path: '/reports/:reportType?' },
  render: () => window.location.replace('#/our-reports')
};

export default [
  today,
  enquiry,
  ...page('Enquiries', '/enquiries', '/register', 900),
  ...page('Workload', '/workload', '/workload', 890),
  ...page('Reports', '/our-reports', '/reports', 880),
  vendorsReports,
  ...page('Today', '/today/:matter', '/today/', -9),
  wayTo('Models', '/models', -1),
  wayTo('Timescales', '/timescales', -2),
  wayTo('Learning', '/learning', -3, isManager),
  wayTo('Audits', '/audits', -4, isManager)
];
