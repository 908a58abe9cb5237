// A way from Cockpit to the page on which managers say how soon we hope to do things.

export default [
  {
    id: 'msp.timescales',
    pluginPoint: 'cockpit.navigation',
    priority: -1,
    label: 'Timescales',
    properties: { path: '/timescales' },
    render: node => {
      const link = document.createElement('a');
      link.href = '/timescales';
      link.target = '_blank';
      link.rel = 'noopener';
      link.textContent = 'Timescales';
      node.append(link);
    }
  }
];
