/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  /** Types are checked by `npm run types` for the whole tree; a second time here would only cost time at start. */
  typescript: { ignoreBuildErrors: true },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'x-content-type-options', value: 'nosniff' },
          { key: 'referrer-policy', value: 'same-origin' },
          { key: 'x-frame-options', value: 'DENY' },
          { key: 'cross-origin-opener-policy', value: 'same-origin' },
          { key: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=()' },
        ],
      },
    ];
  },
  serverExternalPackages: ['better-sqlite3', 'pg', '@kubernetes/client-node', 'pino'],
};
