package org.typecontracts.examples.tour;

import java.util.Map;
import org.typecontracts.Contract;

/**
 * Data of three shapes is read through one protocol.
 *
 * @since 0.1.0
 */
public final class SightingsAsData implements Step {
    private static final Contract<Sighting> SIGHTINGS = Contract.of(Sighting.class);

    /** Make the step. */
    public SightingsAsData() {}

    @Override
    public String title() {
        return "Data: a record, a form and a map";
    }

    @Override
    public void tell(Narrator narrator) {
        FieldNote note = new FieldNote("robin", 2);
        WebForm form = new WebForm();
        Map<String, Object> message = Map.of("bird", "owl", "count", 1);
        narrator.say(
                "Sighting asks for the properties bird and count. A record has them, and so have a getter and a field:");
        narrator.ask("SIGHTINGS.adapt(note).entry()", SIGHTINGS.adapt(note).entry());
        narrator.ask("SIGHTINGS.adapt(form).entry()", SIGHTINGS.adapt(form).entry());
        narrator.say("So has a map with these keys:");
        narrator.ask(
                "SIGHTINGS.fromMap(message).entry()", SIGHTINGS.fromMap(message).entry());
        narrator.say("A map that lacks one is refused, by the name of the key:");
        try {
            SIGHTINGS.fromMap(Map.of("bird", "owl"));
        } catch (IllegalArgumentException exception) {
            narrator.quote(exception.getMessage());
        }
    }
}
