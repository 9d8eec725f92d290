// Keeps the timeline to the dates of one actor. The choice is part of the address (?actor=usa).

const filter = document.querySelector(".filter");

function choose(actor) {
  const dates = [...document.querySelectorAll(".timeline > [data-actors]")];
  for (const date of dates) {
    date.hidden = actor !== "" && !date.dataset.actors.split(" ").includes(actor);
  }
  for (const year of document.querySelectorAll(".year")) {
    year.hidden = !year.querySelector("[data-actors]:not([hidden])");
  }
  const shown = dates.filter((date) => !date.hidden);
  const facts = new Set(shown.map((date) => date.querySelector("h2").id));
  for (const mark of document.querySelectorAll(".event-mark")) {
    mark.classList.toggle("other", !facts.has(mark.dataset.fact));
  }
  for (const button of filter.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.dataset.actor === actor));
  }
  const words = filter.dataset.status.replace("#", String(shown.length));
  filter.querySelector("[role=status]").textContent = actor ? words : "";
}

function chosen() {
  const actor = new URLSearchParams(location.search).get("actor") ?? "";
  const buttons = [...filter.querySelectorAll("button")];
  return buttons.some((button) => button.dataset.actor === actor) ? actor : "";
}

// A link to a date leads there even where the choice leaves that date out.
function arriveAtDate() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.closest("[data-actors]")?.hidden) {
    choose("");
    target.scrollIntoView();
  }
}

if (filter) {
  filter.hidden = false;
  filter.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) {
      const query = button.dataset.actor && `?actor=${button.dataset.actor}`;
      history.pushState(null, "", location.pathname + query);
      choose(button.dataset.actor);
    }
  });
  addEventListener("popstate", () => choose(chosen()));
  addEventListener("hashchange", arriveAtDate);
  choose(chosen());
  arriveAtDate();
}
