package org.milepost.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Answers as they were recorded, read as those of Jira are. */
public final class RecordedPlans {

    private RecordedPlans() {
    }

    public static JiraPlan plan(String name) {
        try {
            return AnswerReader.plan(recorded(name));
        } catch (IOException | NotUnderstood e) {
            throw new AssertionError(e);
        }
    }

    /** The same with something in it told otherwise. */
    public static JiraPlan plan(String name, String told, String otherwise) {
        try (InputStream in = RecordedPlans.class.getResourceAsStream("/recorded/" + name + ".json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.contains(told)) {
                throw new IllegalArgumentException(name + " does not tell " + told);
            }
            return AnswerReader.plan(AnswerReader.answer(text.replace(told, otherwise).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | NotUnderstood e) {
            throw new AssertionError(e);
        }
    }

    public static Edition edition(String name) {
        try {
            return AnswerReader.edition(recorded(name));
        } catch (IOException | NotUnderstood e) {
            throw new AssertionError(e);
        }
    }

    private static JsonObject recorded(String name) throws IOException, NotUnderstood {
        try (InputStream in = RecordedPlans.class.getResourceAsStream("/recorded/" + name + ".json")) {
            return AnswerReader.answer(in.readAllBytes());
        }
    }
}
