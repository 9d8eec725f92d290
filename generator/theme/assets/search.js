// What Material's search leaves open: when its index is loaded, how words are looked for, and
// where a result leads. This runs before Material's own script.

(() => {
  const toggle = document.querySelector("[data-md-toggle=search]");
  const list = document.querySelector("[data-md-component=search-result] ol");
  if (!toggle || !list) return;

  const SETUP = 0;
  const QUERY = 2;
  const post = Worker.prototype.postMessage;

  Worker.prototype.postMessage = function (message, ...rest) {
    const send = (data) => post.call(this, { ...message, data }, ...rest);
    if (message?.type === SETUP) opened.then(entries).then((docs) => send({ ...message.data, docs }));
    else if (message?.type === QUERY) send(asked(message.data));
    else post.call(this, message, ...rest);
  };

  // Material loads the index with every page. Ours gets the setup alone: the entries come to those
  // who search.
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    const asked = String(url).replace(/search\/search_index\.json$/, "search/setup.json");
    return open.call(this, method, asked, ...rest);
  };

  const opened = new Promise((resolve) => {
    if (toggle.checked) resolve();
    toggle.addEventListener("change", resolve, { once: true });
  });

  async function entries() {
    const { base } = JSON.parse(document.getElementById("__config").textContent);
    const answer = await fetch(new URL("search/search_index.json", new URL(base, location)));
    return answer.ok ? (await answer.json()).docs.map(placed) : [];
  }

  // At an address with a fragment Material would list a fact below its page, and hide all but the
  // first. What a reader follows is the fact's own address again.
  function placed(entry) {
    return entry.fact ? { ...entry, location: entry.location.replace("#", "?fact=") } : entry;
  }

  // Material looks for whatever begins with a word, and lunr ranks the rare before the exact:
  // "Irak" would find "irakisch" first, "in" what is "interessiert". So a word counts most as it
  // is, and a short one before others is not the beginning of anything.
  function asked(query) {
    if (/["*~^]|(^|\s)[+-]\S/.test(query)) return query;
    const words = query
      .split(/[^\p{L}\p{M}\p{N}.,%€$]+/u)
      .map((word) => word.replace(/^[.,]+|[.,]+$/g, ""))
      .filter(Boolean);
    const isPart = (word, at) => word.length > 3 || at === words.length - 1;
    return words.map((word, at) => `${word}^10${isPart(word, at) ? ` ${word}` : ""}`).join(" ");
  }

  function lead(link) {
    const url = new URL(link.href);
    url.hash = url.searchParams.get("fact");
    url.searchParams.delete("fact");
    link.href = url.href;
  }

  new MutationObserver(() => {
    list.querySelectorAll('a[href*="?fact="]').forEach(lead);
    // Material calls the line under each result a navigation: for screen readers it is words.
    list.querySelectorAll("nav").forEach((line) => (line.role = "presentation"));
  }).observe(list, { childList: true });
})();
