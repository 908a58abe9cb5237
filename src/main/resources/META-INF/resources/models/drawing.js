// Draws each diagram on the page when it comes into view, and paints on it what the lists beside it say.
// The lists are the truth and stand in words; the drawing only repeats them.
(() => {
  const NOT_SHOWN = 'The drawing cannot be shown here. Everything about it stands in words on this page.';

  const text = bytes => new TextDecoder().decode(bytes);
  const source = async figure => {
    const kept = figure.dataset.kept && document.getElementById(figure.dataset.kept);
    if (kept) return text(Uint8Array.from(atob(kept.value), letter => letter.charCodeAt(0)));
    const answer = await fetch(figure.dataset.from, { credentials: 'same-origin' });
    if (!answer.ok) throw new Error(String(answer.status));
    return text(new Uint8Array(await answer.arrayBuffer()));
  };

  // What the lists say about this drawing: [{ element, as, badge }], in their order.
  const marks = figure => {
    const lists = figure.dataset.marks ? [...document.querySelectorAll(figure.dataset.marks)] : [];
    return lists.flatMap(list => [...list.querySelectorAll('[data-element]')])
      .filter(line => line.dataset.process === figure.dataset.process && line.dataset.element)
      .filter(line => !figure.dataset.only || figure.dataset.only.split(' ').includes(line.dataset.as))
      .map(line => ({ element: line.dataset.element, as: line.dataset.as, badge: line.dataset.badge, way: line.parentElement }));
  };

  const paint = (viewer, figure) => {
    const canvas = viewer.get('canvas'), parts = viewer.get('elementRegistry'), overlays = viewer.get('overlays');
    const badges = new Map();
    let before = null;
    for (const mark of marks(figure)) {
      const part = parts.get(mark.element);
      if (part && part !== canvas.getRootElement()) {
        canvas.addMarker(part, `msp-as-${mark.as}`);
        if (mark.badge) badges.set(part, new Set(badges.get(part)).add(`${mark.as} ${mark.badge}`));
        const joined = mark.as === 'way' && before && before.way === mark.way && before.part;
        if (joined) joined.outgoing.filter(flow => flow.target === part).forEach(flow => canvas.addMarker(flow, 'msp-as-way'));
      }
      before = { ...mark, part };
    }
    badges.forEach((words, part) => overlays.add(part, {
      position: part.waypoints ? { top: -10, left: part.width / 2 || 0 } : { top: -14, left: -8 },
      scale: { min: 0.7 },
      html: badge([...words])
    }));
  };

  const badge = words => {
    const all = document.createElement('div');
    all.style.whiteSpace = 'nowrap';
    for (const word of words) {
      const [as, ...rest] = word.split(' ');
      const one = document.createElement('span');
      one.className = `msp-badge ${as}`;
      one.textContent = rest.join(' ');
      all.append(one);
    }
    return all;
  };

  const fit = (viewer, box) => {
    const canvas = viewer.get('canvas');
    canvas.resized();
    const inner = canvas.viewbox().inner;
    if (!document.fullscreenElement) {
      const scale = Math.min(1, box.clientWidth / (inner.width + 60));
      box.style.height = `${Math.min(Math.max(inner.height * scale + 70, 200), window.innerHeight * 0.8)}px`;
      canvas.resized();
    }
    const scale = Math.min(1, box.clientWidth / (inner.width + 60), box.clientHeight / (inner.height + 60));
    lookAt(canvas, box, inner.x + inner.width / 2, inner.y + inner.height / 2, scale);
  };

  const lookAt = (canvas, box, x, y, scale) => {
    const width = box.clientWidth / scale, height = box.clientHeight / scale;
    canvas.viewbox({ x: x - width / 2, y: y - height / 2, width, height });
  };

  const show = (viewer, box, id) => {
    const part = viewer.get('elementRegistry').get(id);
    if (!part) return false;
    const canvas = viewer.get('canvas');
    const points = part.waypoints || [{ x: part.x, y: part.y }, { x: part.x + part.width, y: part.y + part.height }];
    const middle = axis => (Math.min(...points.map(point => point[axis])) + Math.max(...points.map(point => point[axis]))) / 2;
    lookAt(canvas, box, middle('x'), middle('y'), 1);
    box.querySelectorAll('.msp-as-looked-at').forEach(old => old.classList.remove('msp-as-looked-at'));
    canvas.addMarker(part, 'msp-as-looked-at');
    return true;
  };

  const button = (words, what) => {
    const one = document.createElement('button');
    one.type = 'button';
    one.className = 'msp-small';
    one.textContent = words;
    one.addEventListener('click', what);
    return one;
  };

  const draw = async figure => {
    const box = figure.querySelector('.msp-canvas');
    try {
      const viewer = new BpmnJS({ container: box, keyboard: { bindTo: box }, zoomScroll: { enabled: false } });
      await viewer.importXML(await source(figure));
      paint(viewer, figure);
      fit(viewer, box);
      const zoom = by => () => viewer.get('canvas').zoom(viewer.get('canvas').zoom() * by);
      const bar = document.createElement('div');
      bar.append(button('Larger', zoom(1.25)), button('Smaller', zoom(0.8)), button('All of it', () => fit(viewer, box)),
        button('Whole screen', () => box.requestFullscreen()));
      box.before(bar);
      box.addEventListener('fullscreenchange', () => fit(viewer, box));
      figure.mspShow = id => show(viewer, box, id);
      figure.dataset.drawn = 'yes';
    } catch (notDrawn) {
      box.textContent = NOT_SHOWN;
      box.style.height = 'auto';
      figure.dataset.drawn = `no: ${notDrawn}`;
    }
  };

  const seen = new IntersectionObserver(found => found.filter(one => one.isIntersecting).forEach(one => {
    seen.unobserve(one.target);
    one.target.mspDrawn = draw(one.target);
  }), { rootMargin: '1500px' });

  // “Show” beside a sentence brings that part into the middle of its drawing.
  document.addEventListener('click', async event => {
    const asked = event.target.closest('[data-show]');
    const figure = asked && document.getElementById(asked.dataset.show);
    if (!figure) return;
    const folded = figure.closest('details');
    if (folded) folded.open = true;
    figure.scrollIntoView({ block: 'center' });
    seen.unobserve(figure);
    await (figure.mspDrawn = figure.mspDrawn || draw(figure));
    if (figure.mspShow) figure.mspShow(asked.dataset.part);
    figure.querySelector('.msp-canvas').focus({ preventScroll: true });
  });

  window.mspDrawings = within => {
    within.querySelectorAll('figure[data-process]').forEach(figure => seen.observe(figure));
    within.querySelectorAll('[data-show]').forEach(one => { one.hidden = false; });
  };
  mspDrawings(document);
})();
