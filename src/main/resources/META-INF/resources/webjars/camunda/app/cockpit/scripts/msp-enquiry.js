// The tab “The enquiry” beside a running process: what the person wants, and who has it.

import { ask, element, harmless } from './msp-ask.js';

const REFERENCE = /^SE-\d{4}-\d{6}$/;

async function show(node, processInstanceId, api) {
  const pane = element('div', 'One moment…', { class: 'msp-pane', 'aria-live': 'polite', 'aria-busy': 'true' });
  node.append(pane);
  try {
    const { businessKey } = await (await ask(`${api.engineApi}/process-instance/${processInstanceId}`)).json();
    pane.replaceChildren(...(REFERENCE.test(businessKey || '') ? harmless(await (await ask(`/record/${businessKey}/overview`)).text())
      : [element('p', 'This belongs to no enquiry.')]));
  } catch (refused) {
    pane.replaceChildren(element('p', refused.message));
  }
  pane.removeAttribute('aria-busy');
}

export const enquiry = {
  id: 'msp.enquiry',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 100,
  label: 'The enquiry',
  render: (node, { processInstanceId, api }) => { show(node, processInstanceId, api); }
};
