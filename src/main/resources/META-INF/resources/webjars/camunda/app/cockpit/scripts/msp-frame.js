// Pages of ours as pages of Cockpit: in its navigation, and as large as its window.

import { element, stayInCockpit } from './msp-ask.js';

const managers = new Map();

// Cockpit is open to process owners too; what is for managers only does not stand in their menu.
export function isManager(api) {
  if (!managers.has(api.engineApi)) {
    managers.set(api.engineApi, fetch('/manage/manage.css', { method: 'HEAD', credentials: 'same-origin' }).then(answer => answer.ok).catch(() => false));
  }
  return managers.get(api.engineApi);
}

// The address of our page that Cockpit's own address asks for: #/enquiries?name=ada asks for /register?in=cockpit&name=ada.
function asked(path, address) {
  const [route, questions = ''] = window.location.hash.slice(1).split('?');
  const all = new URLSearchParams(questions);
  all.set('in', 'cockpit');
  const matter = path.includes('/:') ? route.slice(path.indexOf('/:') + 1) : '';
  return `${address}${matter}?${all}`;
}

// What was looked for on our page stands in Cockpit's address, so that it can be kept, sent on and loaded again.
function keepAddress(path, frame) {
  const all = Object.fromEntries([...new URLSearchParams(frame.contentWindow.location.search)]
    .filter(([question, value]) => question !== 'in' && value !== ''));
  const injector = window.angular && window.angular.element(document.body).injector();
  if (injector && frame.isConnected) {
    injector.get('$route').routes[path].reloadOnSearch = false;
    injector.get('$location').search(all).replace();
    injector.get('$rootScope').$applyAsync();
  }
}

function differ(one, other) {
  const sorted = questions => [...new URLSearchParams(questions)].filter(([, value]) => value !== '').map(String).sort().join();
  return sorted(one) !== sorted(other);
}

function show(node, title, path, address, api) {
  const frame = element('iframe', '', { class: 'msp-frame', title, src: asked(path, address) });
  frame.addEventListener('load', () => {
    stayInCockpit(frame.contentDocument, api);
    // Cockpit has a menu and a way out of its own.
    frame.contentDocument.querySelectorAll('.msp-top').forEach(menu => menu.remove());
    if (frame.contentWindow.location.pathname === address) {
      keepAddress(path, frame);
    }
  });
  // Somebody presses the same line of the menu again, or goes back.
  const followed = () => {
    if (!frame.isConnected) {
      window.removeEventListener('hashchange', followed);
    } else if (window.location.hash.startsWith(`#${path}`) && differ(frame.contentWindow.location.search, asked(path, address).split('?')[1])) {
      frame.contentWindow.location.replace(asked(path, address));
    }
  };
  window.addEventListener('hashchange', followed);
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
