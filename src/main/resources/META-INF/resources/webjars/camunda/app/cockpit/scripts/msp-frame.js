// Pages of ours as pages of Cockpit: in its navigation, and as large as its window.

import { element, stayInCockpit } from './msp-ask.js';

const managers = new Map();

// Cockpit is open to process owners too; what is for managers only does not stand in their menu.
function isManager(api) {
  if (!managers.has(api.engineApi)) {
    managers.set(api.engineApi, fetch('/manage/manage.css', { method: 'HEAD', credentials: 'same-origin' }).then(answer => answer.ok).catch(() => false));
  }
  return managers.get(api.engineApi);
}

function deepLink(path, address) {
  const [, questions = ''] = window.location.hash.split('?');
  const asked = new URLSearchParams(questions);
  asked.set('in', 'cockpit');
  const [, matter] = window.location.hash.slice(1).split('?')[0].split(path.replace(':matter', ''));
  return `${path.includes(':matter') ? address + encodeURIComponent(matter || '') : address}?${asked}`;
}

function show(node, title, path, address, api) {
  const frame = element('iframe', '', { class: 'msp-frame', title, src: deepLink(path, address) });
  frame.addEventListener('load', () => stayInCockpit(frame.contentDocument, api));
  node.append(frame);
}

export const page = (name, path, address, priority) => [
  {
    id: `msp.page.${name.toLowerCase()}`,
    pluginPoint: 'cockpit.route',
    priority,
    properties: { path },
    render: (node, { api }) => show(node, name, path, address, api)
  },
  ...(priority < 0 ? [] : [{
    id: `msp.way.${name.toLowerCase()}`,
    pluginPoint: 'cockpit.navigation',
    priority,
    label: name,
    properties: { path },
    render: async (node, { api }) => {
      if (await isManager(api)) {
        node.append(element('a', name, { href: `#${path}` }));
      }
    }
  }])
];
