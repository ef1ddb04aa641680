/* The embedded Confluence's editor: turns a macro's parameter form into its storage format at the caret. */
(function () {
  'use strict';

  function escapeXml(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  }

  function value(field) {
    if (field.type === 'checkbox') {
      return field.checked ? 'true' : 'false';
    }
    return field.value.trim();
  }

  function snippet(dialog) {
    const parameters = Array.from(dialog.querySelectorAll('[data-parameter]'))
      .filter(function (field) { return value(field) !== ''; })
      .map(function (field) {
        return '<ac:parameter ac:name="' + escapeXml(field.dataset.parameter) + '">' + escapeXml(value(field)) + '</ac:parameter>';
      });
    return '<ac:structured-macro ac:name="' + escapeXml(dialog.dataset.macro) + '">' + parameters.join('') + '</ac:structured-macro>';
  }

  function insert(text) {
    const area = document.getElementById('content-storage');
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.focus();
  }

  document.addEventListener('click', function (event) {
    const opener = event.target.closest('.confluence-insert-macro');
    if (opener) {
      AJS.dialog2('#' + opener.dataset.dialog).show();
      return;
    }
    const cancel = event.target.closest('.confluence-macro-cancel');
    if (cancel) {
      AJS.dialog2('#' + cancel.closest('[data-macro]').id).hide();
    }
  });

  document.addEventListener('submit', function (event) {
    if (!event.target.classList.contains('confluence-macro-form')) {
      return;
    }
    event.preventDefault();
    const dialog = event.target.closest('[data-macro]');
    const text = snippet(dialog);
    AJS.dialog2('#' + dialog.id).hide();
    insert(text);
  });
}());
