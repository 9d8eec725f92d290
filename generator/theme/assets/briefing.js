// Shows the whole of the quote that a link led to, which may consist of several stretches, and
// the ways back to the fact it belongs to.

function arrive() {
  const anchor = decodeURIComponent(location.hash.slice(1));
  const fact = anchor.replace(/^q\d*-/, "#");
  for (const mark of document.querySelectorAll("mark[data-quotes]")) {
    mark.classList.toggle("here", mark.dataset.quotes.split(" ").includes(anchor));
  }
  for (const back of document.querySelectorAll(".reference a, .margin-fact a")) {
    back.classList.toggle("here", fact !== anchor && back.hash === fact);
  }
}

addEventListener("hashchange", arrive);
arrive();
