// Pages of ours within Cockpit: fetched, made harmless, and put in their place.

const trouble = {
  401: 'You are signed out. Sign in again to see this.',
  403: 'Only managers see this.',
  404: 'There is nothing here for you to see.'
};

export async function ask(address) {
  let answer;
  try {
    answer = await fetch(address, { credentials: 'same-origin', headers: { 'X-Requested-With': 'XMLHttpRequest' } });
  } catch (unreachable) {
    throw new Error('This cannot be shown just now. Try again soon.');
  }
  if (!answer.ok) {
    throw Object.assign(new Error(trouble[answer.status] || 'This cannot be shown just now. Try again soon.'), { status: answer.status });
  }
  return answer;
}

export function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

// Our own pages are escaped by the server; this is the second lock.
export function harmless(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('script, style, link, meta, base, iframe, object, embed, form').forEach(one => one.remove());
  page.querySelectorAll('*').forEach(one => [...one.attributes]
    .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
    .forEach(({ name }) => one.removeAttribute(name)));
  return [...page.body.childNodes];
}

// Whoever follows a link to an enquiry or a list stays in Cockpit. Without this script the same links lead to pages of their own.
export function stayInCockpit(root, api) {
  root.addEventListener('click', async click => {
    const link = click.target.closest && click.target.closest('a[data-enquiry], a[data-today]');
    if (!link || click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey) {
      return;
    }
    click.preventDefault();
    if (link.dataset.today) {
      window.location.hash = `#/today/${link.dataset.today}`;
      return;
    }
    const found = await ask(`${api.engineApi}/process-instance?processDefinitionKey=enquiry&businessKey=${encodeURIComponent(link.dataset.enquiry)}`)
      .then(answer => answer.json()).catch(() => []);
    if (found.length > 0) {
      window.location.hash = `#/process-instance/${found[0].id}/runtime?tab=msp.enquiry`;
    } else {
      window.open(`/record/${link.dataset.enquiry}`, '_blank', 'noopener');
    }
  });
}
