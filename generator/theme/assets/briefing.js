// Shows the whole of the quote that a link led to: it may consist of several stretches.

function arrive() {
  const anchor = decodeURIComponent(location.hash.slice(1));
  for (const mark of document.querySelectorAll("mark[data-quotes]")) {
    mark.classList.toggle("here", mark.dataset.quotes.split(" ").includes(anchor));
  }
}

addEventListener("hashchange", arrive);
arrive();
