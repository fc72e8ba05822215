package dev.tocsin.streams;

import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * A record that cannot be thought about goes to the dead letters, and the next one is taken. A record whose outcome
 * could only be half written down is another matter: going on would keep half an update for ever, so the task fails, its
 * transaction is undone, and the record is tried again. So it is with state of another version: no record is to blame for
 * that, and all of them would be set aside.
 */
public final class SetAside extends LogAndContinueProcessingExceptionHandler {
    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
        boolean isOurs = exception instanceof HalfWritten || exception instanceof ForeignState;
        return isOurs ? Response.fail() : super.handleError(context, record, exception);
    }
}
