// What Tasklist leaves out of a form: it says in words what is missing, loses no click, and leaves nothing behind.

const FIELD = '.fjs-form-field.fjs-has-errors';
const CHOICE = '.fjs-form label, .fjs-form input[type=checkbox], .fjs-form input[type=radio], .form-actions button, .modal-footer button';
const WRITING = '.fjs-form input, .fjs-form textarea';
const TOUCHABLE = 'input:not([type=hidden]), textarea, select, [tabindex="0"], button';
const NAMES = {
  '.task-filters .region-toggle': 'Show or hide the filters',
  '.tasks-list .region-toggle': 'Show or hide the list of tasks',
  '.task-details .region-toggle': 'Show or hide the task',
  'button.maximize': 'Show the task on the whole screen',
  'button.reset-regions': 'Show the filters and the list again',
  '.task-filter .actions a': 'Change this filter',
  '.sort-direction': 'Turn the order round',
  '.new-sort > .dropdown-toggle': 'Sort by one thing more',
  '.app-switch > .dropdown-toggle': 'Other parts of MSP Enquiries',
  '.tasks-list .search-field .main-field': 'Search the tasks',
  '.reset-follow-up-date, .reset-followup-date': 'Take away the follow-up date',
  '.reset-due-date': 'Take away the due date',
  '.unclaim': 'Give this task back',
  '.form-signin input[type=text]': 'Username',
  '.form-signin input[type=password]': 'Password',
  '.notifications button.close': 'Close this message'
};

document.documentElement.lang = 'en-GB';

function words(node, selector) {
  const found = node.querySelector(selector);
  const copy = found && found.cloneNode(true);
  copy && copy.querySelectorAll('[aria-hidden]').forEach(hidden => hidden.remove());
  return copy ? copy.textContent.trim() : '';
}

function gapIn(field) {
  const question = words(field, 'legend, .fjs-form-field-label, label') || 'A question without a name';
  return { field, question, reason: words(field, '.fjs-form-field-error') };
}

function goTo(field) {
  const place = field.querySelector(TOUCHABLE) || field;
  place.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
}

function sayGaps() {
  const form = [...document.querySelectorAll('.fjs-container')].pop();
  const fields = form ? [...form.querySelectorAll(FIELD)].filter(field => !field.querySelector(FIELD)) : [];
  document.querySelectorAll('.msp-gaps').forEach(old => old.remove());
  if (!fields.length) {
    return;
  }
  const box = document.createElement('div');
  box.className = 'msp-gaps alert alert-danger';
  box.setAttribute('role', 'alert');
  const title = document.createElement('p');
  title.textContent = fields.length === 1
    ? 'Nothing has been sent yet. One question still needs you:'
    : `Nothing has been sent yet. ${fields.length} questions still need you:`;
  const list = document.createElement('ul');
  fields.map(gapIn).forEach(({ field, question, reason }) => {
    const link = document.createElement('button');
    link.type = 'button';
    link.className = 'btn btn-link';
    link.textContent = reason ? `${question} (${reason})` : question;
    link.addEventListener('click', () => goTo(field));
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  });
  box.append(title, list);
  form.after(box);
  goTo(fields[0]);
}

// The form marks its fields a moment after it was asked to.
document.addEventListener('msp:gaps', () => setTimeout(sayGaps, 50));

// Leaving a field can make the page jump, and a click that was on its way then misses. So the field is left only
// once the click has arrived, yet before anyone acts on it: the last words typed must be part of what is sent.
let choice = null;

document.addEventListener('mousedown', event => {
  const leaving = document.activeElement;
  choice = event.button === 0 && leaving && leaving !== event.target && leaving.matches(WRITING) ? event.target.closest(CHOICE) : null;
  if (choice) {
    event.preventDefault();
  }
}, true);

document.addEventListener('click', event => {
  if (choice && choice.contains(event.target)) {
    document.activeElement.blur();
    (choice.control || choice).focus({ preventScroll: true });
  }
  choice = null;
}, true);

// Enter in a line of text must not send a form that is half written.
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.matches('.fjs-form input:not([type=checkbox]):not([type=radio])')) {
    event.preventDefault();
  }
}, true);

// Whoever signs out leaves no words in the tab for the next person at this desk.
document.addEventListener('click', event => {
  if (event.target.closest('.logout a')) {
    document.dispatchEvent(new CustomEvent('msp:forget'));
    Object.keys(sessionStorage).filter(key => key.startsWith('camunda-form:')).forEach(key => sessionStorage.removeItem(key));
  }
}, true);

function giveNames() {
  document.querySelectorAll('.page-notifications').forEach(one => one.setAttribute('aria-live', 'assertive'));
  document.querySelectorAll('.search-field .main-field').forEach(one => one.setAttribute('role', 'combobox'));
  Object.entries(NAMES).forEach(([selector, name]) => document.querySelectorAll(selector).forEach(one => {
    if (!one.getAttribute('aria-label')) {
      one.setAttribute('aria-label', name);
      one.title = one.title || name;
    }
  }));
}

let waiting;
new MutationObserver(() => {
  clearTimeout(waiting);
  waiting = setTimeout(giveNames, 200);
}).observe(document.body, { childList: true, subtree: true });

export default [];
