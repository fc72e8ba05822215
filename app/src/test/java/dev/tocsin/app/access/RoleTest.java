package dev.tocsin.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.streams.Config;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

/** What roles may do is what the documents say; SecureIT tries it on a broker. */
class RoleTest {
    private static final Config DEPLOYMENT = Config.from(Map.of());

    @Test
    void theTableInTheDocumentsIsTheOneThatIsGranted() throws Exception {
        String document = Files.readString(Path.of("..", "docs", "OPERATIONS.md"));
        List<String> rows = document.lines()
                .dropWhile(line -> !line.equals("| role | on | may |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        Arrays.stream(Role.values()).flatMap(RoleTest::rows).toList());
    }

    /** Things of one kind that may be handled alike stand in one row. */
    private static Stream<String> rows(Role role) {
        Map<String, List<String>> names = role.grants(DEPLOYMENT).stream()
                .collect(Collectors.groupingBy(
                        RoleTest::kind, LinkedHashMap::new, Collectors.mapping(RoleTest::name, Collectors.toList())));
        return names.entrySet().stream().map(entry -> {
            String[] kind = entry.getKey().split(": ", 2);
            return "| " + role.label() + " | " + kind[0] + " " + String.join(", ", entry.getValue()) + " | " + kind[1]
                    + " |";
        });
    }

    private static String kind(Grant grant) {
        String said = grant.toString();
        String type = grant.type() == ResourceType.TRANSACTIONAL_ID
                ? "transactional id"
                : grant.type().toString().toLowerCase(Locale.ROOT);
        return type + said.substring(said.lastIndexOf(": "));
    }

    private static String name(Grant grant) {
        return "`" + grant.name() + (grant.pattern() == PatternType.PREFIXED ? "*" : "") + "`";
    }

    @Test
    void noRoleMayAlterAnythingOrDeleteATopicOfTheContract() {
        assertThat(Arrays.stream(Role.values()).flatMap(role -> role.grants(DEPLOYMENT).stream()))
                .noneMatch(grant -> grant.operations().contains(AclOperation.ALTER)
                        || grant.operations().contains(AclOperation.ALL))
                .filteredOn(grant -> grant.operations().contains(AclOperation.DELETE))
                .allMatch(grant -> grant.name().equals("tocsin-"));
    }

    @Test
    void aRebuildIsGrantedItsOwnNames() {
        Config rebuild = Config.from(Map.of("TOCSIN_APPLICATION_ID", "tocsin-2", "TOCSIN_OUTPUT_PREFIX", "tocsin-2."));
        assertThat(Role.STREAMS.grants(rebuild))
                .extracting(Grant::toString)
                .contains("topic tocsin.articles: read, describe_configs", "group tocsin-2: read")
                .noneMatch(said -> said.startsWith("topic tocsin.attacks"));
    }
}
