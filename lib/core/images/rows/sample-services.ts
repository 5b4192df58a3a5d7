import { type Product, products } from '../product.ts';

/** Public sample applications that many clusters run; each has services in several languages. */
export const SAMPLE_SERVICES: readonly Product[] = [
  ...products('jvm', [
    [
      /microservices-demo\/adservice|(?:^|\/)adservice(?::|@|$)|demo.*[-:]ad(?:service)?(?::|@|$)|demo:.*-(?:ad|adservice|frauddetectionservice|fraud-detection|kafka)$/,
      'an ad or fraud service in Java or Kotlin',
      'https://github.com/GoogleCloudPlatform/microservices-demo',
    ],
    [
      /bank-of-anthos(?:-ci)?\/(?:balancereader|ledgerwriter|transactionhistory|ledgermonolith)|(?:^|\/)(?:balancereader|ledgerwriter|transactionhistory|ledgermonolith)(?::|@|$)/,
      'a Java service of Bank of Anthos',
      'https://github.com/GoogleCloudPlatform/bank-of-anthos',
    ],
    [
      /retail-store-sample-(?:ui|cart|carts|orders)(?::|@|$)/,
      'a Spring service of the retail store sample',
      'https://github.com/aws-containers/retail-store-sample-app',
    ],
    [
      /bookinfo-reviews/,
      'Bookinfo reviews on Open Liberty',
      'https://github.com/istio/istio/tree/master/samples/bookinfo/src/reviews',
    ],
    [
      /weaveworksdemos\/(?:carts?|orders|shipping|queue-master)(?::|@|$)/,
      'a Spring service of Sock Shop',
      'https://github.com/microservices-demo/microservices-demo',
    ],
    [
      /robotshop\/rs-shipping|instana.*rs-shipping/,
      'the shipping service of Robot Shop',
      'https://github.com/instana/robot-shop',
    ],
    [/teastore-(?!db|kieker)/, 'a service of TeaStore on Tomcat', 'https://github.com/DescartesResearch/TeaStore'],
    [
      /(?:^|\/)(?:cluster-)?ts-(?!ui-dashboard|ticket-office|avatar|voucher|news|.*mongo|.*mysql)[\w-]+-service/,
      'a Java service of Train Ticket',
      'https://github.com/FudanSELab/train-ticket',
    ],
    [
      /quarkus-super-heroes\//,
      'a Quarkus service of Super Heroes',
      'https://github.com/quarkusio/quarkus-super-heroes',
    ],
    [
      /mysql-schema-operator|tomcat-operator|webpage-operator|leader-election-operator|controller-namespace-deletion-operator/,
      'a sample of the Java Operator SDK',
      'https://github.com/operator-framework/java-operator-sdk',
    ],
    [
      /piggymetrics|ftgo|lakeside-mutual|event-sourcing-examples|jhipster|openliberty-guide/,
      'a public sample in Java',
      'https://github.com/jhipster/jhipster-sample-app',
    ],
  ]),
  ...products('other', [
    [
      /microservices-demo\/|(?:^|\/)(?:cartservice|checkoutservice|currencyservice|emailservice|paymentservice|productcatalogservice|recommendationservice|shippingservice|loadgenerator|shoppingassistantservice)(?::|@|$)/,
      'a service of Online Boutique in another language',
      'https://github.com/GoogleCloudPlatform/microservices-demo',
    ],
    [
      /bank-of-anthos(?:-ci)?\/|(?:^|\/)(?:userservice|accounts-db|ledger-db)(?::|@|$)/,
      'a service of Bank of Anthos in another language',
      'https://github.com/GoogleCloudPlatform/bank-of-anthos',
    ],
    [
      /retail-store-sample-/,
      'a service of the retail store sample in another language',
      'https://github.com/aws-containers/retail-store-sample-app',
    ],
    [
      /bookinfo-/,
      'a service of Bookinfo in another language',
      'https://github.com/istio/istio/tree/master/samples/bookinfo',
    ],
    [
      /weaveworksdemos\//,
      'a service of Sock Shop in another language',
      'https://github.com/microservices-demo/microservices-demo',
    ],
    [
      /robotshop\/|\/(?:cluster-)?ts-(?:ui-dashboard|ticket-office|avatar|voucher|news)/,
      'a sample service in another language',
      'https://github.com/instana/robot-shop',
    ],
    [
      /open-telemetry\/demo:/,
      'a service of the OpenTelemetry demo in another language',
      'https://github.com/open-telemetry/opentelemetry-demo',
    ],
    [
      /emojivoto|podtato|hello-app|gb-frontend|gb-redisslave|guestbook-php|(?:^|\/)guestbook-frontend|azure-vote|kubernetes-bootcamp|echo-?server|http-echo|httpbin|whoami|podinfo|hipstershop-frontend/,
      'a sample in another language',
      'https://github.com/stefanprodan/podinfo',
    ],
  ]),
];
