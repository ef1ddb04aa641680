package org.milepost.host.jira.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a field is compared with. */
public sealed interface Operand {

    /** As messages show it. */
    String shown();

    /** A value that was written out. */
    record Text(String text) implements Operand {

        @Override
        public String shown() {
            return text.matches("[\\w.-]+") ? text : '"' + text + '"';
        }
    }

    /** Several values in parentheses. */
    record Many(List<Operand> each) implements Operand {

        public Many {
            each = List.copyOf(each);
        }

        @Override
        public String shown() {
            return each.stream().map(Operand::shown).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** A function with its arguments, whose values are asked for when the search runs. */
    record Call(String name, List<String> arguments) implements Operand {

        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String shown() {
            return name + String.join(", ", arguments).transform(each -> '(' + each + ')');
        }
    }

    /** The word EMPTY or NULL. */
    record Empty() implements Operand {

        @Override
        public String shown() {
            return "EMPTY";
        }
    }

    /** The values one by one, whether there is a list or not. */
    default Stream<Operand> single() {
        return this instanceof Many many ? many.each().stream().flatMap(Operand::single) : Stream.of(this);
    }
}
