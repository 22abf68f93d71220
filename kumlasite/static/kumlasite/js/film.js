// Shows a provider's player in the page, once the reader has asked for it.
//
// Every text comes from the page. Without this script the link to the provider remains.

function showPlayer(film, button) {
  const frame = document.createElement("iframe");
  frame.className = "film__player";
  frame.title = film.dataset.filmTitle;
  frame.allow = "picture-in-picture; encrypted-media";
  frame.allowFullscreen = true;
  // The site sends no referrer elsewhere; YouTube plays for no page that hides its own.
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.tabIndex = 0;
  frame.src = film.dataset.filmEmbed;
  film.prepend(frame);
  button.remove();
  frame.focus();
}

for (const film of document.querySelectorAll("[data-film-embed]")) {
  const button = film.querySelector("[data-film-show]");
  button.hidden = false;
  button.addEventListener("click", () => showPlayer(film, button), { once: true });
}
