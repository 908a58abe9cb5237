// Ways from Cockpit to the pages on which managers and process owners look after how we work.

const wayTo = (name, path, priority) => ({
  id: `msp.${name.toLowerCase()}`,
  pluginPoint: 'cockpit.navigation',
  priority,
  label: name,
  properties: { path },
  render: node => {
    const link = document.createElement('a');
    link.href = path;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = name;
    node.append(link);
  }
});

export default [wayTo('Models', '/models', -1), wayTo('Timescales', '/timescales', -2)];
