/**
 * Builds elements. Words from articles only ever become text nodes: nothing on this page parses HTML.
 */
const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element; attributes whose value is null, undefined or false are left out; children are nodes or text. */
export function el(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for SVG. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

/**
 * Puts the children in the place of whatever the element held. What has the same `data-keep` or id before and after
 * keeps the focus, and stays open: somebody may be reading there while a change comes in.
 */
export function replace(element, ...children) {
  const focused = element.contains(document.activeElement) ? kept(document.activeElement) : null;
  const open = [...element.querySelectorAll('details[open]')].map(kept);
  element.replaceChildren(...children.flat(Infinity).filter(isSomething));
  open.forEach((selector) => element.querySelector(selector ?? ':not(*)')?.setAttribute('open', ''));
  if (focused) {
    element.querySelector(focused)?.focus({ preventScroll: true });
  }
  return element;
}

function kept(element) {
  const { keep } = element.dataset;
  return keep ? `[data-keep="${CSS.escape(keep)}"]` : element.id ? `#${CSS.escape(element.id)}` : null;
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (isSomething(value)) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter(isSomething));
  return element;
}

function isSomething(value) {
  return value !== null && value !== undefined && value !== false;
}

/** Marks the moment something is first shown, for whoever measures the page. */
export function noteFirst(what) {
  if (!performance.getEntriesByName(what).length) {
    performance.mark(what);
  }
}

/** A select's options: pairs of value and words, the first one standing for no choice. */
export function choose(select, options, value) {
  replace(select, options.map(([key, words]) => el('option', { value: key }, words)));
  if (value && !options.some(([key]) => key === value)) {
    select.append(el('option', { value }, value));
  }
  select.value = value ?? '';
}
