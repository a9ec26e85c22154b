/** Size of letters, print, and the counterpart of a sentence. Pages are read without it: its controls are hidden until it runs. */
export const SCRIPT = `(() => {
'use strict';
const root = document.documentElement;
const steps = [87.5, 100, 112.5, 125, 150, 175, 200];
const kept = {
  get() { try { return Number(localStorage.getItem('stele-size') ?? 1); } catch { return 1; } },
  set(step) { try { localStorage.setItem('stele-size', String(step)); } catch { /* Private windows keep nothing. */ } }
};
let step = steps[kept.get()] ? kept.get() : 1;
const show = () => root.setAttribute('data-size', String(step));
show();
for (const box of document.querySelectorAll('.tools')) {
  box.hidden = false;
  box.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.hasAttribute('data-print')) { print(); return; }
    const by = Number(button.dataset.size);
    step = by === 0 ? 1 : Math.min(steps.length - 1, Math.max(0, step + by));
    kept.set(step);
    show();
  });
}
// On paper nobody opens what is folded.
addEventListener('beforeprint', () => {
  for (const one of document.querySelectorAll('details:not([open])')) { one.open = true; one.dataset.folded = ''; }
});
addEventListener('afterprint', () => {
  for (const one of document.querySelectorAll('details[data-folded]')) { one.open = false; delete one.dataset.folded; }
});
const table = document.querySelector('table.parallel');
if (!table) return;
const sentences = [...table.querySelectorAll('.s')];
const light = one => {
  const unit = one && one.dataset.u;
  for (const other of sentences) other.classList.toggle('on', unit !== undefined && unit !== '' && other.dataset.u === unit);
};
// One stop for the whole text: the arrows lead from sentence to sentence, and to the same sentence in the next language.
let stop = sentences[0];
const move = one => {
  if (!one) return;
  if (stop) stop.tabIndex = -1;
  stop = one;
  stop.tabIndex = 0;
  stop.focus();
};
sentences.forEach((one, index) => { one.tabIndex = index === 0 ? 0 : -1; });
for (const hint of document.querySelectorAll('[data-hint]')) hint.hidden = false;
table.addEventListener('mouseover', event => light(event.target.closest('.s')));
table.addEventListener('mouseleave', () => light(null));
table.addEventListener('click', event => light(event.target.closest('.s')));
table.addEventListener('focusin', event => light(event.target.closest('.s')));
table.addEventListener('keydown', event => {
  const one = event.target.closest('.s');
  if (!one || event.target !== one) return;
  const columnOf = other => other.closest('td').cellIndex;
  const column = columnOf(one);
  const own = sentences.filter(other => columnOf(other) === column);
  // A language that leaves the sentence out is passed over.
  const beside = by => one.dataset.u && sentences
    .filter(other => other.dataset.u === one.dataset.u && (columnOf(other) - column) * by > 0)
    .sort((a, b) => (columnOf(a) - columnOf(b)) * by)[0];
  const to = {
    ArrowDown: () => own[own.indexOf(one) + 1],
    ArrowUp: () => own[own.indexOf(one) - 1],
    ArrowRight: () => beside(1),
    ArrowLeft: () => beside(-1),
    Escape: () => { light(null); return undefined; }
  }[event.key];
  if (!to) return;
  event.preventDefault();
  move(to());
});
})();
`
