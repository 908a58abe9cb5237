// What needs a manager today stands first on Cockpit's dashboard.

import { ask, element, harmless, stayInCockpit } from './msp-ask.js';

async function show(node, api) {
  const part = element('section', '', { class: 'msp-dashboard' });
  try {
    const found = harmless(await (await ask('/today/tile')).text());
    const inner = element('div', '', { class: 'inner' });
    inner.append(element('h1', 'What needs a manager today', { class: 'section-title' }), ...found);
    part.append(inner);
  } catch (refused) {
    // A process owner has other things to look after.
    if (refused.status === 403) {
      return;
    }
    part.append(element('p', refused.message, { class: 'inner' }));
  }
  stayInCockpit(part, api);
  const dashboard = node.closest('.dashboard');
  (dashboard || node).prepend(part);
}

export const today = {
  id: 'msp.today',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render: (node, { api }) => { window.setTimeout(() => show(node, api)); }
};
