// Prints every attack as it stands, one line of JSON each: node subscriber.js KAFKA REGISTRY TOPIC
import registryClient from '@kafkajs/confluent-schema-registry';
import kafkajs from 'kafkajs';

const [broker, host, topic] = process.argv.slice(2);
const registry = new registryClient.SchemaRegistry({ host });
const kafka = new kafkajs.Kafka({ clientId: 'subscriber', brokers: [broker], logLevel: kafkajs.logLevel.ERROR });
const consumer = kafka.consumer({ groupId: `subscriber-${process.pid}` });

await consumer.connect();
await consumer.subscribe({ topic, fromBeginning: true });
await consumer.run({
  eachMessage: async ({ message }) => {
    const attack = await registry.decode(message.value);
    const plain = (_, value) => (typeof value === 'bigint' ? Number(value) : value);
    console.log(JSON.stringify({ key: message.key.toString(), eventType: message.headers.ce_type?.toString(), attack }, plain));
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => { await consumer.disconnect(); process.exit(0); });
}
