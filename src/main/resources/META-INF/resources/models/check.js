// Files may be dropped on the box, and the verdict comes without leaving the page. Without this script the form works as any other.
(() => {
  const MB = 1024 * 1024;
  const form = document.getElementById('check');
  const place = document.getElementById('verdict');
  if (!form || !place) return;
  const files = form.querySelector('input[type=file]');
  const state = document.getElementById('checking');

  const tooMuch = () => {
    const chosen = [...files.files];
    const large = chosen.find(file => file.size > MB);
    return large ? `“${large.name}” is larger than 1 MB. A model is much smaller: please look whether it is the right file.`
      : chosen.reduce((sum, file) => sum + file.size, 0) > 20 * MB ? 'This is more than 20 MB at once. Please choose fewer files.' : '';
  };

  const say = (sentence, wrong) => {
    state.textContent = sentence;
    state.className = wrong ? 'msp-wrong' : 'msp-quiet';
  };

  const check = async () => {
    const sentence = tooMuch();
    if (sentence) return say(sentence, true);
    say('Checking…', false);
    place.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), credentials: 'same-origin' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const verdict = page.getElementById('verdict');
      if (!verdict) throw new Error(String(answer.status));
      const reason = place.querySelector('textarea')?.value;
      place.replaceChildren(...verdict.childNodes);
      const box = place.querySelector('textarea');
      if (box && reason) box.value = reason;
      say('', false);
      mspDrawings(place);
      place.focus();
    } catch (lost) {
      say('The check did not arrive. Your files are still chosen: please try again. If you were away for long, sign in first in another tab.', true);
    } finally {
      place.removeAttribute('aria-busy');
    }
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    check();
  });
  files.addEventListener('change', () => files.files.length && check());

  const over = yes => event => {
    event.preventDefault();
    form.classList.toggle('msp-over', yes);
  };
  form.addEventListener('dragover', over(true));
  form.addEventListener('dragleave', over(false));
  form.addEventListener('drop', event => {
    over(false)(event);
    if (event.dataTransfer.files.length) {
      files.files = event.dataTransfer.files;
      check();
    }
  });
})();
