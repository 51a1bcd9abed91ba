// A figure fetches the answer that its page names, shows it, and draws it; and says so when it cannot.
import { init, use } from 'echarts/core';
import { CustomChart, GraphChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { drawExercises } from './exercises.js';
import { drawNetwork } from './network.js';
import { drawTrade } from './trade.js';
import { drawTroops } from './troops.js';
import { keyItem, writeIn } from './marks.js';
import { save } from './picture.js';

use([CustomChart, GraphChart, AriaComponent, GridComponent, TooltipComponent, SVGRenderer]);

const drawers = {
  exercises: drawExercises,
  troops: drawTroops,
  trade: drawTrade,
  network: drawNetwork,
};
const still = matchMedia('(prefers-reduced-motion: reduce)');

export function drawAll() {
  for (const figure of document.querySelectorAll('figure[data-chart]')) {
    new Figure(figure);
  }
}

class Figure {
  constructor(element) {
    this.element = element;
    this.words = JSON.parse(element.dataset.words);
    this.names = JSON.parse(element.dataset.names);
    this.drawing = element.querySelector('.drawing');
    this.state = element.querySelector('.state');
    this.retry = element.querySelector('.retry');
    this.retry.addEventListener('click', () => this.load());
    for (const button of element.querySelectorAll('[data-save]')) {
      button.addEventListener('click', () => save(this, button.dataset.save));
    }
    const redraw = () => this.answer && this.draw();
    new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
    new ResizeObserver(() => {
      if (this.answer && this.drawing.clientWidth !== this.width) {
        this.draw();
      }
    }).observe(this.drawing);
    this.load();
  }

  say(key, ...parts) {
    return parts.reduce(
      (text, part, at) => text.replaceAll(`{${at}}`, part),
      this.words[key] ?? key,
    );
  }

  name(id) {
    return this.names[id] ?? id.replaceAll(/[_-]/g, ' ');
  }

  async load() {
    this.retry.hidden = true;
    this.state.classList.remove('failed');
    this.state.textContent = this.say('loading');
    try {
      const response = await fetch(this.element.dataset.answer, {
        headers: { Accept: 'application/json' },
      });
      const answer = await response.json();
      if (!response.ok) {
        this.fail(this.say('refused', response.status, answer.detail ?? ''));
        return;
      }
      this.answer = answer;
    } catch {
      this.fail(this.say('failed'));
      return;
    }
    this.state.textContent = '';
    this.show();
    this.draw();
  }

  fail(text) {
    this.state.classList.add('failed');
    this.state.textContent = text;
    this.retry.hidden = false;
  }

  /** Puts the answer beside the drawing, as it came. */
  show() {
    const text = document.querySelector('.behind .answer');
    if (text) {
      text.textContent = JSON.stringify(this.answer, null, 2);
      text.hidden = false;
    }
  }

  draw() {
    this.width = this.drawing.clientWidth;
    this.colours = colours(this.element);
    const { fontFamily } = getComputedStyle(this.element);
    writeIn(fontFamily);
    const picture = drawers[this.element.dataset.chart](this.answer, this);
    this.picture = picture;
    this.drawing.style.height = `${picture.height}px`;
    this.chart?.dispose();
    this.chart = init(this.drawing, null, {
      renderer: 'svg',
      width: this.width,
      height: picture.height,
    });
    this.chart.setOption({
      animation: !still.matches && !this.shown,
      animationDuration: 300,
      textStyle: { fontFamily, color: this.colours.ink },
      aria: { enabled: true, label: { description: this.description() } },
      tooltip: {
        renderMode: 'richText',
        confine: true,
        backgroundColor: this.colours.paper,
        borderColor: this.colours.quiet,
        borderRadius: 0,
        shadowBlur: 0,
        textStyle: { fontFamily, color: this.colours.ink, fontSize: 13 },
      },
      ...picture.option,
    });
    this.chart.on('click', (event) => {
      const href = picture.href?.(event);
      if (href) {
        location.href = href;
      }
    });
    this.shown = true;
    this.explain(picture);
  }

  description() {
    return `${this.element.dataset.title}. ${this.element.querySelector('figcaption').textContent}`;
  }

  /** What the marks mean, and what is not drawn. */
  explain({ key = [], notes = [] }) {
    const list = this.element.querySelector('.key');
    list.replaceChildren(
      ...key.map((item) => keyItem(item)),
      ...notes.map((note) => {
        const line = document.createElement('li');
        line.className = 'note-of-chart';
        line.textContent = note;
        return line;
      }),
    );
    list.hidden = list.children.length === 0;
    this.element.querySelector('.tools-of-picture').hidden = false;
  }
}

/** The colours of the page as they are now, as the browser works them out. */
function colours(element) {
  const probe = document.createElement('i');
  element.append(probe);
  const found = {};
  for (const name of ['paper', 'ink', 'quiet', 'line', 'accent', 'dispute', 'chart-2', 'chart-3', 'chart-4', 'chart-5']) {
    probe.style.color = `var(--${name})`;
    found[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return found;
}
