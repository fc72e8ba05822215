package dev.tocsin.streams;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.ProcessorWrapper;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.WrappedFixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.WrappedProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** Stands between the topology's own processors and their stores and listeners, and plants a {@link Fault}. */
public final class FaultyProcessors implements ProcessorWrapper {
    private Fault fault;

    @Override
    public void configure(Map<String, ?> config) {
        fault = Fault.valueOf(config.get("fault").toString());
    }

    @Override
    public <K, V, L, W> WrappedProcessorSupplier<K, V, L, W> wrapProcessorSupplier(
            String name, ProcessorSupplier<K, V, L, W> supplier) {
        return new WrappedProcessorSupplier<>() {
            @Override
            public Processor<K, V, L, W> get() {
                return new Faulty<>(supplier.get(), fault);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return supplier.stores();
            }
        };
    }

    @Override
    public <K, V, W> WrappedFixedKeyProcessorSupplier<K, V, W> wrapFixedKeyProcessorSupplier(
            String name, FixedKeyProcessorSupplier<K, V, W> supplier) {
        return ProcessorWrapper.asWrappedFixedKey(supplier);
    }

    private static final class Faulty<K, V, L, W> implements Processor<K, V, L, W> {
        private final Processor<K, V, L, W> processor;
        private final Fault fault;
        private ProcessorContext<L, W> own;

        Faulty(Processor<K, V, L, W> processor, Fault fault) {
            this.processor = processor;
            this.fault = fault;
        }

        @Override
        @SuppressWarnings("unchecked") // the proxy is of the interface asked for
        public void init(ProcessorContext<L, W> context) {
            own = context;
            processor.init(proxy(ProcessorContext.class, (proxy, method, args) -> {
                if (method.getName().equals("forward") && fault.drops(said(args[0]))) {
                    return null;
                }
                Object result = call(context, method, args);
                return result instanceof KeyValueStore<?, ?> store ? faulty(store) : result;
            }));
        }

        @Override
        public void process(Record<K, V> record) {
            try {
                processor.process(record);
            } catch (RuntimeException e) {
                KeyValueStore<String, Object> standings = own.getStateStore("standing-articles");
                fault.afterException(record.value(), standings);
                throw e;
            }
        }

        private static Object said(Object forwarded) {
            Object value = ((Record<?, ?>) forwarded).value();
            return value instanceof Publication<?> publication ? publication.value() : value;
        }

        private KeyValueStore<?, ?> faulty(KeyValueStore<?, ?> store) {
            return proxy(KeyValueStore.class, (proxy, method, args) -> switch (method.getName()) {
                case "get" -> fault.got(store.name(), call(store, method, args));
                case "put" -> call(store, method, new Object[] {args[0], fault.put(store.name(), args[1])});
                default -> call(store, method, args);
            });
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }

        private static Object call(Object target, Method method, Object[] args) throws Throwable {
            try {
                return method.invoke(target, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
