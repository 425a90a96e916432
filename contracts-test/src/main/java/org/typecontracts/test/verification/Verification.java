package org.typecontracts.test.verification;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.typecontracts.Contract;
import org.typecontracts.Protocol;
import org.typecontracts.test.laws.ContractLaws;
import org.typecontracts.test.text.Nearest;
import org.typecontracts.test.text.TypeNames;

/**
 * What is verified, with which values and how often; an immutable value, built by {@link VerificationSteps}.
 *
 * @param <T> the contract
 * @since 0.1.0
 */
public final class Verification<T> {
    private final Contract<T> contract;
    private final List<ValueSource<?>> subjects;
    private final Values values;
    private final Settings settings;

    private Verification(Contract<T> contract, List<ValueSource<?>> subjects, Values values, Settings settings) {
        this.contract = contract;
        this.subjects = subjects;
        this.values = values;
        this.settings = settings;
    }

    /**
     * Start the verification of a contract.
     *
     * @param contract the contract, asked in its own registry
     * @param <T> the contract
     * @return a verification without subjects
     * @throws NullPointerException if the contract is null
     * @throws IllegalArgumentException if the contract is one of {@link Contract#anyOf}, to which nothing is adapted
     */
    public static <T> Verification<T> of(Contract<T> contract) {
        Objects.requireNonNull(contract, "contract is null; pass a contract");
        if (contract.type() == Object.class) { // Only what is met in several ways says so.
            throw new IllegalArgumentException("[" + contract + "] is met in several ways, so nothing is adapted to it"
                    + " that laws could be put to; verify each of its contracts");
        }
        return new Verification<>(contract, List.of(), Values.NONE, Settings.STANDARD);
    }

    /**
     * Return the laws that are tried, in the order of the report.
     *
     * @return for each class of subjects the laws that every contract has and those of the contract and its bases,
     *     without the suppressed ones; where nothing would be tried, a failure in the place of a law
     */
    public List<PlannedLaw> plan() {
        return new Planning<>(this).plan();
    }

    /**
     * Return the names of all laws, the suppressed ones included.
     *
     * @return contract and law of each: {@code Sized.size-is-non-negative}
     */
    public List<String> lawNames() {
        return laws().stream()
                .map(law -> TypeNames.simple(law.contract()) + "." + law.id())
                .toList();
    }

    /**
     * Try all laws.
     *
     * @return the report
     */
    public ContractReport run() {
        return new ContractReport(plan().stream().map(PlannedLaw::run).toList(), List.copyOf(settings.suppressed()));
    }

    Contract<T> contract() {
        return contract;
    }

    List<ValueSource<?>> subjects() {
        return subjects;
    }

    Values values() {
        return values;
    }

    Settings settings() {
        return settings;
    }

    List<VerifiableLaw> laws() {
        return Stream.concat(
                        UniversalLaws.of(contract.type()).stream(),
                        ContractLaws.of(contract).stream().map(DeclaredLaw::new))
                .toList();
    }

    /** Return the name by which a law is reported and suppressed: its id, behind its contract if that is a base. */
    String nameOf(VerifiableLaw law) {
        return law.contract() == contract.type() ? law.id() : TypeNames.simple(law.contract()) + "." + law.id();
    }

    /**
     * Find the values for a parameter: the user's, else the subjects themselves if it takes them, else standard ones.
     */
    Optional<ValueSource<?>> valuesOf(Class<?> type, Subjects subjects) {
        return values.of(type, isContract(type))
                .or(() -> subjects.as(type, contract))
                .or(() -> StandardValues.of(type));
    }

    /** Return whether only what conforms is a value of a type: of a protocol, of the contract, or of a base of it. */
    private boolean isContract(Class<?> type) {
        return type.isAnnotationPresent(Protocol.class)
                || Subjects.serve(type, contract) && Modifier.isAbstract(type.getModifiers());
    }

    Verification<T> withSubjects(ValueSource<?> more) {
        List<ValueSource<?>> all = new ArrayList<>(subjects);
        all.add(more);
        return new Verification<>(contract, List.copyOf(all), values, settings);
    }

    Verification<T> withValues(Values changed) {
        return new Verification<>(contract, subjects, changed, settings);
    }

    Verification<T> withSettings(Settings changed) {
        return new Verification<>(contract, subjects, values, changed);
    }

    Verification<T> suppressing(String law) {
        Objects.requireNonNull(law, "law is null; name a law");
        List<VerifiableLaw> laws = laws();
        if (laws.stream().noneMatch(candidate -> candidate.isNamed(law))) {
            List<String> known = laws.stream().map(this::nameOf).toList();
            throw new IllegalArgumentException(contract + " has no law [" + law + "]; did you mean ["
                    + Nearest.to(law, known) + "]? Its laws are " + known);
        }
        return withSettings(settings.suppressing(law));
    }
}
