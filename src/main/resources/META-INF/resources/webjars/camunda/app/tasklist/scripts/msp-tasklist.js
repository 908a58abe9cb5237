// Two tabs beside each form, and a line on each card: whose enquiry it is, and where it stands.

const cards = new Map();

const trouble = {
  401: 'You are signed out. Sign in again to see this.',
  403: 'You do not have the right to see this.',
  404: 'There is nothing here yet.'
};

async function ask(address) {
  let answer;
  try {
    answer = await fetch(address, { credentials: 'same-origin', headers: { 'X-Requested-With': 'XMLHttpRequest' } });
  } catch (unreachable) {
    throw new Error('This cannot be shown just now. Try again soon.');
  }
  if (!answer.ok) {
    throw new Error(trouble[answer.status] || 'This cannot be shown just now. Try again soon.');
  }
  return answer;
}

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

// Our own pages are escaped by the server; this is the second lock.
function harmless(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('script, style, link, meta, base, iframe, object, embed, form').forEach(one => one.remove());
  page.querySelectorAll('*').forEach(one => [...one.attributes]
    .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
    .forEach(({ name }) => one.removeAttribute(name)));
  return [...page.body.childNodes];
}

async function show(node, address) {
  const pane = element('div', 'One moment…', { class: 'msp-pane', 'aria-live': 'polite', 'aria-busy': 'true' });
  node.append(pane);
  try {
    pane.replaceChildren(...harmless(await (await ask(await address())).text()));
  } catch (refused) {
    pane.replaceChildren(element('p', refused.message));
  }
  pane.removeAttribute('aria-busy');
}

async function formOf(api, taskId) {
  const task = await (await ask(`${api.engineApi}/task/${taskId}`)).json();
  return task.taskDefinitionKey.replace(/^userTask_/, '');
}

function cardOf(taskId) {
  if (!cards.has(taskId)) {
    cards.set(taskId, ask(`/record/card/${taskId}`).then(answer => answer.json()).catch(refused => {
      cards.delete(taskId);
      throw refused;
    }));
  }
  return cards.get(taskId);
}

export default [
  {
    id: 'msp.guidance',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    label: 'Guidance',
    render: (node, { taskId, api }) => show(node, async () => `/guidance/${await formOf(api, taskId)}`)
  },
  {
    id: 'msp.record',
    pluginPoint: 'tasklist.task.detail',
    priority: 890,
    label: 'The enquiry so far',
    render: (node, { taskId }) => {
      node.append(element('a', 'Open and print the booklet', {
        class: 'msp-booklet', href: `/booklet/task/${taskId}`, target: '_blank', rel: 'noopener'
      }));
      show(node, async () => `/record/task/${taskId}`);
    }
  },
  {
    id: 'msp.card',
    pluginPoint: 'tasklist.card',
    priority: 1,
    render: async (node, { taskId }) => {
      const line = element('p', '', { class: 'msp-card' });
      node.append(line);
      try {
        const { whose, stage, reference } = await cardOf(taskId);
        line.append([whose, stage].filter(Boolean).map(part => `${part} · `).join(''), element('span', reference));
      } catch (refused) {
        line.textContent = refused.message;
      }
    }
  }
];
