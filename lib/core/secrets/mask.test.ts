import fc from 'fast-check';
import { expect, table, test } from '#lib/testing/harness.ts';
import { maskText, maskVariable } from './mask.ts';

table(
  'secrets in texts are masked, the rest stays',
  [
    {
      text: '-Djavax.net.ssl.keyStorePassword=changeit',
      gives: '-Djavax.net.ssl.keyStorePassword=***',
      why: 'camel case',
    },
    {
      text: '-Dspring.datasource.password=s3cr3t -Xmx1g',
      gives: '-Dspring.datasource.password=*** -Xmx1g',
      why: 'dotted',
    },
    { text: '-Ddb_password="a b" -Xms1g', gives: '-Ddb_password=*** -Xms1g', why: 'quoted with a blank' },
    { text: '-Dapi-key=abc', gives: '-Dapi-key=***', why: 'a key of an API' },
    { text: '-Dhttp.proxyUser=me', gives: '-Dhttp.proxyUser=me', why: 'a user is no secret' },
    { text: '-Djavax.net.ssl.keyStore=/etc/ks.jks', gives: '-Djavax.net.ssl.keyStore=/etc/ks.jks', why: 'a path' },
    { text: '-Dpassword.file=/run/pw', gives: '-Dpassword.file=/run/pw', why: 'the file of a password' },
    { text: '-Dtoken.ttl=30', gives: '-Dtoken.ttl=30', why: 'the lifetime of a token' },
    { text: '-Dkafka.key.serializer=X', gives: '-Dkafka.key.serializer=X', why: 'not every key is one' },
    {
      text: 'jdbc:postgresql://u:p@db:5432/x?ssl=true',
      gives: 'jdbc:postgresql://***@db:5432/x?ssl=true',
      why: 'credentials in a URL',
    },
    {
      text: 'jdbc:mysql://db/x?user=u&password=p&a=b',
      gives: 'jdbc:mysql://db/x?user=u&password=***&a=b',
      why: 'in a query string',
    },
    {
      text: 'jdbc:sqlserver://db;user=u;password=p;encrypt=true',
      gives: 'jdbc:sqlserver://db;user=u;password=***;encrypt=true',
      why: 'in a JDBC property list',
    },
    {
      text: '-javaagent:/a.jar=server=x,licenseKey=123',
      gives: '-javaagent:/a.jar=server=x,licenseKey=***',
      why: 'in agent arguments',
    },
    {
      text: '-Dotel.exporter.otlp.headers=Authorization=Bearer%20abc',
      gives: '-Dotel.exporter.otlp.headers=Authorization=***',
      why: 'in a header setting',
    },
    { text: '-Dx=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', gives: '-Dx=***', why: 'a JSON Web Token under any name' },
    {
      text: '-XX:+UseG1GC -Xlog:gc*:file=/gc.log:time',
      gives: '-XX:+UseG1GC -Xlog:gc*:file=/gc.log:time',
      why: 'flags stay',
    },
    {
      text: '-XX:OnOutOfMemoryError="kill -9 %p"',
      gives: '-XX:OnOutOfMemoryError="kill -9 %p"',
      why: 'a command stays',
    },
    {
      text: 'TOKEN=$(cat /run/token) && exec java -Dx.password=$PW -Dy.secret="$(S)" -Dz.token=$ecret',
      gives: 'TOKEN=$(cat /run/token) && exec java -Dx.password=$PW -Dy.secret="$(S)" -Dz.token=***',
      why: 'a reference tells nothing and the script stays one',
    },
    { text: '--url-http://u:p@h', gives: '--url-http://***@h', why: 'a scheme behind dashes' },
    {
      text: '-agentlib:jdwp=transport=dt_socket,address=*:5005',
      gives: '-agentlib:jdwp=transport=dt_socket,address=*:5005',
      why: 'a debugger stays',
    },
  ],
  ({ text, gives, why }) => {
    expect.soft(maskText(text), why).toBe(gives);
    expect.soft(maskText(maskText(text)), `${why}, twice`).toBe(gives);
  },
);

table(
  'a variable is masked by its name',
  [
    { name: 'MYSQL_PASSWORD', value: 'placeholder', gives: '***', why: 'the name says it' },
    { name: 'JAVA_OPTS', value: '-Xmx1g -Dfoo.secret=1', gives: '-Xmx1g -Dfoo.secret=***', why: 'only what is inside' },
    { name: 'DB_PASSWORD', value: '', gives: '', why: 'nothing to hide' },
    { name: 'DB_PASSWORD_FILE', value: '/run/secrets/db', gives: '/run/secrets/db', why: 'a path' },
  ],
  ({ name, value, gives, why }) => expect.soft(maskVariable(name, value), why).toBe(gives),
);

test('masking again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      const once = maskText(text);
      expect(maskText(once)).toBe(once);
    }),
  );
});

table(
  'long texts take no longer than their length',
  [
    { why: 'one word', text: 'x'.repeat(300_000) },
    { why: 'words with digits', text: 'ab1'.repeat(100_000) },
    { why: 'one name', text: `${'X'.repeat(300_000)}=1` },
    { why: 'blanks behind a name', text: `a${' '.repeat(300_000)}b` },
    { why: 'dashes', text: '-'.repeat(300_000) },
    { why: 'assignments in assignments', text: 'a='.repeat(150_000) },
    { why: 'quotes that never end', text: 'a="'.repeat(100_000) },
    { why: 'schemes', text: 'a://'.repeat(75_000) },
  ],
  ({ why, text }) => {
    const begun = performance.now();
    expect.soft(maskText(text).length, why).toBeGreaterThan(0);
    expect.soft(performance.now() - begun, why).toBeLessThan(2000);
  },
);
