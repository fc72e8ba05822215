package dev.tocsin.app.access;

import dev.tocsin.streams.Config;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.resource.ResourcePatternFilter;

/** The access lists and passwords of a Kafka, as an operator sees them. */
public final class Access {
    /** Twice Kafka's least; costs a client some milliseconds a connection. */
    private static final int ITERATIONS = 8192;

    private final Admin admin;
    private final Config config;

    public Access(Admin admin, Config config) {
        this.admin = admin;
        this.config = config;
    }

    /**
     * Grants a role all that it needs.
     *
     * @param principal such as {@code User:streams}
     * @return what the principal may do besides, one sentence each; nothing is taken away
     */
    public List<String> grant(Role role, String principal) {
        Set<AclBinding> wanted = role.grants(config).stream()
                .flatMap(grant -> grant.bindings(principal))
                .collect(Collectors.toSet());
        Set<AclBinding> surplus = new HashSet<>(held(principal));
        surplus.removeAll(wanted);
        get(admin.createAcls(wanted).all(), "grant access to " + principal);
        return surplus.stream()
                .map(binding -> principal + " may also "
                        + binding.entry().operation() + " " + binding.pattern().resourceType() + " "
                        + binding.pattern().name())
                .sorted()
                .toList();
    }

    private Collection<AclBinding> held(String principal) {
        AclBindingFilter his = new AclBindingFilter(
                ResourcePatternFilter.ANY,
                new AccessControlEntryFilter(principal, null, AclOperation.ANY, AclPermissionType.ALLOW));
        return get(admin.describeAcls(his).values(), "list what " + principal + " may do");
    }

    /** Sets the password of a user (SCRAM-SHA-512), who is created where there is none. */
    public void password(String user, String password) {
        ScramCredentialInfo how = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
        UserScramCredentialUpsertion wanted = new UserScramCredentialUpsertion(user, how, password);
        get(admin.alterUserScramCredentials(List.of(wanted)).all(), "set the password of " + user);
    }

    private static <R> R get(KafkaFuture<R> answer, String question) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new KafkaException("cannot " + question + ": " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
