package dev.tocsin.app.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.push.PushKey;
import dev.tocsin.producer.wires.Listen;
import dev.tocsin.producer.wires.Wire;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PushArgumentsTest {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "AGENCY_TOKEN", "a-token-of-the-agency",
            "BUREAU_OLD", "an-old-secret-of-the-bureau",
            "BUREAU_NEW", "a-new-secret-of-the-bureau",
            "SHORT", "short");

    @Test
    void tokensAndSigningKeysOfOneSourceOrSeveral() throws RefusedException {
        PushArguments pushes = parse(
                "--listen", "8081",
                "--token", "agency=AGENCY_TOKEN",
                "--signature", "bureau=old:BUREAU_OLD",
                "--signature", "bureau=new:BUREAU_NEW");

        assertThat(pushes.listen()).isEqualTo(new Listen("127.0.0.1", 8081));
        assertThat(pushes.wires(ENVIRONMENT))
                .containsExactly(
                        new Wire.Push(PushKey.token("agency", "a-token-of-the-agency")),
                        new Wire.Push(PushKey.signature("bureau", "old", "an-old-secret-of-the-bureau")),
                        new Wire.Push(PushKey.signature("bureau", "new", "a-new-secret-of-the-bureau")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--token=agency",
                "--token=agency=NOT_SET",
                "--token=agency=SHORT",
                "--signature=bureau=BUREAU_NEW",
                "--signature=bureau=k:NOT_SET",
                "--signature=bureau=k:SHORT"
            })
    void mistakesNameTheOption(String argument) {
        assertThatThrownBy(() -> parse(argument).wires(ENVIRONMENT))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(argument.substring(0, argument.indexOf('=')));
    }

    private static PushArguments parse(String... arguments) {
        PushArguments pushes = new PushArguments();
        new CommandLine(pushes).parseArgs(arguments);
        return pushes;
    }
}
