import { expect, table, test } from '#lib/testing/harness.ts';
import { parseImageReference } from './image-reference.ts';
import { namedJdk } from './named-release.ts';
import { readImageName } from './read-image-name.ts';
import { JDK_PRODUCTS } from './rows/jdk-products.ts';
import { JDK_VENDORS } from './rows/jdk-vendors.ts';

table(
  'references are taken apart',
  [
    {
      reference: 'eclipse-temurin:17-jre',
      name: 'eclipse-temurin',
      tag: '17-jre',
      digest: undefined,
      why: 'a short name',
    },
    {
      reference: 'localhost:5000/a/b',
      name: 'localhost:5000/a/b',
      tag: undefined,
      digest: undefined,
      why: 'a port is no tag',
    },
    { reference: 'A/B:c@sha256:1', name: 'a/b', tag: 'c', digest: 'sha256:1', why: 'tag and digest' },
    { reference: '', name: '', tag: undefined, digest: undefined, why: 'nothing' },
  ],
  ({ reference, why, ...parts }) => expect.soft(parseImageReference(reference), why).toEqual(parts),
);

table(
  'the release that a name tells',
  [
    { image: 'eclipse-temurin:8u502-b07-jdk-alpine', release: '8u502', vm: 'hotspot' },
    { image: 'eclipse-temurin:11.0.32_9-jre', release: '11.0.32', vm: 'hotspot' },
    { image: 'docker.io/library/openjdk:17-jdk-slim', release: '17', vm: 'hotspot' },
    { image: 'adoptopenjdk/openjdk11-openj9:alpine', release: '11', vm: 'openj9' },
    { image: 'adoptopenjdk:8-jre-openj9', release: '8', vm: 'openj9' },
    { image: 'icr.io/appcafe/ibm-semeru-runtimes:open-17-jre-ubi', release: '17', vm: 'openj9' },
    { image: 'gcr.io/distroless/java21-debian12:nonroot', release: '21', vm: 'hotspot' },
    { image: 'registry.access.redhat.com/redhat-openjdk-18/openjdk18-openshift:1.8', release: '8', vm: 'hotspot' },
    { image: 'registry.access.redhat.com/ubi9/openjdk-17-runtime:1.20', release: '17', vm: 'hotspot' },
    { image: 'tomcat:10.1-jre21-temurin-jammy', release: '21', vm: 'hotspot' },
    { image: 'tomcat:9.0.80', release: undefined, vm: 'hotspot' },
    { image: 'maven:3.9-eclipse-temurin-21', release: '21', vm: 'hotspot' },
    { image: 'shop/cart:2.1-java17', release: '17', vm: undefined },
    { image: 'shop/cart:17', release: undefined, vm: undefined },
    { image: 'public.ecr.aws/lambda/java:8.al2', release: '8', vm: 'hotspot' },
  ],
  ({ image, release, vm }) => {
    const jdk = namedJdk(image);
    expect.soft(jdk.release.state === 'known' ? jdk.release.value : undefined, image).toBe(release);
    expect.soft(jdk.vm.state === 'known' ? jdk.vm.value : undefined, image).toBe(vm);
  },
);

table(
  'a name speaks for a JVM, against one, or not at all',
  [
    { image: 'apache/kafka:3.9.0', sign: 1, why: 'a product' },
    { image: 'apache/kafka-native:3.9.0', sign: -1, why: 'a native executable' },
    { image: 'quay.io/x/heroes:native-latest', sign: -1, why: 'a native tag' },
    { image: 'danielqsj/kafka-exporter:v1', sign: -1, why: 'an exporter beside a product' },
    { image: 'docker.elastic.co/kibana/kibana:8.1', sign: -1, why: 'a neighbour in JavaScript' },
    { image: 'fluent/fluentd-elasticsearch', sign: -1, why: 'a shipper named after its target' },
    { image: 'postgres:16', sign: -1, why: 'a database' },
    { image: 'shop/javascript-page', sign: -1, why: 'javascript is not java' },
    { image: 'shop/java-cart', sign: 1, why: 'a word' },
    { image: 'shop/cart:1.0', sign: 0, why: 'nothing to go by' },
    { image: 'shop/ts-orders', sign: 0, why: 'two letters are no language' },
    { image: 'apache/hop:2', sign: 1, why: 'a short product name' },
    { image: 'acme/shop:2', sign: 0, why: 'which is not part of another word' },
    { image: 'kafka.example.com/shop/cart:1', sign: 0, why: 'a registry may be called after anything' },
    { image: 'java.example.com:5000/shop/cart:1', sign: 0, why: 'nor does a word in its name count' },
    { image: 'nacos/nacos-operator:1', sign: -1, why: 'an operator of a product is not the product' },
    { image: 'shop/java-guestbook-frontend', sign: 1, why: 'a sample’s name inside another name' },
  ],
  ({ image, sign, why }) =>
    expect.soft(Math.sign(readImageName(image).hints.reduce((sum, { weight }) => sum + weight, 0)), why).toBe(sign),
);

test('every row has its own id and a source', () => {
  const rows = [...JDK_VENDORS, ...JDK_PRODUCTS];
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { id, source } of rows) expect.soft(source.length, id).toBeGreaterThan(10);
});
