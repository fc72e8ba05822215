package dev.tocsin.streams;

import dev.tocsin.attacks.Article;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

/** Stands between the topology's own processors and their stores and listeners, and plants a {@link Plant}. */
public final class FaultyProcessors implements ProcessorWrapper {
    private Plant plant;

    @Override
    public void configure(Map<String, ?> config) {
        String name = config.get("plant").toString();
        plant = Stream.<Plant>concat(Stream.of(Fault.values()), Stream.of(Breakage.values()))
                .filter(candidate -> candidate.config().containsValue(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public <K, V, L, W> WrappedProcessorSupplier<K, V, L, W> wrapProcessorSupplier(
            String name, ProcessorSupplier<K, V, L, W> supplier) {
        return new WrappedProcessorSupplier<>() {
            @Override
            public Processor<K, V, L, W> get() {
                return new Faulty<>(supplier.get(), plant);
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
        private final Plant plant;
        private ProcessorContext<L, W> own;

        Faulty(Processor<K, V, L, W> processor, Plant plant) {
            this.processor = processor;
            this.plant = plant;
        }

        @Override
        @SuppressWarnings("unchecked") // the proxy is of the interface asked for
        public void init(ProcessorContext<L, W> context) {
            own = context;
            processor.init(proxy(ProcessorContext.class, (proxy, method, args) -> {
                if (method.getName().equals("forward") && plant.drops(said(args[0]))) {
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
                if (record.value() instanceof Article article) {
                    plant.afterException(article, own.getStateStore("standing-articles"));
                }
                throw e;
            }
        }

        private static Object said(Object forwarded) {
            Object value = ((Record<?, ?>) forwarded).value();
            return value instanceof Publication<?> publication ? publication.value() : value;
        }

        private KeyValueStore<?, ?> faulty(KeyValueStore<?, ?> store) {
            return proxy(KeyValueStore.class, (proxy, method, args) -> switch (method.getName()) {
                case "get" -> plant.got(store.name(), call(store, method, args));
                case "put" -> call(store, method, new Object[] {args[0], plant.put(store.name(), args[1])});
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
