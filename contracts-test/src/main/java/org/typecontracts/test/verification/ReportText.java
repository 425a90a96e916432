package org.typecontracts.test.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.typecontracts.test.text.Environment;

/** Writes a report: problems of one kind under one heading, all of them at once, and the environment last. */
final class ReportText {
    private ReportText() {}

    static String of(ContractReport report) {
        String body = report.passed() ? success(report) : failures(report);
        return body + "\n" + Environment.line();
    }

    private static String success(ContractReport report) {
        List<LawResult> results = report.results();
        String each = results.stream().map(result -> "\n" + line(result)).collect(Collectors.joining());
        String suppressed =
                report.suppressed().stream().map(law -> "\n  left out " + law).collect(Collectors.joining());
        return laws(results.stream().filter(LawResult::isKept).count()) + " kept" + each + suppressed;
    }

    private static String line(LawResult result) {
        return result.reasonNotTried()
                .map(reason -> "  untried  " + result.name() + "  (" + reason + ")")
                .orElseGet(() -> "  kept     " + result.name() + "  (" + tries(result.tries()) + ")");
    }

    private static String failures(ContractReport report) {
        Map<String, List<Problem>> byHeading = new LinkedHashMap<>();
        for (LawResult failure : report.failures()) {
            Problem problem = failure.problem();
            byHeading
                    .computeIfAbsent(problem.heading(), heading -> new ArrayList<>())
                    .add(problem);
        }
        int total = report.results().size();
        return byHeading.values().stream()
                .map(problems -> section(problems, total))
                .collect(Collectors.joining("\n\n"));
    }

    private static String section(List<Problem> problems, int total) {
        String laws =
                problems.stream().flatMap(problem -> problem.laws().stream()).collect(Collectors.joining(", "));
        String details = problems.stream().map(Problem::details).collect(Collectors.joining("\n\n"));
        String count = total == 1 ? "" : " (" + problems.size() + " of " + laws(total) + ")";
        return problems.get(0).heading()
                + (laws.isEmpty() ? "" : ": " + laws + count)
                + (details.isEmpty() ? "" : "\n" + details);
    }

    private static String laws(long number) {
        return number + (number == 1 ? " law" : " laws");
    }

    private static String tries(int number) {
        return number + (number == 1 ? " try" : " tries");
    }
}
