// Makes tabs of snippets in several languages. What was chosen counts for all of them, and for the pages to come.
(() => {
  const KEY = 'opentok-sdk-language';
  const groups = [...document.querySelectorAll('.languages')].map(tabs);

  /** Where storage is forbidden, a choice lasts as long as its page. */
  function remembered() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  }

  function remember(language) {
    try {
      localStorage.setItem(KEY, language);
    } catch {
      // It counts for this page all the same.
    }
  }

  function tabs(group, number) {
    const list = document.createElement('div');
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', 'Language');
    const all = [...group.querySelectorAll(':scope > section')].map((panel) => {
      const language = panel.dataset.language;
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.id = `language-${number}-${language}`;
      tab.textContent = panel.querySelector('p').textContent;
      tab.setAttribute('role', 'tab');
      panel.id = `${tab.id}-panel`;
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
      tab.setAttribute('aria-controls', panel.id);
      tab.addEventListener('click', () => choose(language, tab));
      list.append(tab);
      return { language, tab, panel };
    });
    list.addEventListener('keydown', (event) => {
      const steps = { ArrowRight: 1, ArrowLeft: -1 };
      const at = all.findIndex(({ tab }) => tab === document.activeElement);
      if (!(event.key in steps) || at < 0) return;
      event.preventDefault();
      // mdbook would turn the page.
      event.stopPropagation();
      const next = all[(at + steps[event.key] + all.length) % all.length];
      next.tab.focus();
      choose(next.language, next.tab);
    });
    group.prepend(list);
    group.classList.add('tabbed');
    return all;
  }

  function show(language) {
    for (const all of groups) {
      const chosen = all.find((one) => one.language === language) ?? all[0];
      for (const one of all) {
        one.panel.hidden = one !== chosen;
        one.tab.setAttribute('aria-selected', String(one === chosen));
        one.tab.tabIndex = one === chosen ? 0 : -1;
      }
    }
  }

  /** Snippets differ in length: what was clicked stays where it is. */
  function choose(language, tab) {
    const before = tab.getBoundingClientRect().top;
    show(language);
    window.scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: 'instant' });
    remember(language);
  }

  show(remembered());
})();
