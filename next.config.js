/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  devIndicators: false,
  serverExternalPackages: ['better-sqlite3', 'pg', '@kubernetes/client-node', 'pino'],
};
