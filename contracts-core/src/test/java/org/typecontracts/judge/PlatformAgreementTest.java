package org.typecontracts.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlatformAgreementTest {
    private static final int PROMISING = Integer.getInteger("judge.promising", 10_000);
    private static final int OTHERS = Integer.getInteger("judge.others", 400);
    private static final int DISAGREEMENTS_TOLD = Integer.getInteger("judge.told", 10);

    @Test
    void the_library_and_javac_agree_on_every_promising_pair_of_the_platform() {
        PlatformPairs pairs = PlatformPairs.among(types());
        List<Pair> questions = pairs.sample(PROMISING, OTHERS);
        Tally tally = new Tally();

        tally.add(new Tribunal(new Judge(new Javac()), new StructuralLibrary()).compare(questions));

        System.out.printf(
                "JDK %s: %d promising pairs of %d%n%s%n",
                Runtime.version(),
                pairs.promising().size(),
                pairs.promising().size() + pairs.others().size(),
                tally);
        assertThat(tally.disagreements())
                .withFailMessage(() -> tally.disagreements().stream()
                        .limit(DISAGREEMENTS_TOLD)
                        .map(Comparison::toString)
                        .collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(tally.judged()).isGreaterThan(questions.size() / 2);
        assertThat(tally.acceptedShare()).isBetween(0.05, 0.95);
    }

    private static List<Class<?>> types() {
        return Stream.<Class<?>>concat(
                        listed("judge.modules", "java.base").flatMap(module -> PublicTypes.ofModule(module).stream()),
                        listed("judge.jars", "").flatMap(jar -> PublicTypes.ofJars(jar).stream()))
                .toList();
    }

    private static Stream<String> listed(String property, String otherwise) {
        return Arrays.stream(System.getProperty(property, otherwise).split(",")).filter(name -> !name.isEmpty());
    }
}
