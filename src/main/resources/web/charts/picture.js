// The chart as a file: with its title, what its marks mean, and where it is from, since it will be seen alone.
import { keyMark, wrapped } from './marks.js';

const SPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const LINE = 17;

export function save(figure, kind) {
  const { svg, width, height } = compose(figure);
  const text = new XMLSerializer().serializeToString(svg);
  const name = `khorgos-${figure.element.dataset.chart}.${kind}`;
  if (kind === 'svg') {
    offer(new Blob([text], { type: 'image/svg+xml' }), name);
    return;
  }
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    const context = canvas.getContext('2d');
    context.scale(2, 2);
    context.drawImage(image, 0, 0);
    canvas.toBlob((blob) => offer(blob, name), 'image/png');
  };
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

function offer(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function compose({ element, picture, colours, answer, width: inner, words }) {
  const width = inner + 2 * MARGIN;
  const font = getComputedStyle(element).fontFamily;
  const svg = make('svg', { xmlns: SPACE, width, 'font-family': font, 'font-size': 12, fill: colours.ink });
  const paper = make('rect', { width: '100%', fill: colours.paper });
  svg.append(paper);
  let y = MARGIN + 14;
  const write = (text, look = {}) => {
    for (const part of wrapped(text, Math.floor((width - 2 * MARGIN) / ((look['font-size'] ?? 12) * 0.55)))) {
      svg.append(make('text', { x: MARGIN, y, ...look }, part));
      y += (look['font-size'] ?? 12) * 1.4;
    }
  };
  write(element.dataset.title, { 'font-size': 18, 'font-weight': 600 });
  if (element.dataset.asked) {
    write(element.dataset.asked, { 'font-size': 13, fill: colours.quiet });
  }
  y += 4;
  for (const { mark, stroke, dash, text } of picture.key ?? []) {
    const group = make('g', { transform: `translate(${MARGIN + 2} ${y - 10})` });
    group.append(keyMark(SPACE, mark, stroke, dash));
    svg.append(group, make('text', { x: MARGIN + 22, y }, text));
    y += LINE;
  }
  for (const note of picture.notes ?? []) {
    write(note, { fill: colours.quiet });
  }
  // A copy of what is seen; parsing it anew would set styles that the page's policy forbids.
  const drawn = element.querySelector('.drawing svg').cloneNode(true);
  drawn.removeAttribute('style');
  drawn.setAttribute('x', MARGIN);
  drawn.setAttribute('y', y);
  svg.append(drawn);
  y += picture.height + 22;
  write(words.source.replace('{0}', answer.meta.citation), { 'font-size': 11 });
  for (const attribution of answer.meta.attributions) {
    write(attribution, { 'font-size': 9, fill: colours.quiet });
  }
  svg.setAttribute('height', y);
  paper.setAttribute('height', y);
  svg.setAttribute('viewBox', `0 0 ${width} ${y}`);
  return { svg, width, height: y };
}

function make(tag, attributes, text) {
  const node = document.createElementNS(SPACE, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns') {
      node.setAttribute(name, value);
    }
  }
  if (text) {
    node.textContent = text;
  }
  return node;
}
