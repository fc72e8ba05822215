package dev.tocsin.app.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Leave to do something with one thing on Kafka, or with all things whose names begin so.
 *
 * @param operations in the order of Kafka's own list
 */
public record Grant(ResourceType type, String name, PatternType pattern, List<AclOperation> operations) {
    private static final String FROM_ANYWHERE = "*";

    public Grant {
        operations = operations.stream().sorted().toList();
    }

    static Grant on(ResourceType type, String name, AclOperation... operations) {
        return new Grant(type, name, PatternType.LITERAL, Arrays.asList(operations));
    }

    static Grant onAll(ResourceType type, String prefix, AclOperation... operations) {
        return new Grant(type, prefix, PatternType.PREFIXED, Arrays.asList(operations));
    }

    /** As Kafka keeps it, for a principal such as {@code User:streams}. */
    Stream<AclBinding> bindings(String principal) {
        ResourcePattern what = new ResourcePattern(type, name, pattern);
        return operations.stream()
                .map(operation -> new AclBinding(
                        what, new AccessControlEntry(principal, FROM_ANYWHERE, operation, AclPermissionType.ALLOW)));
    }

    /** In words: {@code topic tocsin.attacks: read}; a name that ends in {@code *} is the beginning of many. */
    @Override
    public String toString() {
        String said = type == ResourceType.TRANSACTIONAL_ID
                ? "transactional id"
                : type.toString().toLowerCase(Locale.ROOT);
        String all = pattern == PatternType.PREFIXED ? "*" : "";
        return said + " " + name + all + ": "
                + String.join(
                        ", ",
                        operations.stream()
                                .map(operation -> operation.toString().toLowerCase(Locale.ROOT))
                                .toList());
    }
}
