/** Words in a name that speak for a JVM or for another language. Whole words only: javascript is not java. */
type NameWord = {
  readonly word: RegExp;
  readonly is: string;
  readonly weight: number /** Too short to count anywhere but at an end of the image's own name. */;
  readonly atEdge?: true;
};

/** Weaker than a product: makers name images after what they talk to as well. */
export const NAME_WORDS: readonly NameWord[] = [
  { word: /^(?:java|jvm|jdk|jre|openjdk|temurin|corretto|graalvm|zulu|liberica|semeru)\d*$/, is: 'Java', weight: 4 },
  {
    word: /^(?:spring|springboot|springcloud|quarkus|micronaut|vertx|dropwizard|jib|kotlin|ktor|scala|clojure|groovy|grails|akka|jakarta|javaee|jakartaee|j2ee|microprofile|hibernate|maven|gradle|sbt|jetty|tomcat|wildfly|jboss)\d*$/,
    is: 'a framework or tool of the JVM',
    weight: 4,
  },
  {
    word: /^(?:nodejs|javascript|typescript|react|reactjs|angular|vue|vuejs|nextjs|nuxt|express|nestjs|deno|bun)$/,
    is: 'JavaScript',
    weight: -4,
  },
  {
    word: /^(?:python\d*|django|flask|fastapi|gunicorn|uvicorn|celery|jupyter|pytorch|tensorflow)$/,
    is: 'Python',
    weight: -4,
  },
  { word: /^(?:golang|gin)$/, is: 'Go', weight: -4 },
  { word: /^(?:ruby|rails|sinatra|sidekiq|puma)$/, is: 'Ruby', weight: -4 },
  { word: /^(?:php\d*|laravel|symfony|fpm)$/, is: 'PHP', weight: -4 },
  { word: /^(?:dotnet|netcore|aspnet|aspnetcore|csharp|fsharp)$/, is: '.NET', weight: -4 },
  {
    word: /^(?:rust|cpp|elixir|erlang|perl|swift|haskell|nginx|httpd|static)$/,
    is: 'another language or server',
    weight: -4,
  },
  { word: /^(?:node|go|py)$/, is: 'another language', weight: -4, atEdge: true },
];
