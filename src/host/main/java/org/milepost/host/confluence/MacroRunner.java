package org.milepost.host.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import org.milepost.host.product.MacroModules;
import org.milepost.host.product.MacroModules.MacroModule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs macros on the calling thread, as whoever is logged in. What goes wrong in one macro stays in its own box. */
final class MacroRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MacroRunner.class);

    private final MacroModules modules;

    MacroRunner(MacroModules modules) {
        this.modules = Objects.requireNonNull(modules, "modules is null");
    }

    /** The HTML of one macro, or Confluence's error box. */
    String html(MacroCall call, ConversionContext context) {
        Optional<MacroModule> module = modules.byName(call.name());
        if (module.isEmpty()) {
            return errorBox("Unknown macro: '" + call.name() + "'", "");
        }
        String title = "Error rendering macro '" + call.name() + "'";
        try {
            return execute(module.get().instance(Macro.class), call, context);
        } catch (MacroExecutionException told) {
            return errorBox(title, Objects.requireNonNullElse(told.getMessage(), ""));
        } catch (RuntimeException | LinkageError unexpected) {
            // The boundary to code that is not the host's own: Confluence keeps a broken macro from harming the page, too.
            LOG.error("Macro {} failed", call.name(), unexpected);
            return errorBox(title, Objects.requireNonNullElse(unexpected.getMessage(), unexpected.getClass().getName()));
        }
    }

    private static String execute(Macro macro, MacroCall call, ConversionContext context) throws MacroExecutionException {
        String body = switch (macro.getBodyType()) {
            case NONE -> "";
            case PLAIN_TEXT -> call.plainBody();
            case RICH_TEXT -> call.richBody();
        };
        return macro.execute(new HashMap<>(call.parameters()), body, context);
    }

    private static String errorBox(String title, String message) {
        return "<div class=\"error aui-message aui-message-error\"><p class=\"title\"><strong>" + StorageHtml.escape(title)
                + "</strong></p>" + (message.isEmpty() ? "" : "<p>" + StorageHtml.escape(message) + "</p>") + "</div>";
    }
}
