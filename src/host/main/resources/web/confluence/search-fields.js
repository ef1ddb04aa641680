/** Offers people and spaces below the fields that ask for it by their class, as Confluence does. */
(function () {
  'use strict';

  const kinds = { user: 'username', space: 'key' };

  function item(field, list, entry, code) {
    const line = document.createElement('li');
    const choice = document.createElement('a');
    choice.href = '#';
    choice.textContent = code ? entry.title + ' (' + code + ')' : entry.title;
    choice.addEventListener('click', function (event) {
      event.preventDefault();
      if (code) {
        field.value = code;
      }
      list.replaceChildren();
      field.focus();
    });
    line.append(choice);
    return line;
  }

  function offer(field, list, kind) {
    const typed = field.value.trim();
    if (typed === '') {
      list.replaceChildren();
      return;
    }
    fetch(AJS.contextPath() + '/rest/prototype/1/search/' + kind + '.json?max-results=' + encodeURIComponent(field.dataset.max || '10') + '&query=' + encodeURIComponent(typed))
      .then(function (answer) { return answer.json(); })
      .then(function (found) {
        if (field.value.trim() !== typed) {
          return;
        }
        const entries = found.result.map(function (entry) { return item(field, list, entry, entry[kinds[kind]]); });
        list.replaceChildren.apply(list, entries.length > 0 ? entries : [item(field, list, { title: field.dataset.noneMessage || '' }, '')]);
      });
  }

  function bind(kind) {
    document.querySelectorAll('input.autocomplete-' + kind).forEach(function (field) {
      const place = document.createElement('div');
      place.className = 'aui-dd-parent autocomplete';
      const list = document.createElement('ol');
      place.append(list);
      field.after(place);
      field.autocomplete = 'off';
      field.addEventListener('input', function () { offer(field, list, kind); });
    });
  }

  document.addEventListener('DOMContentLoaded', function () { Object.keys(kinds).forEach(bind); });
}());
