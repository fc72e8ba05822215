package dev.tocsin.dist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that runs in containers. Without a Docker engine it is skipped, which is said where nobody overlooks it; with
 * {@code TOCSIN_CONTAINERS=required} in the environment it fails instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresDocker.Condition.class)
@interface RequiresDocker {
    /** Asks for the engine once for each test class. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if ("required".equals(System.getenv("TOCSIN_CONTAINERS")) || Processes.succeeds("docker", "info")) {
                return ConditionEvaluationResult.enabled("in containers");
            }
            System.err.println(
                    "\n*** NOT TESTED: " + context.getDisplayName() + " needs a Docker engine, and none answers ***\n");
            return ConditionEvaluationResult.disabled("no Docker engine answers");
        }
    }
}
