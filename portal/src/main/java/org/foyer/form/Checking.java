package org.foyer.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** Holds what was entered against the form. Only what is shown counts; what is hidden is not even looked at. */
@Component
public class Checking {

    private final Readings readings;
    private final Texts texts;

    Checking(Readings readings, Texts texts) {
        this.readings = readings;
        this.texts = texts;
    }

    /**
     * What came out.
     *
     * @param given the fields that are shown and are as they should be
     * @param complaints the others, in the order of the form
     */
    public record Checked(List<Given> given, List<Complaint> complaints) {

        public Checked {
            given = List.copyOf(given);
            complaints = List.copyOf(complaints);
        }
    }

    /** All fields that are shown. */
    public Checked check(Form form, Entered entered, Locale reader) {
        return check(Shown.of(form, entered).fields(), entered, reader);
    }

    /** Those of one page. */
    public List<Complaint> check(Form form, FormPage page, Entered entered, Locale reader) {
        var shown = Shown.of(form, entered);
        return check(page.fields().stream().filter(shown::isShown).toList(), entered, reader)
                .complaints();
    }

    private Checked check(List<Field> fields, Entered entered, Locale reader) {
        var given = new ArrayList<Given>();
        var complaints = new ArrayList<Complaint>();
        for (Field field : fields) {
            switch (readings.read(field, entered.of(field.name()), reader)) {
                case Readings.Read(var values, var words) ->
                    given.add(new Given(field.name(), field.kind(), field.label(), values, words));
                case Readings.Wrong(String key, Object detail) ->
                    complaints.add(new Complaint(field.name(), sentence(field, key, detail, reader)));
            }
        }
        return new Checked(given, complaints);
    }

    private String sentence(Field field, String key, Object detail, Locale reader) {
        return key.equals(Readings.PATTERN) && !field.patternMessage().isEmpty()
                ? field.patternMessage().in(reader)
                : texts.get(reader, key, detail);
    }
}
